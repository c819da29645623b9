import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answer, type Answers, type Condition, holds, stillOpen } from '../definitions/condition.ts';
import type { EventDefinition } from '../definitions/event.ts';
import type { AnyPermit } from '../definitions/permit.ts';

/** The questions of an event that matter, and the answers that count. */
export interface Asked {
  /** In order: every question whose answer matters, answered or not. */
  readonly questions: readonly string[];
  /** What can be ticked in each of them that asks about several things at once. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
  /** What is given, the answers to those questions, and no for whatever cannot matter. Nothing is ticked here: each thing has its own answer. */
  readonly answers: Answers;
}

/** The permits an event can lead to. */
export function permitsConsidered(catalogue: Catalogue, event: EventDefinition): readonly AnyPermit[] {
  const left = new Set((event.leavesOut ?? []).flatMap((l) => l.permits));
  return Object.values(catalogue.permits).filter((permit) => !left.has(permit.id));
}

/** Whether a permit is handled once for all municipalities, where the business has its base. */
export const isHandledOnce = ({ once }: AnyPermit, answers: Answers): boolean =>
  once === true || (once !== undefined && holds(once, answers) === 'yes');

/**
 * Walks the catalogue's questions in order. A question is asked only when its answer can still change the plan, given the
 * answers before it; an answer to a question that is not asked is left aside. Where only one thing is left to tick, it is
 * asked by itself.
 *
 * @param several whether it is for several municipalities: then it matters too what is handled once
 */
export function askedQuestions(catalogue: Catalogue, event: EventDefinition, given: Answers, several = false): Asked {
  const permits = permitsConsidered(catalogue, event);
  const kept: Record<string, Answer> = {
    ...Object.fromEntries(catalogue.givenFacts.map((id) => [id, false])),
    ...event.given,
  };
  const questions: string[] = [];
  const offered: Record<string, readonly string[]> = {};
  const ticked = memberAnswers(catalogue, given);
  const ask = (id: string) => {
    questions.push(id);
    const answer = ticked[id];
    if (answer !== undefined) kept[id] = answer;
  };
  for (const step of stepsOf(catalogue)) {
    const waiting = step.facts.filter((id) => kept[id] === undefined);
    const open = openQuestions(catalogue, permits, kept, several);
    const asked = waiting.filter((id) => {
      const when = catalogue.questions[id]?.when;
      return open.has(id) && (when === undefined || holds(when, kept) !== 'no');
    });
    for (const id of waiting) if (!asked.includes(id)) kept[id] = false;
    const [first] = asked;
    if (first === undefined) continue;
    if (step.id === first || asked.length === 1) {
      ask(first);
      continue;
    }
    questions.push(step.id);
    offered[step.id] = asked;
    for (const id of asked) {
      const answer = ticked[id];
      if (answer !== undefined) kept[id] = answer;
    }
  }
  return { questions, offered, answers: kept };
}

/** What is asked at once: a question by itself, or several things to tick. */
interface Step {
  readonly id: string;
  readonly facts: readonly string[];
}

function stepsOf(catalogue: Catalogue): readonly Step[] {
  const members = new Set(
    Object.values(catalogue.questions).flatMap(({ type }) => (type.kind === 'several' ? type.of : [])),
  );
  return Object.entries(catalogue.questions).flatMap(([id, { type }]): Step[] => {
    if (type.kind === 'several') return [{ id, facts: type.of }];
    return members.has(id) ? [] : [{ id, facts: [id] }];
  });
}

/** What was ticked, as an answer to each thing that could be. An answer of its own counts where nothing was ticked. */
function memberAnswers(catalogue: Catalogue, given: Answers): Answers {
  const facts: Record<string, Answer> = {};
  for (const [id, answer] of Object.entries(given)) {
    const type = catalogue.questions[id]?.type;
    if (type?.kind !== 'several') {
      facts[id] ??= answer;
      continue;
    }
    for (const member of type.of) {
      facts[member] = answer === 'unknown' ? 'unknown' : Array.isArray(answer) && answer.includes(member);
    }
  }
  return facts;
}

/** Every question whose answer can still change a plan. */
function openQuestions(
  catalogue: Catalogue,
  permits: readonly AnyPermit[],
  answers: Answers,
  several: boolean,
): ReadonlySet<string> {
  const open = new Set<string>();
  const look = (condition: Condition | undefined) => {
    for (const id of condition ? stillOpen(condition, answers) : []) open.add(id);
  };
  const applying = new Set(permits.filter((p) => holds(p.when, answers) !== 'no').map((p) => p.id));
  for (const permit of permits) {
    look(permit.when);
    if (!applying.has(permit.id)) continue;
    if (several && permit.once !== true) look(permit.once);
    for (const before of permit.after ?? []) if (applying.has(before.permit)) look(before.when);
    for (const referral of permit.referrals ?? []) look(referral.when);
    for (const stage of permit.stages ?? []) {
      if ('answer' in stage.lasts && answers[stage.lasts.answer] === undefined) open.add(stage.lasts.answer);
    }
  }
  for (const advice of [...catalogue.reminders, ...catalogue.obstacles]) look(advice.when);
  // A question that opens others is open while any of them is.
  const opening = Object.entries(catalogue.questions).filter(([, { when }]) => when !== undefined);
  for (let before = -1; before < open.size; ) {
    before = open.size;
    for (const [id, { when }] of opening) if (open.has(id)) look(when);
  }
  return open;
}
