import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { forTask } from '#domain/case/waits.ts';
import { bytesOf } from '#domain/ports/storable.ts';
import type { PutInTask, RowChange, TaskFact } from '#domain/ports/store/inboxes.ts';
import { ConditionFailed, PutCommand, QueryCommand, UpdateCommand } from './client.ts';
import { marksOf, nameOf } from './latest-fact.ts';
import { keyIn } from './partition.ts';
import { factOf } from './pressed.ts';
import { table, wasFirst } from './table.ts';
import { placeOf } from './waits.ts';

/**
 * The facts of a task lie in its item, each under its number, so that a fact, the task's row and its token are one write. What
 * would make the item dear to write lies beside it, and the item says where. `next` is the number that the next fact takes.
 */
const most = { bytes: 1500, facts: 60 } as const;

type Item = Readonly<Record<string, unknown>>;

/** Where a fact lies that is not in its task's item. Under the hash of what it says, two at once do not meet. */
interface Beside {
  readonly beside: string;
  readonly mails?: readonly string[];
}
const placeBeside = (key: string, hash: string) => `SAID#${key}#${hash}`;

export async function putInTask(caseId: string, fact: TaskFact, row?: RowChange): Promise<PutInTask> {
  const { key, task, ...said } = fact;
  const number = Number(key.split('/').at(-1));
  const isBeside = number > most.facts || bytesOf(JSON.stringify(said)) > most.bytes;
  const kept = isBeside ? await putBeside(caseId, key, said) : said;
  const put = { caseId, task, type: fact.type, number, kept, row };
  const done = await putNext(put);
  if (done) return done;
  const again = (await isOfToday(caseId, task)) ? undefined : await putNext(put);
  return again ?? { stored: false };
}

async function putBeside(caseId: string, key: string, said: Omit<TaskFact, 'key' | 'task'>): Promise<Beside> {
  const beside = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
  await table.client.send(
    new PutCommand({ TableName: table.name, Item: { ...keyIn(caseId, placeBeside(key, beside)), said } }),
  );
  return { beside, ...(said.mails && { mails: said.mails }) };
}

interface Put {
  readonly caseId: string;
  readonly task: string;
  readonly type: TaskFact['type'];
  readonly number: number;
  readonly kept: Beside | Omit<TaskFact, 'key' | 'task'>;
  readonly row: RowChange | undefined;
}

/** @returns undefined when another number is next, or the task is of an earlier version */
async function putNext({ caseId, task, type, number, kept, row }: Put): Promise<PutInTask | undefined> {
  const marks = Object.entries(marksOf({ type, mails: kept.mails ?? [] }, 'later'));
  const claim = row === undefined || row === 'over' ? undefined : { by: row.claimedBy };
  const removed = [
    ...['mailDue', 'endsWait'].filter((mark) => !marks.some(([name]) => name === mark)),
    ...(row === 'over' ? ['inbox', 'inboxSort', '#row', 'claimedBy'] : []),
  ];
  try {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyIn(caseId, placeOf(forTask(task))),
        UpdateExpression: [
          'SET #next = :after, #number = :kept',
          ...marks.map(([name]) => `, ${name} = :${name}`),
          ...(claim ? [', claimedBy = :claim'] : []),
          ...(removed.length > 0 ? [` REMOVE ${removed.join(', ')}`] : []),
        ].join(''),
        ConditionExpression: '#next = :number',
        ExpressionAttributeNames: {
          '#next': 'next',
          '#number': nameOf(number),
          ...(row === 'over' && { '#row': 'row' }),
        },
        ExpressionAttributeValues: {
          ':number': number,
          ':after': number + 1,
          ':kept': kept,
          ...Object.fromEntries(marks.map(([name, mark]) => [`:${name}`, mark])),
          ...(claim && { ':claim': claim }),
        },
        ReturnValues: 'ALL_OLD',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return { stored: true, ...(typeof Attributes?.token === 'string' && { token: Attributes.token }) };
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const { item, afterUncertain } = error;
    if (item?.next === undefined) return undefined;
    // The call's own first try was stored, and its answer lost.
    if (!afterUncertain || !isDeepStrictEqual(item[nameOf(number)], asKept(kept))) return { stored: false };
    return { stored: true, ...(typeof item.token === 'string' && { token: item.token }) };
  }
}

/** As the table gives it back: what is undefined is not kept. */
const asKept = (kept: object): unknown => JSON.parse(JSON.stringify(kept));

/**
 * Counts the facts of a task from before they lay in its item; they stay where they are.
 *
 * @returns whether there was nothing to count
 * @throws Error when the task was never opened
 */
async function isOfToday(caseId: string, task: string): Promise<boolean> {
  const { pk, sk } = keyIn(caseId, placeOf(forTask(task)));
  let count = 0;
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
    if (Items.some((item) => item.next !== undefined)) return true;
    count += Items.length;
    start = LastEvaluatedKey;
  } while (start);
  if (count === 0) throw new Error(`${task} was never opened in ${caseId}`);
  await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk, sk },
        UpdateExpression: 'SET #next = :count',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#next)',
        ExpressionAttributeNames: { '#next': 'next' },
        ExpressionAttributeValues: { ':count': count },
      }),
    ),
  );
  return false;
}

/**
 * The facts of a case's items: each item's own, the one that closed the case in its submission's, and those that lie in a
 * task's item or beside it.
 *
 * @returns in the order of their keys
 */
export function factsIn(items: readonly Item[]): readonly Fact[] {
  const beside = new Map(items.flatMap(({ sk, said }) => (said === undefined ? [] : [[String(sk), said]])));
  const facts = new Map<string, Fact>();
  for (const item of items) {
    for (const fact of [factOf(item), item.closed as Fact | undefined]) if (fact) put(fact);
    for (const [name, kept] of Object.entries(item)) {
      if (!/^\d{4}$/.test(name)) continue;
      const task = String(item.task);
      const key = factKey.inTask(task, Number(name));
      const said = isBeside(kept) ? beside.get(placeBeside(key, kept.beside)) : kept;
      put({ ...(said as object), key, task } as Fact);
    }
  }
  return [...facts.values()].sort((a, b) => (a.key < b.key ? -1 : 1));

  function put(fact: Fact) {
    if (!facts.has(fact.key)) facts.set(fact.key, fact);
  }
}

const isBeside = (kept: unknown): kept is Beside => typeof (kept as Partial<Beside>).beside === 'string';
