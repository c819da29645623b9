import type { CatalogueDiff, DefinitionChange, RuleChange } from '../diff.ts';
import { isSame } from '../diff.ts';
import type { Effect } from '../effect.ts';
import { type Line, linesBetween } from '../lines.ts';
import type { DefinitionKind } from '../words/rule.ts';
import { counted, escaped, fold, list, toAnchor } from './html.ts';

/** What has changed since an earlier version, or why that cannot be told. */
export type Changes =
  | { readonly since: string; readonly diff: CatalogueDiff; readonly effects: readonly Effect[] }
  | { readonly unknown: string };

/** Each kind of definition as it is counted. */
const kindWords: Readonly<Record<DefinitionKind, string>> = {
  permit: 'Tillstånd eller anmälan',
  event: 'Händelse',
  question: 'Fråga',
  requirement: 'Uppgift',
  reminder: 'Påminnelse',
  obstacle: 'Hinder',
  department: 'Myndighet',
  municipality: 'Kommun',
  retired: 'Ersatt',
};

/** What has changed, rule by rule, and what that means for typical businesses. */
export function changesSection(changes: Changes): string {
  if ('unknown' in changes) return `<p>${escaped(changes.unknown)}</p>`;
  const { since, diff, effects } = changes;
  if (isSame(diff)) return `<p>Ingen regel har ändrats sedan ${escaped(since)}.</p>`;
  return `<p>Jämfört med ${escaped(since)}.</p>
${list(diff.reread.map(({ title, was, is, rules }) => `Läst på nytt: ${escaped(title)}, ${counted(rules, 'regel', 'regler')}. ${escaped(`${was} → ${is}`)}`))}
${diff.definitions.map(changeOf).join('\n')}
<h3>Vad det betyder för vanliga verksamheter</h3>
${list(effects.map(({ name, lines }) => (lines.length === 0 ? `${escaped(name.sv)}: ingen skillnad.` : fold(`${escaped(name.sv)}: ${counted(lines.length, 'skillnad', 'skillnader')}`, list(lines.map(escaped))))))}`;
}

const marks = { added: 'Nytt', removed: 'Borttaget', changed: 'Ändrat' } as const;

function changeOf({ change, definition, rules }: DefinitionChange): string {
  const name = escaped(definition.name.sv);
  const head = `${marks[change]}, ${kindWords[definition.kind].toLocaleLowerCase('sv')}: ${name}`;
  const to = change === 'removed' ? '' : `<p>${toAnchor(definition.anchor, 'Så står det nu')}</p>`;
  return `<details class="d" id="change-${escaped(definition.anchor)}"><summary><h3>${head}</h3></summary>${to}${rules.map(ruleChange).join('')}</details>`;
}

const ruleChange = ({ anchor, label, was, is }: RuleChange): string =>
  `<p>${is === undefined ? escaped(label) : toAnchor(anchor, label)}</p><div class="diff">${linesBetween(was, is).map(lineOf).join('')}</div>`;

/** A line with its sign, which is not told by colour alone. */
function lineOf({ in: side, text }: Line): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const words = escaped(text.slice(indent.length));
  if (side === 'both') return `<p>${indent}${words}</p>`;
  const tag = side === 'was' ? 'del' : 'ins';
  return `<p>${indent}<${tag}>${words}</${tag}></p>`;
}

/** The same in a few lines, for a terminal. */
export function changesInLines(changes: Changes): readonly string[] {
  if ('unknown' in changes) return [changes.unknown];
  const { since, diff, effects } = changes;
  if (isSame(diff)) return [`Ingen regel har ändrats sedan ${since}.`];
  return [
    `Ändrat sedan ${since}:`,
    ...diff.reread.map(
      ({ title, was, is, rules }) => `  Läst på nytt: ${title} (${counted(rules, 'regel', 'regler')}): ${was} → ${is}`,
    ),
    ...diff.definitions.map(
      ({ change, definition, rules }) =>
        `  ${marks[change]}, ${kindWords[definition.kind].toLocaleLowerCase('sv')}: ${definition.name.sv}${rules.length === 0 ? '' : ` (${rules.map(({ label }) => label.toLocaleLowerCase('sv')).join(', ')})`}`,
    ),
    'För vanliga verksamheter:',
    ...effects.flatMap(({ name, lines }) =>
      lines.length === 0 ? [`  ${name.sv}: ingen skillnad`] : [`  ${name.sv}:`, ...lines.map((line) => `    ${line}`)],
    ),
  ];
}
