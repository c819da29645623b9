import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answer, type Answers, type Condition, holds } from '../definitions/condition.ts';
import type { EventDefinition } from '../definitions/event.ts';

/** The questions of an event that matter, and the answers that count. */
export interface Asked {
  /** In order: every question whose answer matters, answered or not. */
  readonly questions: readonly string[];
  /** The given answers, the answers to those questions, and no for whatever the event does not ask. */
  readonly answers: Answers;
}

/**
 * Walks an event's questions in order. A question is asked only when its answer can still change the plan, given the
 * answers before it; an answer to a question that is not asked is left aside.
 */
export function askedQuestions(catalogue: Catalogue, event: EventDefinition, given: Answers): Asked {
  const never = Object.fromEntries(
    [...Object.keys(catalogue.questions), ...catalogue.givenFacts]
      .filter((id) => !event.questions.includes(id))
      .map((id): [string, Answer] => [id, false]),
  );
  const kept: Record<string, Answer> = { ...never, ...event.given };
  const questions: string[] = [];
  for (const id of event.questions) {
    if (!openQuestions(catalogue, kept).has(id)) {
      kept[id] = false;
      continue;
    }
    questions.push(id);
    const answer = given[id];
    if (answer !== undefined) kept[id] = answer;
  }
  return { questions, answers: kept };
}

/** Every question whose answer can still change a plan. */
function openQuestions(catalogue: Catalogue, answers: Answers): ReadonlySet<string> {
  const open = new Set<string>();
  const look = (condition: Condition | undefined) => {
    for (const id of condition ? stillOpen(condition, answers) : []) open.add(id);
  };
  for (const permit of Object.values(catalogue.permits)) {
    look(permit.when);
    if (holds(permit.when, answers) === 'no') continue;
    for (const before of permit.after ?? []) {
      const prerequisite = catalogue.permits[before.permit];
      if (prerequisite && holds(prerequisite.when, answers) !== 'no') look(before.when);
    }
    for (const referral of permit.referrals ?? []) look(referral.when);
    for (const stage of permit.stages ?? []) {
      if ('answer' in stage.lasts && answers[stage.lasts.answer] === undefined) open.add(stage.lasts.answer);
    }
  }
  for (const advice of [...catalogue.reminders, ...catalogue.obstacles]) look(advice.when);
  return open;
}

/** The unanswered questions that can still change what a condition says. */
function stillOpen(condition: Condition, answers: Answers): readonly string[] {
  if (holds(condition, answers) !== 'possible') return [];
  if ('all' in condition) return condition.all.flatMap((part) => stillOpen(part, answers));
  if ('any' in condition) return condition.any.flatMap((part) => stillOpen(part, answers));
  return 'question' in condition && answers[condition.question] === undefined ? [condition.question] : [];
}
