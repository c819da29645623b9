import type { CarriedInWords } from '../api/answers/case.ts';
import type { TaskCarried } from '../api/answers/task.ts';
import { carriedTo } from '../case/carried.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { FactOf } from '../case/facts.ts';
import type { Rights } from '../case/rights.ts';
import type { CaseView, PermitView } from '../case/view.ts';
import { type Language, listOf, type Text } from '../definitions/text.ts';
import { fill } from '../words/fill.ts';
import { nameOf } from '../words/names.ts';

/** What others have set as conditions for the decision, as far as whoever decides reads it. */
export const carriedOf = (
  catalogue: CaseCatalogue,
  view: CaseView,
  permit: PermitView,
  rights: Rights,
  language: Language,
): readonly TaskCarried[] =>
  carriedTo(view, permit)
    .filter(({ source, permit: set }) => (set === undefined ? rights.opinions : rights.reasons).has(source))
    .map(({ id, department, permit: set, text, binds }) => {
      const body = nameOf(catalogue, 'departments', department, language);
      const from = set === undefined ? body : `${body}: ${nameOf(catalogue, 'permits', set, language)}`;
      return { id, from, text, binds };
    });

/** A decision with what its reader may read of others' conditions: of an opinion only who reads that. */
export const readCarried = (decision: FactOf<'decided'>, rights: Rights): FactOf<'decided'> => ({
  ...decision,
  carried: (decision.carried ?? []).filter(({ condition }) => {
    const source = condition.slice(0, condition.lastIndexOf('.'));
    return rights.opinions.has(source) || rights.reasons.has(source);
  }),
});

/** What a decision did with the conditions of others. */
export const carriedInWords = (
  catalogue: CaseCatalogue,
  { carried = [] }: FactOf<'decided'>,
  language: Language,
): readonly CarriedInWords[] =>
  carried.map(({ department, text, taken, reason }) => ({
    from: nameOf(catalogue, 'departments', department, language),
    text,
    ...(taken !== undefined && { taken }),
    ...(reason !== undefined && { reason }),
  }));

const line = {
  taken: { sv: 'Villkor som togs över från {from}: {n}.', en: 'Conditions taken over from {from}: {n}.' },
  argued: { sv: 'Villkor från {from} som inte togs över: {n}.', en: 'Conditions from {from} not taken over: {n}.' },
} as const satisfies Record<string, Text>;

/** What the history says of it after the outcome: how many were taken over and how many not, of whom. */
export function carriedLine(catalogue: CaseCatalogue, { carried = [] }: FactOf<'decided'>, language: Language): string {
  const of = (text: Text, those: typeof carried) =>
    those.length === 0
      ? []
      : [
          fill(text[language], {
            from: listOf(
              [...new Set(those.map(({ department }) => nameOf(catalogue, 'departments', department, language)))],
              language,
            ),
            n: String(those.length),
          }),
        ];
  return [
    '',
    ...of(
      line.taken,
      carried.filter(({ taken }) => taken !== undefined),
    ),
    ...of(
      line.argued,
      carried.filter(({ taken }) => taken === undefined),
    ),
  ].join(' ');
}
