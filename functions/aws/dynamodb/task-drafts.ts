import type { EpochSeconds } from '#domain/ports/store/epoch.ts';
import { type SavedTaskDraft, type TaskDraft, taskDraftDays } from '#domain/ports/store/task-drafts.ts';
import { GetCommand, PutCommand, UpdateCommand } from './client.ts';
import { isSame, table, wasFirst } from './table.ts';

const lifetimeSeconds = taskDraftDays * 86_400;
const keyOf = (caseId: string, task: string) => ({ pk: `TASKDRAFT#${caseId}`, sk: task });

/** The table forgets what has expired some days later only. */
export async function readTaskDraft(
  caseId: string,
  task: string,
  now: EpochSeconds,
): Promise<SavedTaskDraft | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keyOf(caseId, task), ConsistentRead: true }),
  );
  return Item?.draft !== undefined && Number(Item.expires) > now
    ? { ...(Item.draft as TaskDraft), version: Number(Item.version) }
    : undefined;
}

export async function saveTaskDraft(
  caseId: string,
  task: string,
  draft: TaskDraft,
  version: number | undefined,
  now: EpochSeconds,
): Promise<number | undefined> {
  const next = Math.max(now, (version ?? 0) + 1);
  const isFirst = await wasFirst(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keyOf(caseId, task), draft, version: next, expires: now + lifetimeSeconds },
        ...(version === undefined
          ? {
              ConditionExpression: 'attribute_not_exists(draft) OR expires <= :now',
              ExpressionAttributeValues: { ':now': now },
            }
          : {
              ConditionExpression: 'attribute_exists(draft) AND version = :version',
              ExpressionAttributeValues: { ':version': version },
            }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    ),
    (item) => item.version === next && isSame(item.draft, draft),
  );
  return isFirst ? next : undefined;
}

/**
 * What is thrown away is emptied, and the table forgets the rest of it within days: no function of people's calls may delete.
 * It expired when it was last saved, which its version tells.
 */
export async function forgetTaskDraft(caseId: string, task: string, version?: number): Promise<boolean> {
  const found = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keyOf(caseId, task), ConsistentRead: true }),
  );
  if (found.Item?.draft === undefined) return true;
  return wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyOf(caseId, task),
        UpdateExpression: 'SET expires = version REMOVE draft',
        ConditionExpression: 'attribute_exists(draft) AND version = :version',
        ExpressionAttributeValues: { ':version': version ?? Number(found.Item.version) },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    ),
    (item) => item.draft === undefined,
  );
}
