import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { table, wasFirst } from './table.ts';

/** `quarantine` until a scan has said something; then `clean`, or `rejected` for good. */
export type AttachmentState = 'quarantine' | 'clean' | 'rejected';
/** `threat`: malware. `type`: it is not what it says. `size`: it is larger. `unchecked`: it could not be scanned. */
export type RejectReason = 'threat' | 'type' | 'size' | 'unchecked';

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
}

/** As long as a draft: after that its file is forgotten too. */
const lifetimeSeconds = 60 * 86_400;
const key = (id: string) => ({ pk: `ATTACHMENT#${id}`, sk: 'ATTACHMENT' });

/** Stores that a file is about to come. */
export async function expectAttachment(attachment: Omit<Attachment, 'state'>): Promise<void> {
  const expires = Math.floor(Date.now() / 1000) + lifetimeSeconds;
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { ...key(attachment.id), ...attachment, state: 'quarantine', expires },
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  );
}

export async function readAttachment(id: string): Promise<Attachment | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key(id), ConsistentRead: true }),
  );
  return Item as Attachment | undefined;
}

/** What the scan said. Only the first word counts. */
export function settleAttachment(id: string, state: 'clean' | 'rejected', reason?: RejectReason): Promise<boolean> {
  return wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key(id),
        UpdateExpression: reason === undefined ? 'SET #state = :state' : 'SET #state = :state, reason = :reason',
        ConditionExpression: '#state = :waiting',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':state': state,
          ':waiting': 'quarantine',
          ...(reason !== undefined && { ':reason': reason }),
        },
      }),
    ),
  );
}
