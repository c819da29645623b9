import { asDate, type Instant } from '#domain/calendar/day.ts';
import { type Page, UnknownCursor } from '#domain/ports/page.ts';
import { broughtForward, type Look, mayBeUnderWay, type Sweep } from '#domain/ports/store/looks.ts';
import { PutCommand, QueryCommand, UpdateCommand, type UpdateCommandInput } from './client.ts';
import { filledPage } from './pages.ts';
import { caseOfPartition, partition } from './partition.ts';
import { caseLists, indexes, table, wasFirst } from './table.ts';

/**
 * Where the look at a case stands in its partition, and the fact that closes it: an item of its own, so small that a change of
 * it costs one unit and what the index costs. Beside the submission it would cost as many as that has kilobytes.
 */
export const lookPlace = 'LOOK';

/** The looks are a list of the index of inboxes, which has what they need: a sparse partition in an order. */
const looks = 'looks';

/** The place of a look in the order. All there is to know stands in it: the index brings it without a second read. */
const sortOf = ({ caseId, at, failures }: Look): string => `${asDate(at).toISOString()}#${caseId}#${failures}`;

function lookOf(sort: string): Look {
  const [at = '', caseId = '', failures] = sort.split('#');
  return { caseId, at, failures: Number(failures) };
}

/** The moment of an item of a case, when that is its look and somebody looks. */
export const lookIn = (item: Readonly<Record<string, unknown>>): Instant | undefined =>
  item.sk === lookPlace && typeof item.inboxSort === 'string' ? lookOf(item.inboxSort).at : undefined;

export async function lookBy(caseId: string, at: Instant, now: Instant): Promise<void> {
  const isFirst = await wasFirst(
    update(caseId, {
      UpdateExpression: 'SET inbox = :looks, inboxSort = :sort REMOVE mailDue',
      ConditionExpression: 'attribute_not_exists(inboxSort) OR inboxSort > :sort',
      ExpressionAttributeValues: { ':looks': looks, ':sort': sortOf({ caseId, at, failures: 0 }) },
    }),
  );
  if (isFirst) return;
  const standing = await standingLook(caseId);
  if (standing && !mayBeUnderWay(standing.at, now)) return;
  const next = standing && { at: broughtForward(standing.at), failures: standing.failures };
  // Another has put it off, brought it forward or taken it away in between.
  if (!(standing && (await putOff(standing, next)))) await lookBy(caseId, at, now);
}

export const isLookedAt = async (caseId: string): Promise<boolean> => (await standingLook(caseId)) !== undefined;

async function standingLook(caseId: string): Promise<Look | undefined> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk = :sk',
      ExpressionAttributeValues: { ':pk': partition(caseId), ':sk': lookPlace },
      ConsistentRead: true,
    }),
  );
  const sort = Items[0]?.inboxSort;
  return typeof sort === 'string' ? lookOf(sort) : undefined;
}

export async function looksDue(until: Instant, cursor: string | undefined, limit: number): Promise<Page<Look>> {
  const before = `${asDate(until).toISOString()}$`;
  const page = await filledPage({ index: indexes.inbox, of: looks, before }, cursor, limit);
  return { ...page, items: page.items.map((item) => lookOf(String(item.inboxSort))) };
}

/** One list after the other. A cursor says which, and where in it. */
export async function lookedAt(cursor: string | undefined, limit: number): Promise<Page<string>> {
  const lists = [looks, ...Object.values(caseLists)];
  const [number = '', place] = (cursor ?? '0').split('.');
  const of = lists[Number(number)];
  if (of === undefined) throw new UnknownCursor('not a cursor of these lists');
  const page = await filledPage({ index: indexes.inbox, of }, place, limit);
  const items = page.items.map((item) => caseOfPartition(String(item.pk)) ?? '');
  if (page.cursor !== undefined) return { items, cursor: `${number}.${page.cursor}` };
  const next = Number(number) + 1;
  return { items, ...(next < lists.length && { cursor: String(next) }) };
}

/** Of the whole table, there is one sweep. */
const sweepPlace = { pk: 'SWEEP', sk: 'SWEEP' } as const;

export async function sweep(): Promise<Sweep | undefined> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk = :sk',
      ExpressionAttributeValues: { ':pk': sweepPlace.pk, ':sk': sweepPlace.sk },
      ConsistentRead: true,
    }),
  );
  return Items[0]?.sweep as Sweep | undefined;
}

export async function keepSweep(next: Sweep | undefined): Promise<void> {
  const Item = { ...sweepPlace, ...(next && { sweep: next }) };
  await table.client.send(new PutCommand({ TableName: table.name, Item }));
}

export function putOff(look: Look, next: Pick<Look, 'at' | 'failures'> | undefined): Promise<boolean> {
  const found = { ':found': sortOf(look) };
  return wasFirst(
    update(look.caseId, {
      ...(next === undefined
        ? { UpdateExpression: 'REMOVE inbox, inboxSort, mailDue', ExpressionAttributeValues: found }
        : {
            UpdateExpression: 'SET inboxSort = :next REMOVE mailDue',
            ExpressionAttributeValues: { ...found, ':next': sortOf({ ...next, caseId: look.caseId }) },
          }),
      ConditionExpression: 'inboxSort = :found',
    }),
  );
}

const update = (caseId: string, what: Omit<UpdateCommandInput, 'TableName' | 'Key'>) =>
  table.client.send(
    new UpdateCommand({ TableName: table.name, Key: { pk: partition(caseId), sk: lookPlace }, ...what }),
  );
