import type { Day, Instant } from '#domain/calendar/day.ts';
import type { DigestAttempt, GoneDigest, QueuedNotice } from '#domain/ports/store/digests.ts';
import { ConditionFailed, DeleteCommand, PutCommand, QueryCommand, UpdateCommand } from './client.ts';
import { table, wasFirst } from './table.ts';

const partition = (inbox: string) => `DIGEST#${inbox}`;
const noticeKey = ({ at, caseId, cause }: QueuedNotice) => `NOTICE#${at}#${caseId}#${cause}`;
/** A notice without what the table keeps beside it. */
const noticeIn = ({ at, caseId, cause }: QueuedNotice): QueuedNotice => ({ at, caseId, cause });
const runKey = (day: Day) => `RUN#${day}`;

export async function queueNotice(inbox: string, notice: QueuedNotice): Promise<void> {
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { pk: partition(inbox), sk: noticeKey(notice), ...notice },
    }),
  );
}

export async function noticesBefore(inbox: string, before: Instant): Promise<readonly QueuedNotice[]> {
  const notices: QueuedNotice[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': partition(inbox), ':first': 'NOTICE#', ':last': `NOTICE#${before}` },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    notices.push(...((page.Items ?? []) as QueuedNotice[]).map(noticeIn));
    start = page.LastEvaluatedKey;
  } while (start);
  return notices;
}

export async function forgetHeld(inbox: string, { day, held }: GoneDigest): Promise<void> {
  for (const notice of held)
    await table.client.send(
      new DeleteCommand({ TableName: table.name, Key: { pk: partition(inbox), sk: noticeKey(notice) } }),
    );
  if (held.length === 0) return;
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk: partition(inbox), sk: runKey(day) },
      UpdateExpression: 'REMOVE held',
    }),
  );
}

export async function lastDigest(inbox: string): Promise<GoneDigest | undefined> {
  const { Items } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :run)',
      ExpressionAttributeValues: { ':pk': partition(inbox), ':run': 'RUN#' },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: 2,
    }),
  );
  const gone = (Items ?? []).find((i) => i.sentAt !== undefined);
  return gone && { day: String(gone.sk).slice('RUN#'.length), held: (gone.held ?? []) as QueuedNotice[] };
}

export async function holdNotices(inbox: string, day: Day, held: readonly QueuedNotice[]): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk: partition(inbox), sk: runKey(day) },
      UpdateExpression: 'SET held = :held',
      ExpressionAttributeValues: { ':held': held.map(noticeIn) },
    }),
  );
}

export async function beginDigest(
  inbox: string,
  day: Day,
  { before, realNow, uncertainBefore }: DigestAttempt,
): Promise<{ readonly before: Instant } | undefined> {
  try {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk: partition(inbox), sk: runKey(day) },
        UpdateExpression: 'SET attemptedAt = :now, #before = if_not_exists(#before, :before), expires = :expires',
        ConditionExpression:
          'attribute_not_exists(sentAt) AND (attribute_not_exists(attemptedAt) OR attemptedAt < :uncertain)',
        ExpressionAttributeNames: { '#before': 'before' },
        ExpressionAttributeValues: {
          ':now': realNow,
          ':before': before,
          ':uncertain': uncertainBefore,
          ':expires': Math.floor(Date.parse(realNow) / 1000) + keptSeconds,
        },
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return { before: String(Attributes?.before) };
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const { afterUncertain, item } = error;
    // The call's own first try was stored, and its answer lost: nobody else asks again before the next working day.
    const isOwn = afterUncertain && item?.attemptedAt === realNow && item.sentAt === undefined;
    return isOwn ? { before: String(item.before) } : undefined;
  }
}

const keptSeconds = 60 * 86_400;

export async function digestRefused(inbox: string, day: Day): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk: partition(inbox), sk: runKey(day) },
      UpdateExpression: 'REMOVE attemptedAt',
    }),
  );
}

export async function digestSent(inbox: string, day: Day, at: Instant): Promise<void> {
  await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk: partition(inbox), sk: runKey(day) },
        UpdateExpression: 'SET sentAt = :at',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(sentAt)',
        ExpressionAttributeValues: { ':at': at },
      }),
    ),
  );
}
