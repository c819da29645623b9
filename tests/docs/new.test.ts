import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { make } from '../../bin/new/make.ts';
import { snippets } from '../support/snippets.ts';

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
const help = { id: 'help', sv: 'Hjälp', en: 'Help' };
const music = { id: 'street-music', sv: "Tillstånd för 'gatumusik'", en: 'Permit for street music' };

test('docs/add-a-page.md shows what npm run new writes, and where it names it', () => {
  const { files, edits } = make('page', help, read);
  const [line, browserTest] = snippets('docs/add-a-page.md', 'ts');
  const [component] = snippets('docs/add-a-page.md', 'tsx');
  expect(files.map(({ text }) => text)).toEqual([component, browserTest]);
  const added = edits[0]?.text.split('\n').filter((l) => !read('web/app.tsx')?.includes(l));
  expect(added?.[0]).toBe(line?.trimEnd());
  expect(read('docs/add-a-page.md')).toContain(`\`${added?.[1]?.trim()}\``);
  expect(added).toHaveLength(2);
  // As far in as what it stands among; the whole format is proved by npm run proof.
  const beginning = (text: string | undefined) =>
    /^( *)<Route path="\/:language\/(?:help|department)/m.exec(text ?? '')?.[1];
  expect(beginning(edits[0]?.text)).toBe(beginning(read('web/app.tsx')));
});

test.each(['act', 'permit', 'page'])('a new %s finds the places in the sources where it is named', (kind) => {
  const { edits } = make(kind, { id: 'nobody-has-this', sv: 'Ny', en: 'New' }, read);
  for (const { file, text } of edits) expect(text.length, file).toBeGreaterThan(read(file)?.length ?? 0);
  expect(edits.length).toBeGreaterThan(0);
});

describe('what is refused, and written nowhere', () => {
  test.each([
    ['page', { ...help, id: 'Help' }, '“Help” is no id'],
    ['page', { ...help, id: '../help' }, '“../help” is no id'],
    ['page', { ...help, id: 'help-' }, '“help-” is no id'],
    ['page', { ...help, id: 'lost-link' }, 'web/app.tsx has a page at /sv/lost-link already'],
    ['page', { ...help, id: 'department' }, 'web/app.tsx has a page at /sv/department already'],
    ['page', { ...help, sv: ' ' }, 'It has no name in sv; say --sv "…"'],
    ['permit', { ...music, id: 'sign-permit' }, 'There is or was a permit sign-permit'],
    ['permit', { ...music, id: 'times' }, 'in workflows/permits/times.ts'],
    ['constructor', help, 'There is no new constructor; say npm run new -- act|permit|page'],
  ])('%s %o: %s', (kind, named, sentence) => {
    expect(() => make(kind, named, read)).toThrow(sentence);
  });
});
