import { createHash } from 'node:crypto';
import { draftDays } from '#domain/fields/files.ts';
import { type Draft, type NewDraft, sentDraftDays } from '#domain/ports/store/drafts.ts';
import type { EpochSeconds } from '#domain/ports/store/epoch.ts';
import { GetCommand, PutCommand, UpdateCommand } from './client.ts';
import { isSame, table, wasFirst } from './table.ts';

const lifetimeSeconds = draftDays * 86_400;
const sentLifetimeSeconds = sentDraftDays * 86_400;
const key = (id: string) => ({ pk: `DRAFT#${id}`, sk: 'DRAFT' });
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
export async function createDraft(
  { id, secret }: NewDraft,
  content: unknown,
  now: EpochSeconds,
): Promise<number | undefined> {
  const version = 1;
  const isFirst = await wasFirst(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: {
          ...key(id),
          secretHash: hashOf(secret),
          content,
          version,
          expires: now + lifetimeSeconds,
          filesRenewedAt: now,
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
  if (isFirst) return version;
  const before = await readDraft(id, secret, now);
  return before?.version === version && isSame(before.content, content) ? version : undefined;
}

/** The table forgets what has expired some days later only. */
export async function readDraft(id: string, secret: string, now: EpochSeconds): Promise<Draft | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key(id), ConsistentRead: true }),
  );
  if (Item?.secretHash !== hashOf(secret) || Number(Item.expires) <= now) return undefined;
  return {
    content: Item.content,
    version: Number(Item.version),
    sent: Item.sent === true,
    filesRenewedAt: Number(Item.filesRenewedAt ?? 0),
  };
}

export async function saveDraft(
  id: string,
  content: unknown,
  version: number,
  filesRenewed: boolean,
  now: EpochSeconds,
): Promise<number | undefined> {
  const first = await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key(id),
        UpdateExpression: `SET content = :content, expires = :expires, version = :next${filesRenewed ? ', filesRenewedAt = :now' : ''}`,
        ConditionExpression: 'version = :version AND attribute_not_exists(sent)',
        ExpressionAttributeValues: {
          ':content': content,
          ':expires': now + lifetimeSeconds,
          ':version': version,
          ':next': version + 1,
          ...(filesRenewed && { ':now': now }),
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    ),
    (item) => item.version === version + 1 && item.sent === undefined && isSame(item.content, content),
  );
  return first ? version + 1 : undefined;
}

export async function markDraftSent(id: string, now: EpochSeconds): Promise<void> {
  await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key(id),
        UpdateExpression: 'SET sent = :sent, expires = :expires REMOVE content ADD version :one',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(sent)',
        ExpressionAttributeValues: { ':sent': true, ':expires': now + sentLifetimeSeconds, ':one': 1 },
      }),
    ),
  );
}
