/**
 * What an owner answers: yes or no, a number, the id of one choice, or the ids of everything that was ticked.
 * `unknown` keeps every possibility open.
 */
export type Answer = boolean | number | string | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/**
 * What a condition reads, as the compiler names it: `plays_music is yes or no`, `build_weeks is a number`,
 * `takeover_how can be shares`. A definition takes only what its questions are, so that a number is never read as a yes.
 */
export type YesNo<Question extends string> = `${Question} is yes or no`;
export type Numeric<Question extends string> = `${Question} is a number`;
export type Option<Question extends string, Of extends string> = `${Question} can be ${Of}`;

/** Known to the compiler alone: no value has it. */
declare const fact: unique symbol;
interface Reading<Fact extends string> {
  readonly question: string;
  readonly [fact]?: Fact;
}

/** When something applies, as data, so that it can be shown, checked and drawn. */
export type Condition<Fact extends string = string> =
  | { readonly always: true }
  | (Reading<Fact> & { readonly is: boolean })
  | (Reading<Fact> & { readonly atLeast: number })
  | (Reading<Fact> & { readonly oneOf: readonly string[] })
  | { readonly not: Condition<Fact> }
  | { readonly all: readonly Condition<Fact>[] }
  | { readonly any: readonly Condition<Fact>[] };

export const always: Condition<never> = { always: true };
export const yes = <Q extends string>(question: Q): Condition<YesNo<Q>> => ({ question, is: true });
export const no = <Q extends string>(question: Q): Condition<YesNo<Q>> => ({ question, is: false });
export const atLeast = <Q extends string>(question: Q, limit: number): Condition<Numeric<Q>> => ({
  question,
  atLeast: limit,
});
/** One of the named options of a choice was chosen. */
export const chosen = <Q extends string, O extends string>(
  question: Q,
  ...oneOf: readonly O[]
): Condition<Option<Q, O>> => ({ question, oneOf });
export const not = <F extends string>(condition: Condition<F>): Condition<F> => ({ not: condition });
export const all = <F extends string>(...conditions: readonly Condition<F>[]): Condition<F> => ({ all: conditions });
export const any = <F extends string>(...conditions: readonly Condition<F>[]): Condition<F> => ({ any: conditions });

/** Three-valued: an answer that is not known yet keeps a condition possible. */
export type Truth = 'yes' | 'no' | 'possible';

/**
 * Whether a condition holds for the answers given so far (Kleene's strong three-valued logic).
 * A question that was not answered, or was answered with "I don't know yet", leaves it possible.
 */
export function holds(condition: Condition, answers: Answers): Truth {
  // What is asked most comes first: a plan asks tens of thousands of times.
  if ('question' in condition) return leafHolds(condition, answers);
  if ('all' in condition) return together(condition.all, answers, 'no', 'yes');
  if ('any' in condition) return together(condition.any, answers, 'yes', 'no');
  return 'not' in condition ? negated(holds(condition.not, answers)) : 'yes';
}

function leafHolds(leaf: Leaf, answers: Answers): Truth {
  const answer = answers[leaf.question];
  if (answer === undefined || answer === 'unknown') return 'possible';
  if ('is' in leaf) return truth(answer === leaf.is);
  if ('atLeast' in leaf) return truth(typeof answer === 'number' && answer >= leaf.atLeast);
  // Not asked because it cannot matter counts as no, for a choice too.
  return truth(typeof answer === 'string' && leaf.oneOf.includes(answer));
}

const truth = (is: boolean): Truth => (is ? 'yes' : 'no');

/** Several parts as one: one that `decides` is enough, and nothing after it is looked at; a possible one leaves it possible. */
function together(parts: readonly Condition[], answers: Answers, decides: Truth, otherwise: Truth): Truth {
  let result = otherwise;
  for (const part of parts) {
    const one = holds(part, answers);
    if (one === decides) return decides;
    if (one === 'possible') result = 'possible';
  }
  return result;
}

function negated(truth: Truth): Truth {
  if (truth === 'possible') return 'possible';
  return truth === 'yes' ? 'no' : 'yes';
}

/** The parts of a condition that read one question each. */
export type Leaf = Extract<Condition, { readonly question: string }>;

/** Every part of a condition that reads a question. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('always' in condition) return [];
  if ('not' in condition) return leavesOf(condition.not);
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return [condition];
}

/** Every question a condition reads. */
export const questionsIn = (condition: Condition): readonly string[] => leavesOf(condition).map((l) => l.question);

/** Whether a question has no answer yet, and its answer can still change what a condition says. */
export function isStillOpen(condition: Condition, question: string, answers: Answers): boolean {
  if ('question' in condition) return condition.question === question && answers[question] === undefined;
  if ('always' in condition) return false;
  // First whether it is read at all: that is seen at once, and most parts do not.
  const isOpen = (part: Condition) => isStillOpen(part, question, answers);
  const isOpenInside = 'not' in condition ? isOpen(condition.not) : partsOf(condition).some(isOpen);
  return isOpenInside && holds(condition, answers) === 'possible';
}

const partsOf = (condition: Extract<Condition, { all: unknown } | { any: unknown }>): readonly Condition[] =>
  'all' in condition ? condition.all : condition.any;
