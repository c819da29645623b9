import { bytesOf, NotStorable, requireStorable as requireValues } from '#domain/ports/storable.ts';

/** Bytes of a partition key and of a sort key, which may not be empty, in the table and in its indexes. */
const most = { partitionKeyBytes: 2048, sortKeyBytes: 1024 } as const;

/** The keys of the table and of its indexes, with the longest that each may be. */
const keys: ReadonlyMap<string, number> = new Map([
  ['pk', most.partitionKeyBytes],
  ['inbox', most.partitionKeyBytes],
  ['municipality', most.partitionKeyBytes],
  ['sk', most.sortKeyBytes],
  ['inboxSort', most.sortKeyBytes],
  ['reference', most.sortKeyBytes],
]);

/**
 * Refuses what the table would refuse (AWS: "Constraints in Amazon DynamoDB" and "Naming rules and data types"): in an item,
 * in a key, or in the values of an update. It is asked before every write, so that the table never has to refuse: what it
 * refuses is a fault of ours, and no caller could mend it. The size of an update is that of what it sets; what the item holds
 * besides is small.
 *
 * @throws NotStorable
 */
export function requireStorable(command: Command): void {
  const { TransactItems } = command as { readonly TransactItems?: readonly Record<string, Command>[] };
  for (const part of TransactItems?.flatMap((item) => Object.values(item)) ?? [command]) requireEach(part);
}

/** What a command of the document client may carry. */
type Command = object & {
  readonly Item?: unknown;
  readonly Key?: unknown;
  readonly ExpressionAttributeValues?: unknown;
};

function requireEach(input: Command): void {
  for (const part of [input.Item, input.Key]) if (part !== undefined) requireKeys(part as Record<string, unknown>);
  // A value of an update stands one level down, in its item.
  requireValues(input.Item, input.ExpressionAttributeValues);
}

function requireKeys(item: Readonly<Record<string, unknown>>): void {
  for (const [name, longest] of keys) {
    const value = item[name];
    if (typeof value !== 'string') continue;
    if (value === '' || bytesOf(value) > longest) throw new NotStorable('key');
  }
}
