/**
 * What DynamoDB holds (AWS: "Constraints in Amazon DynamoDB" and "Naming rules and data types"). It is asked before every
 * write, so that the table never has to refuse: what it refuses is a fault of ours, and no caller could mend it.
 */
const most = {
  /** "The maximum item size in DynamoDB is 400 KB": names and values together. */
  itemBytes: 400 * 1024,
  /** "DynamoDB supports nested attributes up to 32 levels deep." */
  depth: 32,
  /** Bytes of a partition key and of a sort key, which may not be empty, in the table and in its indexes. */
  partitionKeyBytes: 2048,
  sortKeyBytes: 1024,
} as const;

/** The keys of the table and of its indexes, with the longest that each may be. */
const keys: ReadonlyMap<string, number> = new Map([
  ['pk', most.partitionKeyBytes],
  ['inbox', most.partitionKeyBytes],
  ['municipality', most.partitionKeyBytes],
  ['sk', most.sortKeyBytes],
  ['inboxSort', most.sortKeyBytes],
  ['reference', most.sortKeyBytes],
]);

/** Something cannot be stored: it is too large, too deep, or holds a number or a key that the table does not take. */
export class NotStorable extends Error {
  override readonly name = 'NotStorable';
  readonly reason: 'size' | 'depth' | 'number' | 'key' | 'name';

  constructor(reason: NotStorable['reason']) {
    super(`not storable: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Refuses what the table would refuse: in an item, in a key, or in the values of an update. The size of an update is that of
 * what it sets; what the item holds besides is small.
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
  const size = [input.Item, input.ExpressionAttributeValues].reduce<number>(
    (sum, part) => sum + (part === undefined ? 0 : sizeOf(part, 0)),
    0,
  );
  if (size > most.itemBytes) throw new NotStorable('size');
}

function requireKeys(item: Readonly<Record<string, unknown>>): void {
  for (const [name, longest] of keys) {
    const value = item[name];
    if (typeof value !== 'string') continue;
    if (value === '' || bytesOf(value) > longest) throw new NotStorable('key');
  }
}

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Bytes as DynamoDB counts them (AWS: "DynamoDB item sizes and formats"), looking at numbers, names and nesting on the way. */
function sizeOf(value: unknown, depth: number): number {
  if (typeof value === 'string') return bytesOf(value);
  if (typeof value === 'number') return sizeOfNumber(value);
  if (typeof value !== 'object' || value === null) return 1;
  if (depth > most.depth) throw new NotStorable('depth');
  return Object.entries(value).reduce((sum, [name, inside]) => {
    if (inside === undefined) return sum;
    // The document client asks an object for its constructor to tell what it is.
    if (name === '' || name === 'constructor') throw new NotStorable('name');
    return sum + 1 + (Array.isArray(value) ? 0 : bytesOf(name)) + sizeOf(inside, depth + 1);
  }, 3);
}

/** "Up to 38 digits of precision", from 1E-130 to 9.99E+125; the document client takes whole numbers that are exact. */
function sizeOfNumber(value: number): number {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || size > Number.MAX_SAFE_INTEGER || (size !== 0 && size < 1e-130))
    throw new NotStorable('number');
  return 21;
}
