import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { draftFileDays, type RejectReason } from '#domain/fields/files.ts';
import { table, wasFirst } from './table.ts';

/** `quarantine` until a scan has said something; then `clean`, or `rejected` for good. */
type AttachmentState = 'quarantine' | 'clean' | 'rejected';

export interface Attachment {
  readonly id: string;
  /** One of them: what it belongs to. */
  readonly draft?: string | undefined;
  readonly caseId?: string | undefined;
  /** The question of that case which it answers. */
  readonly request?: string | undefined;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly state: AttachmentState;
  readonly reason?: RejectReason;
  /** The media type of what it is, where that is known and is not what it was announced as. */
  readonly found?: string;
  /** Its type and name as they were announced; what was announced before this was kept lacks it. */
  readonly announced?: string;
}

const lifetimeSeconds = draftFileDays * 86_400;
const key = (id: string) => ({ pk: `ATTACHMENT#${id}`, sk: 'ATTACHMENT' });

/**
 * Stores that a file is about to come.
 *
 * @returns whether it was stored, or the very same was announced under that id before
 */
export async function expectAttachment(attachment: Omit<Attachment, 'state'>): Promise<boolean> {
  const expires = Math.floor(Date.now() / 1000) + lifetimeSeconds;
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
  const called = before?.announced ?? calledIn(attachment);
  return called === calledIn(attachment) && announced.every((what) => before?.[what] === attachment[what]);
}

/** What it was called when it was announced: a check may change both. */
const calledIn = ({ name, type }: Pick<Attachment, 'name' | 'type'>): string => `${type} ${name}`;

/** What an announcement says that no check changes afterwards. */
const announced = ['draft', 'caseId', 'request', 'size', 'sha256'] as const satisfies readonly (keyof Attachment)[];

export async function readAttachment(id: string): Promise<Attachment | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key(id), ConsistentRead: true }),
  );
  return Item as Attachment | undefined;
}

/** Lets what is known of a file live another term, as long as it is still known. */
export async function prolongAttachment(id: string): Promise<void> {
  const expires = Math.floor(Date.now() / 1000) + lifetimeSeconds;
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

/** What the check of a file said: it is let in, under the name and as the type that it turned out to be, or it is not. */
export type Word =
  | { readonly state: 'clean'; readonly name: string; readonly type: string }
  | { readonly state: 'rejected'; readonly reason: RejectReason; readonly found?: string | undefined };

/** Stores what the check said. Only the first word counts. */
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
