import { outcomesOf } from '../definitions/outcome.ts';
import type { OpinionView, PermitView } from './permits.ts';
import type { CaseView } from './view.ts';

/** A condition that another body has set, for the body that decides to take over or to argue against. */
export interface CarriedCondition {
  /** Where it was set, and its place there: the same for as long as the case lives. */
  readonly id: string;
  /** The opinion or the permit that it was set in, by which it is known who reads it. */
  readonly source: string;
  /** The body that set it. */
  readonly department: string;
  /** The matter it was set in; absent of an opinion that was asked for about the very permit. */
  readonly permit?: string;
  readonly text: string;
  /** The law lets the permit be granted with it alone, so that it cannot be argued away. */
  readonly binds: boolean;
}

/**
 * The conditions that a permit's decision has to answer: those of the opinions it was asked for, and of the decisions and
 * opinions that come before it. A matter whose kind has no conditions carries none.
 */
export function carriedTo({ permits }: CaseView, permit: PermitView): readonly CarriedCondition[] {
  if (!outcomesOf(permit.planned.kind).includes('granted-with-conditions')) return [];
  const opinions = permit.opinions.flatMap((opinion) =>
    numbered(opinion.id, conditionsOf(opinion)).map((condition) => ({
      ...condition,
      department: opinion.department,
      binds: false,
    })),
  );
  const decisions = permit.after
    .filter((before) => before.gate !== 'start' && before.strength === 'hard')
    .flatMap((before) => {
      const set = permits.find(({ id }) => id === before.permit);
      return numbered(before.permit, set?.decision?.conditions ?? []).map((condition) => ({
        ...condition,
        department: set?.planned.department ?? '',
        permit: before.permit,
        binds: before.conditionsBind,
      }));
    });
  return [...decisions, ...opinions];
}

/** An opinion from before its conditions were listed says them in its text. */
const conditionsOf = ({ stance, conditions, text }: OpinionView): readonly string[] =>
  stance !== 'no-objection-with-conditions' ? [] : (conditions ?? (text === undefined ? [] : [text]));

const numbered = (source: string, texts: readonly string[]) =>
  texts.map((text, number) => ({ id: `${source}.${number}`, source, text }));
