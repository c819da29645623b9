import { addSpan, type Day, months } from '../../calendar/day.ts';
import { citation, type Proof, type Source, type Told } from '../../definitions/source.ts';
import type { Text } from '../../definitions/text.ts';
import { keyOf, plain, type Said } from './said.ts';

/** The kinds of definition, in the order the page has them. */
const definitionKinds = [
  'permit',
  'event',
  'question',
  'requirement',
  'reminder',
  'obstacle',
  'department',
  'municipality',
  'retired',
] as const;
export type DefinitionKind = (typeof definitionKinds)[number];

/** One thing that a definition says, which can be quoted by its anchor and proposed to be changed. */
export interface RuleInWords {
  /** The same as long as the definition keeps its id. */
  readonly anchor: string;
  /** What it is, such as `Tid`. */
  readonly label: string;
  /** Where a developer finds it: `permit pool, clock`. */
  readonly code: string;
  readonly says: readonly Said[];
  /** What shows it; none when it names no source of its own. */
  readonly sources: readonly Told[];
  /** The anchor of the rule whose sources it leans on, when it has none of its own. */
  readonly leansOn?: string;
  /** Nothing is owed to show it: how something is asked and what a form holds is the service's own to choose. */
  readonly ownWording?: true;
}

/** A definition in words. */
export interface DefinitionInWords {
  readonly kind: DefinitionKind;
  readonly id: string;
  readonly anchor: string;
  readonly name: Text;
  readonly rules: readonly RuleInWords[];
}

/** A rule of a definition: its anchor and code follow from the definition's. */
export type RuleOf = (
  part: string,
  label: string,
  says: readonly Said[],
  proof?: { readonly sources?: readonly Told[]; readonly leansOn?: string; readonly ownWording?: true },
) => RuleInWords;

export const ruleOf =
  (kind: DefinitionKind, id: string): RuleOf =>
  (part, label, says, { sources = [], leansOn, ownWording } = {}) => ({
    anchor: `${kind}-${id}-${part.replaceAll(' ', '-')}`,
    label,
    code: `${kind} ${id}, ${part}`,
    says,
    sources,
    ...(leansOn !== undefined && { leansOn: `${kind}-${id}-${leansOn}` }),
    ...(ownWording && { ownWording }),
  });

/** The proof of what needs none: wording and lists of fields. */
export const wording = { ownWording: true } as const;

/** Each kind of proof in words. */
export const proofWords: Readonly<Record<Proof, string>> = {
  statute: 'lag',
  regulation: 'föreskrift',
  authority: 'myndighets sida',
  practice: 'kommuns sida',
  owner: 'företagets ord',
  none: 'inte läst',
};

/** The consolidation that was read. */
export function throughInWords(source: Source): string | undefined {
  if (!('through' in source)) return undefined;
  return source.through === 'as enacted' ? 'ursprunglig lydelse' : `t.o.m. ${source.through}`;
}

/** The day by which what was read should be read anew, as `review.ts` warns. */
export const readAnew = (read: Day): Day => addSpan(read, months(12));

/** A source on one line: what it is, through which amendment, the day it was read and the day it should be read anew. */
export function sourceInWords({ source, verified }: Told): string {
  const read = 'read' in source ? `läst ${source.read}, läses om senast ${readAnew(source.read)}` : undefined;
  return [
    citation(source),
    proofWords[source.proof],
    throughInWords(source),
    read,
    verified || source.proof === 'none' ? undefined : 'inte kontrollerat',
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** A rule as it is named outside its definition: a name that is a sentence comes last. */
export const ruleTitle = ({ name }: Pick<DefinitionInWords, 'name'>, { label }: Pick<RuleInWords, 'label'>): string =>
  /[.?!]$/.test(name.sv) ? `${label}: ${name.sv}` : `${name.sv}: ${label}`;

/** What a rule says, as plain lines. */
export const linesOf = ({ says }: RuleInWords): string => plain(says);

/** What two rules must share to be the same, whenever their sources were read. */
export const ruleKey = ({ label, says, sources }: RuleInWords): string =>
  [
    label,
    keyOf(says),
    ...sources.map(({ source, verified }) => `${citation(source)} ${source.proof} ${verified}`),
  ].join('|');
