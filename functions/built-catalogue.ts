import { readFileSync } from 'node:fs';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { byName } from '#domain/fields/by-name.ts';

/**
 * The catalogue as the built functions have it: what `#workflows/catalogue.ts` is to the sources. It was put together and
 * checked when they were built; its parts lie as JSON beside the bundle, and each is read when it is first asked for, so that
 * a function that only wants names neither carries nor reads a rule (docs/decisions/light-bundles.md).
 */
export const catalogue: Catalogue = {
  get version() {
    return part('version');
  },
  get questions() {
    return part('questions');
  },
  get givenFacts() {
    return part('givenFacts');
  },
  get requirements() {
    return part('requirements');
  },
  get departments() {
    return part('departments');
  },
  get municipalities() {
    return part('municipalities');
  },
  get permits() {
    return part('permits');
  },
  get events() {
    return part('events');
  },
  get reminders() {
    return part('reminders');
  },
  get obstacles() {
    return part('obstacles');
  },
  get forming() {
    return part('forming');
  },
  get retired() {
    return part('retired');
  },
  get knownIds() {
    return part('knownIds');
  },
};

type Parts = { -readonly [K in keyof Catalogue]?: Catalogue[K] };
const parts: Parts = {};

/** @throws Error when the build left the part out */
function part<K extends keyof Catalogue>(name: K): Catalogue[K] {
  const known: Catalogue[K] | undefined = parts[name];
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`catalogue/${name}.json`, import.meta.url), 'utf8');
  const read = byItsNames(name, JSON.parse(text) as Catalogue[K]);
  parts[name] = read;
  return read;
}

/** What callers name is looked up in records, as `putTogether` makes them; a list and the version have no names. */
function byItsNames<K extends keyof Catalogue>(name: K, read: Catalogue[K]): Catalogue[K] {
  if (typeof read !== 'object' || Array.isArray(read)) return read;
  const records = name === 'retired' ? Object.fromEntries(Object.entries(read).map(([k, v]) => [k, byName(v)])) : read;
  return byName(records as Readonly<Record<string, unknown>>) as Catalogue[K];
}
