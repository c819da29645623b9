import { randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '#domain/calendar/day.ts';
import { filledPage, type Page } from './pages.ts';
import { table } from './table.ts';

/** What was read of a case: a task's page, the case's page, its receipt, a file, or the list of readings itself. */
export type ReadingOf =
  | { readonly what: 'case' | 'receipt' | 'readings' }
  | { readonly what: 'task' | 'file'; readonly id: string };

/** That somebody of the staff, or a machine of theirs, has read something. Never changed. */
export type Reading = ReadingOf & {
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string; readonly machine?: true };
  /** The inboxes by which they had the right to. */
  readonly as: readonly string[];
};

const partition = (caseId: string) => `READINGS#${caseId}`;

/** Stores a reading, beside the case and not in it: a case that is read often is as quick to load as another. */
export async function putReading(caseId: string, reading: Reading): Promise<void> {
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { pk: partition(caseId), sk: `${reading.at}#${randomBytes(8).toString('hex')}`, reading },
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  );
}

/**
 * A page of a case's readings, newest first.
 *
 * @throws UnknownCursor
 */
export async function readingsOf(caseId: string, cursor: string | undefined, limit = 100): Promise<Page<Reading>> {
  const list = { index: { partition: 'pk', sort: 'sk' }, of: partition(caseId), newestFirst: true };
  const page = await filledPage(list, cursor, limit);
  return { ...page, items: page.items.map((item) => item.reading as Reading) };
}
