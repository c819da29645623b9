import type { EpochSeconds } from '#domain/ports/store/epoch.ts';
import { type SavedTaskDraft, type TaskDraft, taskDraftDays } from '#domain/ports/store/task-drafts.ts';
import { DeleteCommand, GetCommand, PutCommand } from './client.ts';
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
  return Item && Number(Item.expires) > now
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
              ConditionExpression: 'attribute_not_exists(pk) OR expires <= :now',
              ExpressionAttributeValues: { ':now': now },
            }
          : { ConditionExpression: 'version = :version', ExpressionAttributeValues: { ':version': version } }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    ),
    (item) => item.version === next && isSame(item.draft, draft),
  );
  return isFirst ? next : undefined;
}

export async function forgetTaskDraft(caseId: string, task: string, version?: number): Promise<boolean> {
  return wasFirst(
    table.client.send(
      new DeleteCommand({
        TableName: table.name,
        Key: keyOf(caseId, task),
        ...(version !== undefined && {
          ConditionExpression: 'attribute_not_exists(pk) OR version = :version',
          ExpressionAttributeValues: { ':version': version },
        }),
      }),
    ),
  );
}
