import { describe, expect, test, vi } from 'vitest';
import { NotStorable } from '#domain/ports/storable.ts';
import { GetCommand, PutCommand, UpdateCommand } from '#functions/aws/dynamodb/client.ts';
import { requireStorable } from '#functions/aws/dynamodb/storable.ts';
import { table } from '#functions/aws/dynamodb/table.ts';

vi.hoisted(() => vi.stubEnv('TABLE_NAME', 'none'));

const item = (more: Record<string, unknown>) => ({ Item: { pk: 'CASE#1', sk: 'FACT#1', ...more } });
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

describe('what DynamoDB would refuse is refused before it is asked', () => {
  test.each([
    ['more than 400 kB', item({ a: 'x'.repeat(410_000) }), 'size'],
    [
      'more than 400 kB of short names',
      item({ a: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`k${i}`, true])) }),
      'size',
    ],
    ['letters of three bytes', item({ a: '€'.repeat(140_000) }), 'size'],
    ['an update as large', { ExpressionAttributeValues: { ':a': 'x'.repeat(410_000) } }, 'size'],
    ['33 levels', item({ a: nested(33) }), 'depth'],
    ['an endless number', item({ a: Number.POSITIVE_INFINITY }), 'number'],
    ['no number', item({ a: [Number.NaN] }), 'number'],
    ['a number over 2^53', item({ a: 2 ** 60 }), 'number'],
    ['a number under 1E-130', item({ a: 1e-140 }), 'number'],
    ['an empty name', item({ a: { '': 1 } }), 'name'],
    ['a name that the document client stumbles over', item({ a: [{ constructor: 1 }] }), 'name'],
    ['a partition key of 2049 bytes', item({ pk: 'x'.repeat(2049) }), 'key'],
    ['a sort key of 1025 bytes', { Key: { pk: 'a', sk: 'é'.repeat(513) } }, 'key'],
    ['an empty key of an index', item({ inbox: '' }), 'key'],
  ])('%s', (_what, input, reason) => {
    expect(() => requireStorable(input)).toThrow(expect.objectContaining({ name: 'NotStorable', reason }));
  });
  test('what it holds passes', () => {
    expect(() =>
      requireStorable(
        item({ a: nested(31), b: 'x'.repeat(390_000), c: 1e-130, d: Number.MAX_SAFE_INTEGER, e: '', f: undefined }),
      ),
    ).not.toThrow();
  });
  test('in every command that the product sends', async () => {
    const bad = { pk: 'a', sk: 'b', n: 1e300 };
    const TableName = 'none';
    for (const command of [
      new PutCommand({ TableName, Item: bad }),
      new UpdateCommand({ TableName, Key: { pk: 'a', sk: 'b' }, ExpressionAttributeValues: { ':n': 1e300 } }),
      new GetCommand({ TableName, Key: { pk: 'a'.repeat(3000), sk: 'b' } }),
    ])
      await expect(table.client.send<unknown>(command)).rejects.toThrow(NotStorable);
    // What it holds is sent on its way, and fails for want of a place to go to.
    await expect(table.client.send(new GetCommand({ TableName, Key: { pk: 'a', sk: 'b' } }))).rejects.not.toThrow(
      NotStorable,
    );
  });
  test('in each part of a transaction', () => {
    const parts = { TransactItems: [{ Put: item({}) }, { Put: item({ n: 1e300 }) }] };
    expect(() => requireStorable(parts)).toThrow(NotStorable);
  });
});
