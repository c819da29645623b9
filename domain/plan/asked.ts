import type { Catalogue } from '../definitions/catalogue.ts';
import {
  type Answer,
  type Answers,
  type Condition,
  holds,
  isStillOpen,
  questionsIn,
  yes,
} from '../definitions/condition.ts';
import type { EventDefinition } from '../definitions/event.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import type { QuestionDefinition } from '../definitions/question.ts';
import { KeptAnswers, type Lists, listsLeftOpen, noLists } from './left-open.ts';

/** The questions of an event that matter, and the answers that count. */
export interface Asked {
  /** In order: every question whose answer matters, answered or not. */
  readonly questions: readonly string[];
  /** What can be ticked in each of them that asks about several things at once. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
  /** What is given, the answers to those questions, and no for whatever cannot matter. Nothing is ticked here: each thing has its own answer. */
  readonly answers: Answers;
  /** The same, with no for whatever is left open because the owner has not said what is part of it. */
  readonly said: Answers;
}

/** The permits an event can lead to. */
export function permitsConsidered(catalogue: Catalogue, event: EventDefinition): readonly AnyPermit[] {
  const ofThis = considered.get(catalogue) ?? new Map<EventDefinition, readonly AnyPermit[]>();
  considered.set(catalogue, ofThis);
  const known = ofThis.get(event);
  if (known) return known;
  const left = new Set((event.leavesOut ?? []).flatMap((l) => l.permits));
  const permits = Object.values(catalogue.permits).filter((permit) => !left.has(permit.id));
  ofThis.set(event, permits);
  return permits;
}

/** Chosen once for a catalogue and an event. */
const considered = new WeakMap<Catalogue, Map<EventDefinition, readonly AnyPermit[]>>();

/** Whether a permit is handled once for all municipalities, where the business has its base. */
export const isHandledOnce = ({ once }: AnyPermit, answers: Answers): boolean =>
  once === true || (once !== undefined && holds(once, answers) === 'yes');

/**
 * Walks the catalogue's questions in order. A question is asked only when its answer can still change the plan, given the
 * answers before it; an answer to a question that is not asked is left aside. Where only one thing is left to tick, it is
 * asked by itself. What belongs to a list that the owner does not know how to answer is left open (`left-open.ts`).
 *
 * @param several whether it is for several municipalities: then it matters too what is handled once
 */
export function askedQuestions(catalogue: Catalogue, event: EventDefinition, given: Answers, several = false): Asked {
  return walked(catalogue, event, given, several, listsLeftOpen(catalogue));
}

/** Every question an event can ask, in order: all that are asked of whoever knows nothing, were nothing left open. */
export function questionsThatCanBeAsked(catalogue: Catalogue, event: EventDefinition): readonly string[] {
  const unknown = Object.fromEntries(Object.keys(catalogue.questions).map((id) => [id, 'unknown']));
  return walked(catalogue, event, unknown, false, noLists).questions;
}

function walked(catalogue: Catalogue, event: EventDefinition, given: Answers, several: boolean, lists: Lists): Asked {
  const readers = readersOf(catalogue, event, several);
  const kept = new KeptAnswers(lists, {
    ...Object.fromEntries(catalogue.givenFacts.map((id) => [id, false])),
    ...event.given,
  });
  const questions: string[] = [];
  const offered: Record<string, readonly string[]> = {};
  const ticked = factsIn(catalogue, given);
  const matters = (id: string, answers: Answers) => {
    const when = catalogue.questions[id]?.when;
    return (when === undefined || holds(when, answers) !== 'no') && canChange(id, readers, catalogue, answers);
  };
  const leave = (id: string) => {
    if (kept.isLeftOpen && matters(id, kept.possible)) kept.leaveOpen(id, matters(id, kept.said));
    else kept.keep(id, false);
  };
  for (const step of stepsOf(catalogue)) {
    const waiting = step.facts.filter((id) => kept.possible[id] === undefined);
    const asked = waiting.filter((id) => matters(id, kept.followed));
    for (const id of waiting) if (!asked.includes(id)) leave(id);
    const [first] = asked;
    if (first === undefined) continue;
    const isOne = step.id === first || asked.length === 1;
    questions.push(isOne ? first : step.id);
    if (!isOne) offered[step.id] = asked;
    const isAbout = !isOne && mustTick(event, asked);
    // Whoever does none of what the event is about has not said yet which of it.
    const isNone = isAbout && asked.every((id) => ticked[id] === false);
    for (const id of asked) {
      const answer = isNone ? 'unknown' : ticked[id];
      if (answer !== undefined) kept.keep(id, answer, isAbout ? event.about?.indexOf(id) : undefined);
    }
  }
  return { questions, offered, answers: kept.possible, said: kept.said };
}

/** Whether something must be ticked, because all there is to tick is what the event is about. */
export const mustTick = ({ about = [] }: EventDefinition, offered: readonly string[]): boolean =>
  offered.every((id) => about.includes(id));

/** What is asked at once: a question by itself, or several things to tick. */
interface Step {
  readonly id: string;
  readonly facts: readonly string[];
}

/** What each catalogue asks, made once. */
const steps = new WeakMap<Catalogue, readonly Step[]>();
function stepsOf(catalogue: Catalogue): readonly Step[] {
  const known = steps.get(catalogue) ?? makeSteps(catalogue);
  steps.set(catalogue, known);
  return known;
}

function makeSteps(catalogue: Catalogue): readonly Step[] {
  const members = new Set(
    Object.values(catalogue.questions).flatMap(({ type }) => (type.kind === 'several' ? type.of : [])),
  );
  return Object.entries(catalogue.questions).flatMap(([id, { type }]): Step[] => {
    if (type.kind === 'several') return [{ id, facts: type.of }];
    return members.has(id) ? [] : [{ id, facts: [id] }];
  });
}

/**
 * What was answered, thing by thing. What was ticked is an answer to each thing that could be; an answer of its own counts where
 * nothing was ticked. An answer from before a question was replaced counts as far as it goes, and whoever has answered what
 * belongs to a part of the business has said that the part is there.
 */
function factsIn(catalogue: Catalogue, given: Answers): Answers {
  const facts: Record<string, Answer> = { ...formerAnswers(catalogue, given) };
  const ticks: Record<string, Answer> = {};
  for (const [id, answer] of Object.entries(given)) {
    const type = catalogue.questions[id]?.type;
    if (type?.kind !== 'several') {
      facts[id] = type?.kind === 'choice' && typeof answer === 'boolean' ? choiceBefore(type, answer) : answer;
      continue;
    }
    for (const member of type.of) {
      ticks[member] = answer === 'unknown' ? 'unknown' : Array.isArray(answer) && answer.includes(member);
    }
  }
  // Whatever order they were given in.
  Object.assign(facts, ticks);
  for (const [id, answer] of Object.entries(facts)) {
    const when = answer === true ? catalogue.questions[id]?.when : undefined;
    if (when && 'is' in when && when.is) facts[when.question] ??= true;
  }
  return facts;
}

/** What was answered yes or no to before it became a choice: a no is the option that demands least. */
const choiceBefore = ({ options }: Extract<QuestionDefinition['type'], { kind: 'choice' }>, answer: boolean): Answer =>
  answer ? 'unknown' : (Object.keys(options)[0] ?? 'unknown');

function formerAnswers({ retired }: Catalogue, given: Answers): Answers {
  return Object.fromEntries(
    Object.entries(given).flatMap(([id, answer]) =>
      (retired.questions[id] ?? []).map((successor): [string, Answer] => [
        successor,
        answer === false ? false : 'unknown',
      ]),
    ),
  );
}

/** What reads a question: a condition, and the permits that must apply for it to matter. */
interface Reader {
  readonly when: Condition;
  readonly permits: readonly AnyPermit[];
}

/** Who reads each question, and which questions it opens. Made once for a catalogue and what an event leaves out. */
interface Readers {
  readonly of: ReadonlyMap<string, readonly Reader[]>;
  readonly opens: ReadonlyMap<string, readonly string[]>;
}

const made = new WeakMap<Catalogue, Map<string, Readers>>();

function readersOf(catalogue: Catalogue, event: EventDefinition, several: boolean): Readers {
  const ofThis = made.get(catalogue) ?? new Map<string, Readers>();
  made.set(catalogue, ofThis);
  const key = `${event.id} ${several}`;
  const known = ofThis.get(key);
  if (known) return known;
  const of = new Map<string, Reader[]>();
  const opens = new Map<string, string[]>();
  const add = (when: Condition | undefined, permits: readonly AnyPermit[]) => {
    for (const id of new Set(when ? questionsIn(when) : []))
      of.set(id, [...(of.get(id) ?? []), { when: when as Condition, permits }]);
  };
  const permits = permitsConsidered(catalogue, event);
  for (const permit of permits) {
    add(permit.when, []);
    if (several && permit.once !== undefined && permit.once !== true) add(permit.once, [permit]);
    for (const { permit: id, when } of permit.after ?? []) {
      const before = permits.find((p) => p.id === id);
      if (before) add(when, [permit, before]);
    }
    for (const referral of permit.referrals ?? []) add(referral.when, [permit]);
    for (const { lasts } of permit.stages ?? []) {
      // How long it lasts matters as soon as the permit applies.
      if ('answer' in lasts)
        of.set(lasts.answer, [...(of.get(lasts.answer) ?? []), { when: yes(lasts.answer), permits: [permit] }]);
    }
  }
  for (const advice of [...catalogue.reminders, ...catalogue.obstacles]) add(advice.when, []);
  for (const [id, { when }] of Object.entries(catalogue.questions)) {
    for (const gate of when ? questionsIn(when) : []) opens.set(gate, [...(opens.get(gate) ?? []), id]);
  }
  const readers = { of, opens };
  ofThis.set(key, readers);
  return readers;
}

/** Whether an answer to a question can still change a plan: by what reads it, or by a question that it opens. */
function canChange(id: string, { of, opens }: Readers, catalogue: Catalogue, answers: Answers): boolean {
  const reads = (of.get(id) ?? []).some(
    ({ when, permits }) =>
      isStillOpen(when, id, answers) && permits.every((permit) => holds(permit.when, answers) !== 'no'),
  );
  return (
    reads ||
    (opens.get(id) ?? []).some((opened) => {
      const when = catalogue.questions[opened]?.when;
      return (
        answers[opened] === undefined &&
        when !== undefined &&
        isStillOpen(when, id, answers) &&
        canChange(opened, { of, opens }, catalogue, answers)
      );
    })
  );
}
