import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answer, type Answers, holds, questionsIn } from '../definitions/condition.ts';

/**
 * The answers seen in three ways, which differ only once the owner has not known what to tick in a list.
 *
 * A list may open dozens of questions. Whoever answers that she does not know yet is not asked them all: what the list opens is
 * left open. Nothing is ruled out by that, and every duty behind it stands in the plan as possible. Where the list is of what is
 * part of the business, she has not even said that she does any of it, so what follows only from that stands together by itself,
 * and decides no day. A list that comes after such a tick is about something that she will do: of the alcohol that she will
 * serve, only the kind is not known yet, and the days count what it may need.
 */
interface Views {
  /** What is so, and what may be so: what decides whether a duty is in the plan. */
  readonly possible: Answers;
  /** As if nothing were so in the lists of parts that are left open: what the days count. */
  readonly said: Answers;
  /** As if nothing were so in any list that is left open: what the questions follow. */
  readonly followed: Answers;
}

/** So many questions may follow a list that the owner does not know how to answer, and they are still asked. */
const fewEnough = 8;

/** Keeps the views while the questions are walked through. */
export class KeptAnswers implements Views {
  readonly possible: Record<string, Answer>;
  #said: Record<string, Answer>;
  #followed: Record<string, Answer>;
  readonly #lists: Lists;

  constructor(lists: Lists, given: Answers) {
    this.possible = { ...given };
    this.#said = this.possible;
    this.#followed = this.possible;
    this.#lists = lists;
  }

  get said(): Answers {
    return this.#said;
  }

  get followed(): Answers {
    return this.#followed;
  }

  /** Whether anything is left open: until then the views are one. */
  get isLeftOpen(): boolean {
    return this.#said !== this.possible;
  }

  #part(): void {
    if (this.isLeftOpen) return;
    this.#said = { ...this.possible };
    this.#followed = { ...this.possible };
  }

  /**
   * What was answered.
   *
   * @param about where it stands among the ways that the event can be meant, of which one is so: while the owner does not know
   *   which, all are possible and asked about, and the days count the first, which the event is named by
   */
  keep(id: string, answer: Answer, about?: number): void {
    const isAbout = about !== undefined;
    const list = answer === 'unknown' && !isAbout ? this.#lists.get(id) : undefined;
    const isOtherWay = answer === 'unknown' && isAbout && about > 0;
    if (list || isOtherWay) this.#part();
    this.possible[id] = answer;
    if (!this.isLeftOpen) return;
    this.#said[id] = list === 'parts' || isOtherWay ? false : answer;
    this.#followed[id] = list ? false : answer;
  }

  /**
   * It could matter, and nobody is asked it, because it belongs to what is left open.
   *
   * @param isSaid whether it belongs to something that the owner has said she does
   */
  leaveOpen(id: string, isSaid: boolean): void {
    this.#part();
    this.possible[id] = 'unknown';
    this.#said[id] = isSaid ? 'unknown' : false;
    this.#followed[id] = false;
  }
}

/** What can be ticked in the lists that open more questions than few: `parts` of the business, or `kinds` of a part. */
export type Lists = ReadonlyMap<string, 'parts' | 'kinds'>;

/** Where nothing is left open. */
export const noLists: Lists = new Map();

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
  const lists = new Map(
    Object.values(questions).flatMap(({ type }) => {
      if (type.kind !== 'several') return [];
      const reached = new Set(type.of);
      // What is added while it is walked through is walked through too.
      for (const id of reached) for (const opened of opens.get(id) ?? []) reached.add(opened);
      if (reached.size - type.of.length <= fewEnough) return [];
      const nothingElse = Object.fromEntries(ticks.filter((t) => !type.of.includes(t)).map((t) => [t, false]));
      const isOpened = type.of.some((t) => {
        const when = questions[t]?.when;
        return when !== undefined && holds(when, nothingElse) === 'no';
      });
      return type.of.map((t) => [t, isOpened ? 'kinds' : 'parts'] as const);
    }),
  );
  made.set(catalogue, lists);
  return lists;
}
