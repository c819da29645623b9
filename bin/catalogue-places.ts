import { globSync, readFileSync } from 'node:fs';

/** What a sentence about the catalogue begins with, and the folder or file that such definitions stand in. */
const homes: Readonly<Record<string, string>> = {
  permit: 'workflows/permits/*.ts',
  event: 'workflows/events/*.ts',
  question: 'workflows/questions/*.ts',
  requirement: 'workflows/requirements/*.ts',
  municipality: 'workflows/municipalities/*.ts',
  department: 'workflows/departments.ts',
  reminder: 'workflows/advice/*.ts',
  obstacle: 'workflows/advice/*.ts',
  advice: 'workflows/advice/*.ts',
  source: 'workflows/sources.ts',
  law: 'workflows/law.ts',
  retired: 'workflows/retired.ts',
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Where the definition stands that a sentence is about: `workflows/permits/sign-permit.ts:8`. Of one that is defined twice, both
 * places. Found by its id in the files as they are, which is exact enough to go there.
 *
 * @param sentence begins with the definition, `permit sign-permit, clock: …`
 * @param files reads a glob; the repository’s files unless a test says otherwise
 * @returns nothing when the definition is not written out anywhere, such as one that a helper makes
 */
export function placesOf(sentence: string, files = read): readonly string[] {
  const [, isRetired, kind = '', id = ''] = /^(retired )?([a-z]+) ([^\s:,]+)/.exec(sentence) ?? [];
  const home = homes[isRetired ? 'retired' : kind];
  if (home === undefined) return [];
  const name = escaped(id);
  const starts = new RegExp(`\\bid: '${name}'|^\\s*'?${name}'?: [\\w{(]|^\\s*${name},$|\\('${name}'`);
  const found = files(home).flatMap(([file, lines]) => {
    const line = lines.findIndex((text) => starts.test(text));
    return line < 0 ? [] : [{ file, lines, line }];
  });
  // The part that is meant stands below: a prerequisite, a referral, an unknown name.
  const parts = sentence.match(/(?<=prerequisite |referral to |stage |names |reads |gives )[\w-]+/g) ?? [];
  const many = sentence.includes('defined twice') ? found : found.slice(0, 1);
  return many.map(({ file, lines, line }) => {
    const part = parts
      .map((word) => lines.findIndex((text, at) => at > line && new RegExp(`\\b${escaped(word)}\\b`).test(text)))
      .find((at) => at >= 0);
    return `${file}:${(part ?? line) + 1}`;
  });
}

const texts = new Map<string, readonly (readonly [string, readonly string[]])[]>();

function read(glob: string): readonly (readonly [string, readonly string[]])[] {
  const known =
    texts.get(glob) ??
    globSync(glob)
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8').split('\n')] as const);
  texts.set(glob, known);
  return known;
}
