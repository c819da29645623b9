import { type Page, UnknownCursor } from '#domain/ports/page.ts';
import { QueryCommand } from './client.ts';
import { table } from './table.ts';

/** One partition of the table or of an index, in its order. */
export interface List {
  /** Without a name it is the table itself. */
  readonly index: { readonly name?: string; readonly partition: string; readonly sort: string };
  readonly of: string;
  readonly newestFirst?: boolean;
  /** Only what comes after this sort key. */
  readonly after?: string;
  /** Only what comes before this sort key. */
  readonly before?: string;
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
  // A page with a cursor is never empty, however little matches.
  for (let calls = 0; calls < most.calls || found.length === 0; calls++) {
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
 * A page of several lists of one index as if they were one, in its order. No two items of an index have the same sort key, so
 * the place where the next page begins is that key alone, however many lists there are.
 *
 * @throws UnknownCursor
 */
export async function mergedPage(
  lists: readonly List[],
  cursor: string | undefined,
  size: number,
  filters: readonly Filter[] = [],
): Promise<Page<Item>> {
  const [first] = lists;
  if (!first) return { items: [] };
  if (lists.length === 1) return filledPage(first, cursor, size, filters);
  const from = cursor === undefined ? undefined : sortIn(cursor, first);
  const pages = await Promise.all(
    lists.map(async (list) => {
      // Whichever way it is read, a cursor lies within the list's own bounds.
      const bound = from !== undefined && (list.newestFirst ? { before: from } : { after: from });
      const page = await filledPage({ ...list, ...bound }, undefined, size, filters);
      return { ...page, end: page.cursor === undefined ? undefined : keyOf(page.cursor, list)[list.index.sort] };
    }),
  );
  const sortOf = (item: Item) => String(item[first.index.sort]);
  const inOrder = (a: string, b: string) => (a === b ? 0 : a < b === !first.newestFirst ? -1 : 1);
  // What follows what has been looked at of every list may have something before it.
  const [end] = pages.flatMap((page) => page.end ?? []).sort(inOrder);
  const found = pages
    .flatMap(({ items }) => items)
    .filter((item) => end === undefined || inOrder(sortOf(item), end) <= 0)
    .sort((a, b) => inOrder(sortOf(a), sortOf(b)));
  const items = found.slice(0, size);
  const last = items.at(-1);
  const next = found.length > size && last ? sortOf(last) : end;
  return next === undefined ? { items } : { items, cursor: encoded([first.of, next]) };
}

/** The sort key that a cursor of several lists names. */
function sortIn(cursor: string, first: List): string {
  const place = parsed(cursor);
  if (!Array.isArray(place) || place.length !== 2 || !place.every(isPart) || place[0] !== first.of)
    throw new UnknownCursor('not a cursor of these lists');
  return place[1] ?? '';
}

/** What of a list's order is read: a query takes one condition. */
function boundOf({ after, before }: List): {
  readonly condition: string;
  readonly values: Readonly<Record<string, string>>;
} {
  if (after !== undefined && before !== undefined)
    return { condition: ' AND #sort BETWEEN :after AND :before', values: { ':after': `${after} `, ':before': before } };
  if (after !== undefined) return { condition: ' AND #sort > :after', values: { ':after': after } };
  return before === undefined
    ? { condition: '', values: {} }
    : { condition: ' AND #sort < :before', values: { ':before': before } };
}

/** What asks for a list, or counts it. */
function queryOf(list: List, filters: readonly Filter[]) {
  const { index, of, newestFirst } = list;
  const { condition, values } = boundOf(list);
  return {
    TableName: table.name,
    IndexName: index.name,
    KeyConditionExpression: `#partition = :partition${condition}`,
    ...(filters.length > 0 && { FilterExpression: filters.map((f) => f.expression).join(' AND ') }),
    ExpressionAttributeNames: {
      '#partition': index.partition,
      ...(condition !== '' && { '#sort': index.sort }),
      ...Object.assign({}, ...filters.map((f) => f.names)),
    },
    ExpressionAttributeValues: { ':partition': of, ...values, ...Object.assign({}, ...filters.map((f) => f.values)) },
    ScanIndexForward: !newestFirst,
  };
}

function ask(list: List, start: Item | undefined, filters: readonly Filter[], size: number) {
  return table.client.send(
    new QueryCommand({
      ...queryOf(list, filters),
      Limit: filters.length > 0 ? most.items : size + 1,
      ExclusiveStartKey: start,
    }),
  );
}

/**
 * How many items of a list fulfil every filter, from one call.
 *
 * @param enough what is not filtered is counted no further
 */
export async function countIn(
  list: List,
  enough: number,
  filters: readonly Filter[] = [],
): Promise<{ readonly n: number; readonly more: boolean }> {
  const Limit = filters.length > 0 ? most.items : enough;
  const counted = await table.client.send(new QueryCommand({ ...queryOf(list, filters), Select: 'COUNT', Limit }));
  return { n: counted.Count ?? 0, more: counted.LastEvaluatedKey !== undefined };
}

/** The names of the parts of a place: the table's two, and those of the index. */
const partsOf = ({ index }: List) => [...new Set(['pk', 'sk', index.partition, index.sort])];

function cursorAt(item: Item, list: List): string {
  return encoded(partsOf(list).map((name) => item[name]));
}

const encoded = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url');

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
