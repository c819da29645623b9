/** What an owner answers. `unknown` keeps both possibilities open. */
export type Answer = boolean | number | 'unknown';
export type Answers = Readonly<Record<string, Answer>>;

/** When something applies, as data, so that it can be shown, checked and drawn. */
export type Condition<Question extends string = string> =
  | { readonly always: true }
  | { readonly question: Question; readonly is: boolean }
  | { readonly question: Question; readonly atLeast: number }
  | { readonly all: readonly Condition<Question>[] }
  | { readonly any: readonly Condition<Question>[] };

export const always: Condition<never> = { always: true };
export const yes = <Q extends string>(question: Q): Condition<Q> => ({ question, is: true });
export const no = <Q extends string>(question: Q): Condition<Q> => ({ question, is: false });
export const atLeast = <Q extends string>(question: Q, limit: number): Condition<Q> => ({ question, atLeast: limit });
export const all = <Q extends string>(...conditions: readonly Condition<Q>[]): Condition<Q> => ({ all: conditions });
export const any = <Q extends string>(...conditions: readonly Condition<Q>[]): Condition<Q> => ({ any: conditions });

/** Three-valued: an answer that is not known yet keeps a condition possible. */
export type Truth = 'yes' | 'no' | 'possible';

/**
 * Whether a condition holds for the answers given so far (Kleene's strong three-valued logic).
 * A question that was not answered, or was answered with "I don't know yet", leaves it possible.
 */
export function holds(condition: Condition, answers: Answers): Truth {
  if ('always' in condition) return 'yes';
  if ('all' in condition) return conjunction(condition.all.map((part) => holds(part, answers)));
  if ('any' in condition) return negated(conjunction(condition.any.map((part) => negated(holds(part, answers)))));
  const answer = answers[condition.question];
  if (answer === undefined || answer === 'unknown') return 'possible';
  if ('atLeast' in condition) return typeof answer === 'number' && answer >= condition.atLeast ? 'yes' : 'no';
  return answer === condition.is ? 'yes' : 'no';
}

function conjunction(parts: readonly Truth[]): Truth {
  if (parts.includes('no')) return 'no';
  return parts.includes('possible') ? 'possible' : 'yes';
}

function negated(truth: Truth): Truth {
  if (truth === 'possible') return 'possible';
  return truth === 'yes' ? 'no' : 'yes';
}

/** Every question a condition reads. */
export function questionsIn(condition: Condition): readonly string[] {
  if ('always' in condition) return [];
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  return [condition.question];
}
