import { draftFileDays } from '#domain/fields/files.ts';
import {
  type Announcement,
  type Attachment,
  calledIn,
  isAnnouncedAs,
  type Word,
} from '#domain/ports/store/attachments.ts';
import type { EpochSeconds } from '#domain/ports/store/epoch.ts';
import { GetCommand, PutCommand, UpdateCommand } from './client.ts';
import { table, wasFirst } from './table.ts';

const lifetimeSeconds = draftFileDays * 86_400;
const key = (id: string) => ({ pk: `ATTACHMENT#${id}`, sk: 'ATTACHMENT' });

export async function expectAttachment(attachment: Announcement, now: EpochSeconds): Promise<boolean> {
  const expires = now + lifetimeSeconds;
  const isFirst = await wasFirst(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...key(attachment.id), ...attachment, announced: calledIn(attachment), state: 'quarantine', expires },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
  if (isFirst) return true;
  const before = await readAttachment(attachment.id);
  return before !== undefined && isAnnouncedAs(before, attachment);
}

export async function readAttachment(id: string): Promise<Attachment | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key(id), ConsistentRead: true }),
  );
  if (!Item) return undefined;
  const { pk: _pk, sk: _sk, expires: _expires, ...attachment } = Item;
  return attachment as Attachment;
}

export async function prolongAttachment(id: string, now: EpochSeconds): Promise<void> {
  const expires = now + lifetimeSeconds;
  await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key(id),
        UpdateExpression: 'SET expires = :expires',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':expires': expires },
      }),
    ),
  );
}

export function settleAttachment(id: string, word: Word): Promise<boolean> {
  const set = Object.entries(word).filter(([, value]) => value !== undefined);
  return wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key(id),
        UpdateExpression: `SET ${set.map(([name]) => `#${name} = :${name}`).join(', ')}`,
        ConditionExpression: '#state = :waiting',
        ExpressionAttributeNames: Object.fromEntries(set.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ':waiting': 'quarantine',
          ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
        },
      }),
    ),
  );
}
