import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { table } from './table.ts';
import { UnknownCursor } from './unknown-cursor.ts';

/** A page of a list, and where the next one begins; there is no cursor when nothing follows. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
}

/** One partition of the table or of an index, in its order. */
export interface List {
  /** Without a name it is the table itself. */
  readonly index: { readonly name?: string; readonly partition: string; readonly sort: string };
  readonly of: string;
  readonly newestFirst?: boolean;
}

/** What an item must fulfil to be in the list, as DynamoDB says it. */
export interface Filter {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

type Item = Readonly<Record<string, unknown>>;

/** Items looked at in one call, and calls made for one page, at most: a page takes a bounded time however little matches. */
const most = { items: 1000, calls: 25 } as const;

/**
 * A page of the items that fulfil every filter: the table reads on until it is full. When so much has been looked at that it
 * would take too long, the page is shorter and its cursor goes on from there.
 *
 * @throws UnknownCursor
 */
export async function filledPage(
  list: List,
  cursor: string | undefined,
  size: number,
  filters: readonly Filter[] = [],
): Promise<Page<Item>> {
  const found: Item[] = [];
  let start = cursor === undefined ? undefined : keyOf(cursor, list);
  for (let calls = 0; calls < most.calls; calls++) {
    const { Items = [], LastEvaluatedKey } = await ask(list, start, filters, size);
    found.push(...Items);
    // One more than the page holds tells that another page follows.
    if (found.length > size) return { items: found.slice(0, size), cursor: cursorAt(found[size - 1] ?? {}, list) };
    start = LastEvaluatedKey;
    if (!start) return { items: found };
  }
  return { items: found, cursor: cursorAt(start ?? {}, list) };
}

/**
 * A page of several lists of one index as if they were one, in its order.
 *
 * @throws UnknownCursor
 */
export async function mergedPage(
  lists: readonly List[],
  cursor: string | undefined,
  size: number,
  filters: readonly Filter[] = [],
): Promise<Page<Item>> {
  const [only] = lists;
  if (only && lists.length === 1) return filledPage(only, cursor, size, filters);
  const starts = cursor === undefined ? lists.map(() => '') : partsOfCursor(cursor, lists.length);
  const pages = await Promise.all(
    lists.map(async (list, i): Promise<Page<Item>> => {
      const start = starts[i];
      return start === undefined ? { items: [] } : filledPage(list, start === '' ? undefined : start, size, filters);
    }),
  );
  const waiting = pages.map(({ items }) => [...items]);
  const items: Item[] = [];
  while (items.length < size) {
    const next = firstOf(lists, waiting, pages);
    if (next === undefined) break;
    const item = waiting[next]?.shift();
    if (item) items.push(item);
  }
  const after = lists.map((list, i) => placeAfter(list, starts[i], pages[i], waiting[i] ?? []));
  return after.every((place) => place === undefined)
    ? { items }
    : { items, cursor: Buffer.from(JSON.stringify(after.map((place) => place ?? null))).toString('base64url') };
}

/**
 * Which of several lists has the next item. None, when a list that goes on has nothing left here: what follows in it may
 * come first.
 */
function firstOf(
  lists: readonly List[],
  waiting: readonly (readonly Item[])[],
  pages: readonly Page<Item>[],
): number | undefined {
  const isEmptied = waiting.some((left, i) => left.length === 0 && pages[i]?.cursor !== undefined);
  if (isEmptied) return undefined;
  const placeOf = (i: number) => String(waiting[i]?.[0]?.[lists[i]?.index.sort ?? '']);
  const full = lists.flatMap((_, i) => ((waiting[i]?.length ?? 0) > 0 ? [i] : []));
  const isBefore = (a: string, b: string) => (lists[0]?.newestFirst ? a > b : a < b);
  return full.reduce<number | undefined>(
    (best, i) => (best === undefined || isBefore(placeOf(i), placeOf(best)) ? i : best),
    undefined,
  );
}

/** Where a list goes on after a page of several: undefined when it has ended, and an empty text when nothing of it was taken yet. */
function placeAfter(
  list: List,
  start: string | undefined,
  page: Page<Item> | undefined,
  left: readonly Item[],
): string | undefined {
  if (start === undefined || !page) return undefined;
  if (left.length === 0) return page.cursor;
  const last = page.items[page.items.length - left.length - 1];
  return last ? cursorAt(last, list) : start;
}

function partsOfCursor(cursor: string, lists: number): readonly (string | undefined)[] {
  const places = parsed(cursor);
  if (!Array.isArray(places) || places.length !== lists || !places.every((p) => p === null || typeof p === 'string'))
    throw new UnknownCursor('not a cursor of these lists');
  return places.map((place: string | null) => place ?? undefined);
}

function ask({ index, of, newestFirst }: List, start: Item | undefined, filters: readonly Filter[], size: number) {
  return table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: index.name,
      KeyConditionExpression: '#partition = :partition',
      ...(filters.length > 0 && { FilterExpression: filters.map((f) => f.expression).join(' AND ') }),
      ExpressionAttributeNames: { '#partition': index.partition, ...Object.assign({}, ...filters.map((f) => f.names)) },
      ExpressionAttributeValues: { ':partition': of, ...Object.assign({}, ...filters.map((f) => f.values)) },
      ScanIndexForward: !newestFirst,
      Limit: filters.length > 0 ? most.items : size + 1,
      ExclusiveStartKey: start,
    }),
  );
}

/** The names of the parts of a place: the table's two, and those of the index. */
const partsOf = ({ index }: List) => [...new Set(['pk', 'sk', index.partition, index.sort])];

function cursorAt(item: Item, list: List): string {
  return Buffer.from(JSON.stringify(partsOf(list).map((name) => item[name]))).toString('base64url');
}

/** The place that a cursor of this very list names. */
function keyOf(cursor: string, list: List): Record<string, string> {
  const place = parsed(cursor);
  const names = partsOf(list);
  const itsPartition = names.indexOf(list.index.partition);
  if (!Array.isArray(place) || place.length !== names.length || !place.every(isPart) || place[itsPartition] !== list.of)
    throw new UnknownCursor('not a cursor of this list');
  return Object.fromEntries(names.map((name, i) => [name, place[i] ?? '']));
}

const isPart = (part: unknown): part is string => typeof part === 'string' && part !== '' && part.length <= 500;

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
