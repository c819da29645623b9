import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answer, type Answers, type Condition, holds, type Leaf } from '../definitions/condition.ts';

/** So many answers are tried before a condition is taken to be possible: none in use comes near. */
const patience = 2_000;

/** What is left of a condition once some answers are known. */
type Rest = boolean | Condition;

/**
 * Whether some answers make a condition hold, each of them to a question that is asked then: what belongs to a part of the
 * business is yes only where that part is.
 *
 * @param given what is so already, and is not asked
 */
export function canHold(catalogue: Catalogue, given: Answers, ...conditions: readonly Condition[]): boolean {
  let tried = 0;
  const search = (goal: Rest, answers: ReadonlyMap<string, Answer>): boolean => {
    if (typeof goal === 'boolean') return goal;
    const leaf = firstLeaf(goal);
    tried += 1;
    if (leaf === undefined || tried > patience) return true;
    const { question } = leaf;
    const when = catalogue.questions[question]?.when;
    return answersTo(catalogue, leaf).some((answer) => {
      const now = new Map(answers).set(question, answer);
      const left = restOf(goal, (id) => (id === question ? answer : undefined));
      const gate = answer === false || when === undefined ? true : restOf(when, (id) => now.get(id) ?? given[id]);
      return search(both([gate, left]), now);
    });
  };
  return search(both(conditions.map((condition) => restOf(condition, (id) => given[id]))), new Map());
}

function restOf(condition: Condition, known: (question: string) => Answer | undefined): Rest {
  if ('always' in condition) return true;
  if ('not' in condition) return opposite(restOf(condition.not, known));
  if ('all' in condition) return both(condition.all.map((part) => restOf(part, known)));
  if ('any' in condition) return opposite(both(condition.any.map((part) => opposite(restOf(part, known)))));
  const answer = known(condition.question);
  return answer === undefined ? condition : holds(condition, { [condition.question]: answer }) === 'yes';
}

const opposite = (rest: Rest): Rest => (typeof rest === 'boolean' ? !rest : 'not' in rest ? rest.not : { not: rest });

function both(parts: readonly Rest[]): Rest {
  if (parts.includes(false)) return false;
  const open = parts.filter((part): part is Condition => part !== true);
  return open.length > 1 ? { all: open } : (open[0] ?? true);
}

function firstLeaf(condition: Condition): Leaf | undefined {
  if ('always' in condition) return undefined;
  if ('not' in condition) return firstLeaf(condition.not);
  const [first] = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return 'question' in condition ? condition : first && firstLeaf(first);
}

/** The answers to a question, what a leaf asks for first; no stands for not asked too. */
function answersTo(catalogue: Catalogue, leaf: Leaf): readonly Answer[] {
  const type = catalogue.questions[leaf.question]?.type;
  if (type?.kind === 'choice') {
    const wanted = 'oneOf' in leaf ? leaf.oneOf : [];
    return [...wanted, false, ...Object.keys(type.options).filter((option) => !wanted.includes(option))];
  }
  if (type?.kind === 'number') return ['atLeast' in leaf ? leaf.atLeast : type.max, type.max, type.min, false];
  return 'is' in leaf && !leaf.is ? [false, true] : [true, false];
}

/**
 * What is given in an event, with no for all that nobody can be asked there, because what opens it is not so.
 */
export function certainIn(catalogue: Catalogue, given: Answers): Answers {
  const certain: Record<string, Answer> = { ...given };
  const gated = Object.entries(catalogue.questions).filter(([id, { when }]) => when && certain[id] === undefined);
  for (let before = -1, now = 0; before < now; ) {
    before = now;
    for (const [id, { when }] of gated) {
      if (when === undefined || certain[id] !== undefined || holds(when, certain) !== 'no') continue;
      certain[id] = false;
      now += 1;
    }
  }
  return certain;
}
