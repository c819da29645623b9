import { citation, type Told } from '../definitions/source.ts';
import {
  type DefinitionInWords,
  linesOf,
  type RuleInWords,
  ruleKey,
  sourceInWords,
  throughInWords,
} from './words/rule.ts';

/** What one rule said and says. One of them is missing when it has come or gone. */
export interface RuleChange {
  readonly anchor: string;
  readonly label: string;
  readonly was?: string;
  readonly is?: string;
}

export interface DefinitionChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly definition: DefinitionInWords;
  /** Rule by rule, when it has changed. */
  readonly rules: readonly RuleChange[];
}

/** An act or a page that was read anew, with how many rules rest on it: they say what they said. */
interface Reread {
  readonly title: string;
  readonly was: string;
  readonly is: string;
  readonly rules: number;
}

export interface CatalogueDiff {
  readonly definitions: readonly DefinitionChange[];
  readonly reread: readonly Reread[];
}

/**
 * What has changed from one catalogue to another, in words: a definition is the same as long as its kind and id are, a rule as
 * long as its anchor is. A question that is reworded is a change of that question, not of the rules that ask it.
 */
export function diffOf(before: readonly DefinitionInWords[], now: readonly DefinitionInWords[]): CatalogueDiff {
  const had = byAnchor(before);
  const has = byAnchor(now);
  const both = now.flatMap((definition) => {
    const then = had.get(definition.anchor);
    return then ? [{ definition, then }] : [];
  });
  return {
    definitions: [
      ...now.filter((d) => !had.has(d.anchor)).map((d) => whole('added', d)),
      ...before.filter((d) => !has.has(d.anchor)).map((d) => whole('removed', d)),
      ...both.flatMap(({ definition, then }): DefinitionChange[] => {
        const rules = [...renamed(then, definition), ...ruleChanges(then, definition)];
        return rules.length === 0 ? [] : [{ change: 'changed', definition, rules }];
      }),
    ],
    reread: rereadIn(both),
  };
}

/** Nothing to tell. */
export const isSame = ({ definitions, reread }: CatalogueDiff): boolean =>
  definitions.length === 0 && reread.length === 0;

const byAnchor = <T extends { readonly anchor: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.anchor, one]));

const whole = (change: 'added' | 'removed', definition: DefinitionInWords): DefinitionChange => ({
  change,
  definition,
  rules: [],
});

/** A permit, event, department or municipality is named apart from its rules; the name of the others is a rule of theirs. */
function renamed(then: DefinitionInWords, now: DefinitionInWords): readonly RuleChange[] {
  const isRule = now.rules.some((rule) => rule.says[0]?.text === now.name.sv);
  return then.name.sv === now.name.sv || isRule
    ? []
    : [{ anchor: now.anchor, label: 'Namn', was: then.name.sv, is: now.name.sv }];
}

function ruleChanges(then: DefinitionInWords, now: DefinitionInWords): readonly RuleChange[] {
  const had = byAnchor(then.rules);
  const has = byAnchor(now.rules);
  return [
    ...now.rules.flatMap((rule): RuleChange[] => {
      const before = had.get(rule.anchor);
      if (!before) return [{ anchor: rule.anchor, label: rule.label, is: wordsOf(rule) }];
      if (ruleKey(before) === ruleKey(rule)) return [];
      return [{ anchor: rule.anchor, label: rule.label, was: wordsOf(before), is: wordsOf(rule) }];
    }),
    ...then.rules
      .filter((rule) => !has.has(rule.anchor))
      .map((rule) => ({ anchor: now.anchor, label: rule.label, was: wordsOf(rule) })),
  ];
}

/** What a rule says, and on what it rests. */
const wordsOf = (rule: RuleInWords): string =>
  [linesOf(rule), ...rule.sources.map((source) => `Källa: ${sourceInWords(source)}`)]
    .filter((line) => line !== '')
    .join('\n');

function rereadIn(
  both: readonly { readonly definition: DefinitionInWords; readonly then: DefinitionInWords }[],
): readonly Reread[] {
  const found = new Map<string, Reread>();
  for (const { definition, then } of both) {
    const had = byAnchor(then.rules);
    for (const rule of definition.rules) {
      const before = had.get(rule.anchor);
      if (!before || ruleKey(before) !== ruleKey(rule)) continue;
      rule.sources.forEach((now, i) => {
        const [was, is] = [readingOf(before.sources[i]), readingOf(now)];
        if (was === is) return;
        const title = 'paragraphs' in now.source ? now.source.title : citation(now.source);
        const key = [title, was, is].join('|');
        found.set(key, { title, was, is, rules: (found.get(key)?.rules ?? 0) + 1 });
      });
    }
  }
  return [...found.values()];
}

const readingOf = (told: Told | undefined): string =>
  told && 'read' in told.source
    ? [throughInWords(told.source), `läst ${told.source.read}`].filter(Boolean).join(', ')
    : 'inte läst';
