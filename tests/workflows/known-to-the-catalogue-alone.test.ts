import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#workflows/catalogue.ts';

/** Everything that must work for a municipality it has never heard of. */
const code = globSync('{domain,functions,lib,local,web,bin}/**/*.{ts,tsx,mjs,css,html}').sort();

const municipalities = Object.values(catalogue.municipalities);
const departments = Object.values(catalogue.departments);
const roles = new Set(municipalities.flatMap((m) => Object.keys(m.departments)));
const places = municipalities.flatMap(({ id, name }) => [id, name.sv]);

/** Names that mean one body wherever they stand, in a comment too; a state body has the name of its role, which code may know. */
const unmistakable = [...places, ...departments.map(({ id }) => id).filter((id) => !roles.has(id))];
/** The words of `text` that are such a name, whatever the case of their letters. */
const namesIn = (text: string): readonly string[] =>
  unmistakable.filter((name) => new RegExp(`(?<![\\p{L}\\p{N}-])${name}(?![\\p{L}\\p{N}-])`, 'iu').test(text));
/** Something that is built on an id of a municipality: `coordinator-…`, `…-land`. */
const builtOn = (text: string): readonly string[] =>
  municipalities
    .map(({ id }) => id)
    .filter((id) => new RegExp(`['"\`/](?:[a-z]+-)?${id}(?:-[a-z-]+)?['"\`/]`, 'u').test(text));

describe('municipalities and departments are known to the catalogue alone', () => {
  test('no code names one of them', () => {
    expect(code.length).toBeGreaterThan(200);
    const named = code.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...namesIn(text), ...builtOn(text)].map((name) => `${file} names ${name}: ask the catalogue for it`);
    });
    expect(named).toEqual([]);
  });
  test.each(municipalities.map(({ id, name }) => [id, name.sv]))('%s would be found', (id, name) => {
    expect(namesIn(`also=another.${id}`)).toContain(id);
    expect(namesIn(`// as in ${name.toUpperCase()}, where`)).toContain(name);
    expect(builtOn(`staff('coordinator-${id}')`)).toEqual([id]);
    expect(namesIn(`fal${id}, ${id}ska and un-${id}`)).toEqual([]);
  });
});
