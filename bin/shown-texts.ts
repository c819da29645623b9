import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { parseSync } from '@swc/core';
import type { Finding } from '#domain/catalogue/finding.ts';
import { differentlyFilled, faultsOf, hardPartsOf, type Written } from '#domain/catalogue/plain-text.ts';
import { type Language, languages } from '#domain/definitions/text.ts';

/** One text of a page or a mail, as it is written: what is filled in stands as `{…}`. */
export interface ShownText {
  /** The file and the names on the way to it: `web/applicant/start.tsx, texts.title`. */
  readonly where: string;
  readonly text: Written;
}

/** Where what is shown or sent is written. What a municipality writes is in `workflows/`, and is looked through as definitions. */
const rooms = ['domain/**/*.ts', 'functions/**/*.ts', 'lib/**/*.ts', 'web/**/*.{ts,tsx}'];
/** The style page shows those who build pages how they look, with the words of an example. */
const examples = ['web/style/**'];

/**
 * Every text of pages and mails, found by its shape and not by a list: a pair of `sv` and `en`, a choice between the two, or
 * words that stand on a page as they are. So a new table is looked through from its first day.
 *
 * @param root the repository's
 */
export async function shownTexts(root: string): Promise<readonly ShownText[]> {
  const found: ShownText[] = [];
  for await (const path of glob(rooms, { cwd: root, exclude: examples }))
    found.push(...textsIn(readFileSync(`${root}/${path}`, 'utf8'), path));
  return found.sort((a, b) => a.where.localeCompare(b.where));
}

/** What is to be mended of texts that are shown or sent: by the rules of the definitions' texts, all of it errors. */
export const shownFindings = (texts: readonly ShownText[]): readonly Finding[] =>
  texts
    .flatMap(({ where, text }) => [
      ...faultsOf(where, text),
      ...differentlyFilled(where, text),
      ...hardPartsOf(where, text),
    ])
    .map((finding) => ({ ...finding, level: 'error' }));

/** A part of a parsed file. The compiler's own types say what each kind has; only what is asked for here is named. */
interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** The texts that one file shows. @param path names it, and says whether it may hold elements */
export function textsIn(source: string, path: string): readonly ShownText[] {
  const found: ShownText[] = [];
  const add = (names: readonly string[], text: Written) =>
    found.push({ where: [path, names.join('.')].filter(Boolean).join(', '), text });
  const visit = (value: unknown, names: readonly string[]): void => {
    if (Array.isArray(value)) {
      for (const part of value) visit(part, names);
      return;
    }
    if (!isNode(value)) return;
    const named = nameOf(value);
    const here = named === undefined ? names : [...names, named];
    const both = pairOf(value);
    if (both) {
      const text = Object.fromEntries(languages.flatMap((l) => (both[l] === undefined ? [] : [[l, saidIn(both[l])]])));
      if (Object.values(text).some((own) => own !== filledIn)) add(here, text);
      return;
    }
    const bare = bareWords(value);
    // In whatever language: it is missing in the other.
    if (bare !== undefined) add(here, { en: bare });
    for (const part of Object.values(value)) visit(part, here);
  };
  visit(parseSync(source, { syntax: 'typescript', tsx: path.endsWith('x') }).body, []);
  return found;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** What a table, a property or a function is called. */
function nameOf(node: Node): string | undefined {
  const name = node.type === 'KeyValueProperty' ? node.key : (node.identifier ?? node.id);
  return isNode(name) && typeof name.value === 'string' ? name.value : undefined;
}

type Both = Readonly<Record<Language, unknown>>;

/** What is there in two languages: `{ sv: …, en: … }`, or `language === 'sv' ? … : …`. */
function pairOf(node: Node): Both | undefined {
  if (node.type === 'ObjectExpression') {
    const parts = new Map(
      (node.properties as readonly Node[]).map((p) => [nameOf(p) ?? '', p.type === 'KeyValueProperty' ? p.value : p]),
    );
    return languages.some((language) => parts.has(language)) ? { sv: parts.get('sv'), en: parts.get('en') } : undefined;
  }
  if (node.type !== 'ConditionalExpression' || !isNode(node.test) || node.test.type !== 'BinaryExpression')
    return undefined;
  const { left, right, operator } = node.test;
  const asked = [left, right].flatMap((side) => (isNode(side) && side.type === 'StringLiteral' ? [side.value] : []));
  const language = languages.find((one) => asked.includes(one));
  if (language === undefined) return undefined;
  const isSwedish = (language === 'sv') === (operator === '===');
  const [sv, en] = isSwedish ? [node.consequent, node.alternate] : [node.alternate, node.consequent];
  return { sv, en };
}

const filledIn = '{…}';

/** What one language says, its pieces as sentences; `{…}` where all of it comes from elsewhere. */
function saidIn(value: unknown): string {
  const words = wordsIn(value);
  return words.length === 0 ? filledIn : words.join('. ');
}

/** The texts below a value, in order. */
function wordsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (!isNode(value)) return [];
  if (value.type === 'StringLiteral') return [String(value.value)];
  if (value.type === 'TemplateLiteral') {
    const said = (value.quasis as readonly { cooked: string }[]).map((q) => q.cooked).join(filledIn);
    return [said, ...wordsIn(value.expressions)];
  }
  return Object.entries(value).flatMap(([part, below]) => (part === 'key' ? [] : wordsIn(below)));
}

/** Attributes that are read aloud or shown. */
const read = new Set(['aria-label', 'alt', 'title', 'placeholder', 'label']);

/** Words that stand on a page as they are. A sign, a unit or an address is none. */
function bareWords(node: Node): string | undefined {
  const said = node.type === 'JSXText' ? node.value : readAloud(node);
  const words = typeof said === 'string' ? said.trim() : '';
  return /\p{L}{3}/u.test(words) && !/^\S+[.@]\S+$/.test(words) ? words : undefined;
}

const readAloud = ({ type, name, value }: Node): unknown =>
  type === 'JSXAttribute' &&
  isNode(name) &&
  read.has(String(name.value)) &&
  isNode(value) &&
  value.type === 'StringLiteral'
    ? value.value
    : undefined;
