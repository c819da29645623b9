import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { UnknownCursor } from '#domain/ports/page.ts';
import type { QueryCommand } from '#functions/aws/dynamodb/client.ts';
import { type List, mergedPage } from '#functions/aws/dynamodb/pages.ts';
import { table } from '#functions/aws/dynamodb/table.ts';

vi.hoisted(() => vi.stubEnv('TABLE_NAME', 'cases'));

const index = { name: 'inbox', partition: 'inbox', sort: 'inboxSort' };

/** A table with these sort keys in each partition, which answers queries as DynamoDB does: in order, so many at a time. */
function tableOf(partitions: Readonly<Record<string, readonly string[]>>) {
  vi.spyOn(table.client, 'send').mockImplementation((async ({ input }: QueryCommand) => {
    const of = String(input.ExpressionAttributeValues?.[':partition']);
    const sorted = [...(partitions[of] ?? [])].sort();
    if (input.ScanIndexForward === false) sorted.reverse();
    const items = sorted.map((sort) => ({ pk: `CASE#${sort}`, sk: 'FACT', inbox: of, inboxSort: sort }));
    const after = input.ExpressionAttributeValues?.[input.ScanIndexForward === false ? ':before' : ':after'];
    const start = input.ExclusiveStartKey ?? (after === undefined ? undefined : { inboxSort: after });
    const isAfter = (sort: string) =>
      input.ScanIndexForward === false ? sort < start?.inboxSort : sort > start?.inboxSort;
    const first = items.findIndex((item) => isAfter(item.inboxSort));
    const from = start ? (first < 0 ? items.length : first) : 0;
    const Items = items.slice(from, from + (input.Limit ?? items.length));
    const more = from + Items.length < items.length;
    return { Items, ...(more && { LastEvaluatedKey: Items.at(-1) }) };
  }) as never);
}

async function whole(lists: readonly List[], size: number): Promise<readonly string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const page = await mergedPage(lists, cursor, size);
    expect(page.items.length).toBeLessThanOrEqual(size);
    found.push(...page.items.map((item) => String(item.inboxSort)));
    cursor = page.cursor;
    // It ends: every page takes something, or is the last.
    expect(++pages).toBeLessThan(200);
  } while (cursor !== undefined);
  return found;
}

test('several inboxes are one list: in order, each row once, whatever the size of a page', async () => {
  const rows = fc.uniqueArray(
    fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0')),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      async (all, parts, size, newestFirst) => {
        const names = Array.from({ length: parts }, (_, i) => `p${i}`);
        // Each row lies in one of them.
        tableOf(Object.fromEntries(names.map((name, i) => [name, all.filter((row) => Number(row) % parts === i)])));
        const lists = names.map((of) => ({ index, of, newestFirst }));
        const expected = [...all].sort();
        expect(await whole(lists, size)).toEqual(newestFirst ? expected.reverse() : expected);
      },
    ),
    { numRuns: 200 },
  );
  vi.restoreAllMocks();
});

test('a cursor of another list, or made by hand, is refused', async () => {
  tableOf({ a: ['1', '2', '3'], b: ['4', '5'], c: ['6', '7'] });
  const lists = (...names: readonly string[]) => names.map((of) => ({ index, of }));
  const { cursor = '' } = await mergedPage(lists('a', 'b'), undefined, 2);
  expect(cursor).not.toBe('');
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  for (const wrong of [
    'x',
    forged([]),
    forged(['a']),
    forged(['z', '1']),
    forged({ a: 1 }),
    forged(['a', 7]),
    forged(['a', '1', '2']),
  ])
    await expect(mergedPage(lists('a', 'b'), wrong, 2)).rejects.toThrow(UnknownCursor);
  // It is short, so that it can be given back however many lists there are.
  const many = await mergedPage(lists('a', 'b', 'c'), undefined, 1);
  expect(many.cursor?.length).toBeLessThan(100);
  // One list alone takes no cursor of several, and the other way round.
  await expect(mergedPage(lists('a'), cursor, 2)).rejects.toThrow(UnknownCursor);
  await expect(mergedPage(lists('c', 'b'), cursor, 2)).rejects.toThrow(UnknownCursor);
  vi.restoreAllMocks();
});
