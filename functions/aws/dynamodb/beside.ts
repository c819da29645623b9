import { createHash } from 'node:crypto';
import type { TaskFact } from '#domain/ports/store/inboxes.ts';
import { PutCommand, UpdateCommand } from './client.ts';
import { keyIn } from './partition.ts';
import { table } from './table.ts';

/** Where a fact lies that is not in its task's item. Under the hash of what it says, two at once do not meet. */
export interface Beside {
  readonly beside: string;
  readonly mails?: readonly string[];
}

/** What is kept of a fact of a task: its key and its task are where it lies. */
export type Said = Omit<TaskFact, 'key' | 'task'>;

export const placeBeside = (key: string, hash: string) => `SAID#${key}#${hash}`;

export const isBeside = (kept: unknown): kept is Beside => typeof (kept as Partial<Beside>).beside === 'string';

export async function putBeside(caseId: string, key: string, said: Said): Promise<Beside> {
  const beside = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
  await table.client.send(
    new PutCommand({ TableName: table.name, Item: { ...keyIn(caseId, placeBeside(key, beside)), said } }),
  );
  return { beside, ...(said.mails && { mails: said.mails }) };
}

/**
 * Empties what was put beside for a fact that was refused: another has its number, and no item will ever name it. The table
 * takes the rest away by itself; to delete is no right of those who act.
 */
export async function emptyBeside(caseId: string, key: string, { beside }: Beside): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keyIn(caseId, placeBeside(key, beside)),
      UpdateExpression: 'SET expires = :passed REMOVE said',
      ExpressionAttributeValues: { ':passed': Math.floor(Date.now() / 1000) },
    }),
  );
}
