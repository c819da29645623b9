/** An attribute as DynamoDB writes it in JSON. */
type Attribute = Readonly<Record<string, unknown>>;
export type Item = Readonly<Record<string, Attribute>>;

/** An index of the table: its two keys, and what it keeps beside those of the table. */
export interface Index {
  readonly keys: readonly [string, string];
  readonly keeps: readonly string[];
}

/** Bytes of an attribute's value (AWS: "DynamoDB item sizes and formats"). */
function bytesOf(value: Attribute): number {
  const [[type, held] = ['NULL', true]] = Object.entries(value);
  switch (type) {
    case 'S':
      return Buffer.byteLength(String(held));
    case 'B':
      return Buffer.from(String(held), 'base64').length;
    case 'N':
      return Math.ceil(String(held).replace(/^0+|0+$|[.-]/g, '').length / 2) + 1;
    case 'L':
      return 3 + (held as readonly Attribute[]).reduce((sum, one) => sum + 1 + bytesOf(one), 0);
    case 'M':
      return 3 + Object.keys(held as Item).length + sizeOf(held as Item);
    default:
      return 1;
  }
}

const sizeOf = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOf(value), 0);

const units = (...items: readonly (Item | undefined)[]): number =>
  Math.max(1, ...items.map((item) => Math.ceil((item ? sizeOf(item) : 0) / 1024)));

/** What an index keeps of an item; nothing of one that lacks its keys. */
function entryOf(item: Item | undefined, { keys, keeps }: Index): Item | undefined {
  if (!item || !keys.every((key) => item[key] !== undefined)) return undefined;
  return Object.fromEntries(
    ['pk', 'sk', ...keys, ...keeps].flatMap((name) => (item[name] ? [[name, item[name]]] : [])),
  );
}

function indexUnits(before: Item | undefined, after: Item | undefined, index: Index): number {
  const [was, is] = [entryOf(before, index), entryOf(after, index)];
  if (was && is && index.keys.every((key) => JSON.stringify(was[key]) === JSON.stringify(is[key])))
    return JSON.stringify(was) === JSON.stringify(is) ? 0 : units(was, is);
  return (was ? units(was) : 0) + (is ? units(is) : 0);
}

/**
 * The write units of a write as DynamoDB bills them: each kB of the item as it was or is, whichever is larger, also when its
 * condition did not hold, and an index entry for each that is put, changed or taken out; a changed key is both.
 */
export const writeUnits = (before: Item | undefined, after: Item | undefined, indexes: readonly Index[]): number =>
  units(before, after) + indexes.reduce((sum, index) => sum + indexUnits(before, after, index), 0);
