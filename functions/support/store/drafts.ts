import { createHash, randomBytes } from 'node:crypto';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { table, wasFirst } from './table.ts';

const lifetimeSeconds = 60 * 86_400;
const key = (id: string) => ({ pk: `DRAFT#${id}`, sk: 'DRAFT' });
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
const expires = () => Math.floor(Date.now() / 1000) + lifetimeSeconds;

/** Stores a new draft. Its key is shown once and only its hash is kept. */
export async function createDraft(content: unknown): Promise<{ id: string; secret: string }> {
  const id = randomBytes(16).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { ...key(id), secretHash: hashOf(secret), content, version: 1, expires: expires() },
    }),
  );
  return { id, secret };
}

/** A draft, for whoever holds its key. */
export async function readDraft(
  id: string,
  secret: string,
): Promise<{ content: unknown; version: number } | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key(id), ConsistentRead: true }),
  );
  return Item?.secretHash === hashOf(secret) ? { content: Item.content, version: Number(Item.version) } : undefined;
}

/** Writes a draft anew and lets it live another 60 days. @returns false when there is none, or the key is wrong */
export function saveDraft(id: string, secret: string, content: unknown): Promise<boolean> {
  return wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key(id),
        UpdateExpression: 'SET content = :content, expires = :expires ADD version :one',
        ConditionExpression: 'secretHash = :hash',
        ExpressionAttributeValues: { ':content': content, ':expires': expires(), ':one': 1, ':hash': hashOf(secret) },
      }),
    ),
  );
}
