import { type Answer, type Answers, type Condition, holds, questionsIn } from '#domain/definitions/condition.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import type { Plan } from '#domain/plan/planned.ts';
import { catalogue } from '#workflows/catalogue.ts';

/**
 * A business situation and what it needs, written from the sentence of the source that says so and not from the definitions.
 * What is not answered is answered with the least: no, the first option of a choice, the smallest number. An answer opens the
 * parts of the business that its question belongs to.
 */
export interface Situation {
  readonly says: string;
  readonly event: string;
  readonly municipality?: string;
  readonly answers?: Answers;
  /** Permits that are certain. */
  readonly needs?: readonly string[];
  /** Permits that are neither certain nor possible. */
  readonly not?: readonly string[];
  /** Permits that are possible, because something that decides them cannot be known here. */
  readonly possible?: readonly string[];
  /** Pairs: the first must be handled before the second. */
  readonly order?: readonly (readonly [string, string])[];
  /** Permits that the opening does not wait for, although they are needed. */
  readonly ownWindow?: readonly string[];
  /** Nothing else is certain, beside what everybody must do who starts a business. */
  readonly only?: true;
  /** Reminders that are told, and those that are not. */
  readonly reminds?: readonly string[];
  readonly remindsNot?: readonly string[];
  /** Statute and paragraph, the consolidation, and the sentence. */
  readonly source: string;
}

/** What everybody must do who starts a business, or may have to: it is asked about by situations of its own. */
export const basics = new Set<string>([
  'company-registration',
  'branch-registration',
  'beneficial-owner',
  'tax-registration',
  'cash-register',
  'construction-site-registration',
]);

/** What opens a question in a business that changes, beside what opens it in every other. */
const ofChange = (condition: Condition) =>
  questionsIn(condition).some((id) => id === 'new_org_number' || id === 'moves');

/** Every fact that must be so for a condition to hold, as far as it can be told: of alternatives none, but for what changes. */
function demanded(condition: Condition, full: Answers): readonly (readonly [string, Answer])[] {
  if ('all' in condition) return condition.all.flatMap((part) => demanded(part, full));
  if ('any' in condition) {
    const [first, ...others] = condition.any;
    const begins = first && others.length > 0 && others.every(ofChange);
    return begins && !others.some((part) => holds(part, full) === 'yes') ? demanded(first, full) : [];
  }
  if ('is' in condition) return condition.is ? [[condition.question, true]] : [];
  if ('oneOf' in condition) return [[condition.question, condition.oneOf[0] ?? '']];
  return [];
}

/** The answers with every part of the business opened that they belong to. */
function withParts(answers: Answers): Record<string, Answer> {
  const full: Record<string, Answer> = { ...answers };
  for (let before = -1; before < Object.keys(full).length; ) {
    before = Object.keys(full).length;
    for (const id of Object.keys(full)) {
      const when = full[id] === false ? undefined : catalogue.questions[id]?.when;
      for (const [gate, answer] of when ? demanded(when, full) : []) full[gate] ??= answer;
    }
  }
  return full;
}

/** @throws Error for an answer that no question takes: a situation that says nothing */
export function planOf({ event, municipality = 'koping', answers = {} }: Situation): Plan {
  const opened = withParts(answers);
  for (const [id, answer] of Object.entries(answers)) {
    const type = catalogue.questions[id]?.type;
    const fits =
      answer === 'unknown' ||
      (type?.kind === 'choice'
        ? Object.hasOwn(type.options, String(answer))
        : type?.kind === (typeof answer === 'number' ? 'number' : 'yes-no'));
    if (!fits && !catalogue.givenFacts.includes(id)) throw new Error(`no question takes ${id}: ${String(answer)}`);
  }
  const least = Object.entries(catalogue.questions).flatMap(([id, { type }]): [string, Answer][] => {
    if (type.kind === 'several') return [];
    if (type.kind === 'choice') return [[id, Object.keys(type.options)[0] ?? '']];
    return [[id, type.kind === 'number' ? type.min : false]];
  });
  return makePlan(catalogue, {
    municipality,
    event,
    answers: { ...Object.fromEntries(least), ...opened },
    today: '2027-01-11',
  });
}
