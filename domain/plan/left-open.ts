import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answer, type Answers, holds, questionsIn } from '../definitions/condition.ts';

/**
 * The answers seen in two ways, which differ only once the owner has not known what a list is about.
 *
 * A list may open dozens of questions. Whoever answers that she does not know yet is not asked them all: what the list opens is
 * left open. Nothing is ruled out by that, and every duty behind it stands in the plan as possible. But the owner has not even
 * said that she does any of it, so what follows only from that stands together by itself, and decides no day. A list inside
 * what she has said she does is no such list: of the alcohol that she will serve, only the kind is not known yet.
 */
export interface Views {
  /** What is so, and what may be so: what decides whether a duty is in the plan. */
  readonly possible: Answers;
  /** As if nothing were so in the lists that are left open: what the questions follow, and what the days count. */
  readonly said: Answers;
}

/** So many questions may follow a list that the owner does not know how to answer, and they are still asked. */
export const fewEnough = 8;

/** Keeps both views while the questions are walked through. */
export class KeptAnswers implements Views {
  readonly possible: Record<string, Answer>;
  readonly said: Record<string, Answer>;
  readonly #lists: Lists;
  #isLeftOpen = false;

  constructor(lists: Lists, given: Answers) {
    this.possible = { ...given };
    this.said = { ...given };
    this.#lists = lists;
  }

  /** Whether anything is left open: until then the two views are one. */
  get isLeftOpen(): boolean {
    return this.#isLeftOpen;
  }

  /**
   * What was answered.
   *
   * @param isAbout whether it is what the event is about, so that some of it is so
   */
  keep(id: string, answer: Answer, isAbout = false): void {
    this.possible[id] = answer;
    const isLeft = answer === 'unknown' && !isAbout && this.#lists.has(id);
    if (isLeft) this.#isLeftOpen = true;
    this.said[id] = isLeft ? false : answer;
  }

  /** It could matter, and nobody is asked it, because it belongs to what is left open. */
  leaveOpen(id: string): void {
    this.possible[id] = 'unknown';
    this.said[id] = false;
  }
}

/** What can be ticked in the lists that open more questions than few. */
export type Lists = ReadonlySet<string>;

/** Where nothing is left open. */
export const noLists: Lists = new Set();

const made = new WeakMap<Catalogue, Lists>();

/** The lists of a catalogue that are left open while the owner does not know. */
export function listsLeftOpen(catalogue: Catalogue): Lists {
  const known = made.get(catalogue);
  if (known) return known;
  const { questions } = catalogue;
  const opens = new Map<string, string[]>();
  for (const [id, { when }] of Object.entries(questions)) {
    for (const gate of when ? questionsIn(when) : []) opens.set(gate, [...(opens.get(gate) ?? []), id]);
  }
  const ticks = Object.values(questions).flatMap(({ type }) => (type.kind === 'several' ? type.of : []));
  const lists = new Set(
    Object.values(questions).flatMap(({ type }) => {
      if (type.kind !== 'several') return [];
      // What is asked only after a tick in another list is about something that was said.
      const nothingElse = Object.fromEntries(ticks.filter((t) => !type.of.includes(t)).map((t) => [t, false]));
      const isSaid = type.of.some((t) => {
        const when = questions[t]?.when;
        return when !== undefined && holds(when, nothingElse) === 'no';
      });
      if (isSaid) return [];
      const reached = new Set(type.of);
      // What is added while it is walked through is walked through too.
      for (const id of reached) for (const opened of opens.get(id) ?? []) reached.add(opened);
      return reached.size - type.of.length > fewEnough ? type.of : [];
    }),
  );
  made.set(catalogue, lists);
  return lists;
}
