/**
 * A record that answers to its own names and to no others: `constructor` and `__proto__`, which every plain object knows, are
 * not found in it. What callers name is looked up in such records only.
 */
export function byName<R extends Readonly<Record<string, unknown>>>(record: R): R {
  return Object.freeze(Object.assign(Object.create(null) as R, record));
}
