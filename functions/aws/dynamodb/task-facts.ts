import { factKey } from '#domain/case/facts.ts';
import { forTask } from '#domain/case/waits.ts';
import { bytesOf } from '#domain/ports/storable.ts';
import { type PutInTask, type RowChange, requireRoom, type TaskFact } from '#domain/ports/store/inboxes.ts';
import { type Beside, emptyBeside, isBeside, putBeside, type Said } from './beside.ts';
import { ConditionFailed, QueryCommand, UpdateCommand } from './client.ts';
import { changeBy, rowIn } from './inbox-rows.ts';
import { marksOf, nameOf, numberNamed } from './latest-fact.ts';
import { keyIn } from './partition.ts';
import { isSame, table, wasFirst } from './table.ts';
import { placeOf } from './waits.ts';

/**
 * The facts of a task lie in its item, each under its number, so that a fact, the task's row and its token are one write. What
 * would make the item dear to write lies beside it, and the item says where. `next` is the number that the next fact takes.
 */
const most = { bytes: 1500, facts: 60 } as const;

export async function putInTask(caseId: string, fact: TaskFact, row?: RowChange): Promise<PutInTask> {
  requireRoom(fact);
  const { key, task, ...said } = fact;
  const number = Number(key.split('/').at(-1));
  const isLarge = number > most.facts || bytesOf(JSON.stringify(said)) > most.bytes;
  const kept = isLarge ? await putBeside(caseId, key, said) : said;
  const put = { caseId, task, type: fact.type, number, kept, row };
  const done = await putNext(put);
  if (done) return done;
  const item = await countAnew(caseId, task);
  const hasRow = item.inbox !== undefined && item.row !== undefined;
  return (await putNext(hasRow ? put : { ...put, row: undefined })) ?? refused(put, item);
}

/** @param item of the task. Where another has the number, nobody will ever say what was put beside for it */
async function refused({ caseId, task, number, kept }: Put, item: Item): Promise<PutInTask> {
  const isTaken = Number(item.next) > number && !isSame(item[nameOf(number)], kept);
  if (isTaken && isBeside(kept)) await emptyBeside(caseId, factKey.inTask(task, number), kept);
  return { stored: false };
}

type Item = Readonly<Record<string, unknown>>;

interface Put {
  readonly caseId: string;
  readonly task: string;
  readonly type: TaskFact['type'];
  readonly number: number;
  readonly kept: Beside | Said;
  readonly row: RowChange | undefined;
}

/** @returns undefined when there are more facts than the task's item has counted: an earlier version stored them */
async function putNext(put: Put): Promise<PutInTask | undefined> {
  const { caseId, task, type, number, kept, row } = put;
  const marks = Object.entries(marksOf({ type, mails: kept.mails ?? [] }, 'later'));
  const change = row && changeBy(caseId, task, row);
  const removed = [
    ...['mailDue', 'endsWait'].filter((mark) => !marks.some(([name]) => name === mark)),
    ...(change?.remove ?? []),
  ];
  const set = ['#next = :after', '#number = :kept', ...marks.map(([name]) => `${name} = :${name}`)];
  try {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyIn(caseId, placeOf(forTask(task))),
        UpdateExpression: `SET ${[...set, ...(change?.set ?? [])].join(', ')}${removed.length > 0 ? ` REMOVE ${removed.join(', ')}` : ''}`,
        ConditionExpression: `#next = :number${row ? ' AND attribute_exists(inbox) AND attribute_exists(#row)' : ''}`,
        ExpressionAttributeNames: { '#next': 'next', '#number': nameOf(number), ...change?.names },
        ExpressionAttributeValues: {
          ':number': number,
          ':after': number + 1,
          ':kept': kept,
          ...Object.fromEntries(marks.map(([name, mark]) => [`:${name}`, mark])),
          ...change?.values,
        },
        ReturnValues: 'ALL_OLD',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    const overtaken = row !== undefined && Attributes?.row !== undefined && wasOvertaken(row, Attributes);
    return { stored: true, ...tokenIn(Attributes), ...(overtaken && { overtaken }) };
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const { item, afterUncertain } = error;
    if (item?.next === undefined || Number(item.next) < number) return undefined;
    // The call's own first try was stored, and its answer lost.
    if (afterUncertain && isSame(item[nameOf(number)], kept)) return { stored: true, ...tokenIn(item) };
    // What is in no inbox any more has no row that could follow.
    if (row && Number(item.next) === number) return putNext({ ...put, row: undefined });
    return refused(put, item);
  }
}

const tokenIn = (item: Item | undefined) => (typeof item?.token === 'string' ? { token: item.token } : {});

const wasOvertaken = ({ read }: RowChange, item: Item): boolean => rowIn(item).written !== (read?.written ?? 0);

/**
 * Counts the facts of a task that lie in items of their own, as an earlier version stores them: before the task had facts in
 * its item, or while an update is rolled out and both are at work. They stay where they are.
 *
 * @returns the task's item as it was
 * @throws Error when the task was never opened
 */
async function countAnew(caseId: string, task: string): Promise<Item> {
  const { pk, sk } = keyIn(caseId, placeOf(forTask(task)));
  let count = 0;
  let own: Item = {};
  let start: Item | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': pk, ':sk': sk.slice(0, -nameOf(0).length) },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    for (const item of Items) {
      count += 1 + Object.keys(item).filter((name) => numberNamed(name) !== undefined).length;
      if (item.sk === sk) own = item;
    }
    start = LastEvaluatedKey;
  } while (start);
  if (count === 0) throw new Error(`${task} was never opened in ${caseId}`);
  if (own.next === count) return own;
  const isNew = own.next === undefined;
  await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk, sk },
        UpdateExpression: 'SET #next = :count REMOVE mailDue, endsWait',
        ConditionExpression: isNew ? 'attribute_exists(pk) AND attribute_not_exists(#next)' : '#next = :counted',
        ExpressionAttributeNames: { '#next': 'next' },
        ExpressionAttributeValues: { ':count': count, ...(!isNew && { ':counted': own.next }) },
      }),
    ),
  );
  return own;
}
