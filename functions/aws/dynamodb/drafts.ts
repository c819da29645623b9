import { createHash, randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { draftDays } from '#domain/fields/files.ts';
import { table, wasFirst } from './table.ts';

const lifetimeSeconds = draftDays * 86_400;
/** What is left of a sent draft leads to its receipt for as long as a link to its case lives. */
const sentLifetimeSeconds = 400 * 86_400;
const key = (id: string) => ({ pk: `DRAFT#${id}`, sk: 'DRAFT' });
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
/** Real time: the table's own expiry knows no other. */
const epochSeconds = () => Math.floor(Date.now() / 1000);

export interface Draft {
  /** What the form holds; gone when the draft has been sent. */
  readonly content: unknown;
  /** Counts the saves, so that one made from an old reading can be told. */
  readonly version: number;
  /** The application was handed in: what was in the draft is in its case. */
  readonly sent: boolean;
  /** When its files were last given another term, in seconds since 1970. */
  readonly filesRenewedAt: number;
}

/** What a new draft is called, and the key that opens it. */
export interface NewDraft {
  readonly id: string;
  readonly secret: string;
}

/** A name and a key that nobody has had. */
export const freshDraft = (): NewDraft => ({
  id: randomBytes(16).toString('hex'),
  secret: randomBytes(32).toString('base64url'),
});

/**
 * Stores a new draft, as version 1. Its key is shown to whoever starts it and only its hash is kept.
 *
 * @returns its version; undefined when there is one of that name already, and somebody has gone on with it or began with
 *   something else
 */
export async function createDraft({ id, secret }: NewDraft, content: unknown): Promise<number | undefined> {
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
          expires: epochSeconds() + lifetimeSeconds,
          filesRenewedAt: epochSeconds(),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
  if (isFirst) return version;
  const before = await readDraft(id, secret);
  return before?.version === version && isDeepStrictEqual(before.content, content) ? version : undefined;
}

/** A draft, for whoever holds its key. One that has expired is gone, also before the table has forgotten it. */
export async function readDraft(id: string, secret: string): Promise<Draft | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key(id), ConsistentRead: true }),
  );
  if (Item?.secretHash !== hashOf(secret) || Number(Item.expires) <= epochSeconds()) return undefined;
  return {
    content: Item.content,
    version: Number(Item.version),
    sent: Item.sent === true,
    filesRenewedAt: Number(Item.filesRenewedAt ?? 0),
  };
}

/**
 * Writes a draft anew and lets it live another 60 days.
 *
 * @param version the one that was read; the save is refused when there is a newer one
 * @param filesRenewed whether its files have just been given another term
 * @returns the new version; undefined when the draft has been saved or sent meanwhile
 */
export async function saveDraft(
  id: string,
  content: unknown,
  version: number,
  filesRenewed: boolean,
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
          ':expires': epochSeconds() + lifetimeSeconds,
          ':version': version,
          ':next': version + 1,
          ...(filesRenewed && { ':now': epochSeconds() }),
        },
      }),
    ),
  );
  return first ? version + 1 : undefined;
}

/** Forgets what a draft holds: its case has it. What is left leads to the receipt. Safe to repeat. */
export async function markDraftSent(id: string): Promise<void> {
  await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key(id),
        UpdateExpression: 'SET sent = :sent, expires = :expires REMOVE content ADD version :one',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(sent)',
        ExpressionAttributeValues: { ':sent': true, ':expires': epochSeconds() + sentLifetimeSeconds, ':one': 1 },
      }),
    ),
  );
}
