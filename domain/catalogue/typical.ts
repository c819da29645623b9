import type { Catalogue } from '../definitions/catalogue.ts';
import type { Answer, Answers } from '../definitions/condition.ts';
import type { Text } from '../definitions/text.ts';
import { askedQuestions } from '../plan/asked.ts';

/** A business that a change is tried on. */
export interface Typical<
  Municipality extends string = string,
  Event extends string = string,
  Question extends string = string,
> {
  readonly name: Text;
  readonly municipality: Municipality;
  readonly event: Event;
  /** What is special about it. Whatever else it is asked it answers with what says least. */
  readonly answers: Answers & Readonly<Partial<Record<Question, Answer>>>;
}

/**
 * All answers of a typical business to what a catalogue asks it: its own, and else no, none of it, the first option or the
 * smallest number.
 *
 * @returns undefined when the catalogue has no such event
 */
export function answersOf(catalogue: Catalogue, { event: id, answers }: Typical): Answers | undefined {
  const event = catalogue.events[id];
  if (!event) return undefined;
  const given: Record<string, Answer> = { ...answers };
  // An answer can open further questions; each is answered once, so it ends.
  for (;;) {
    const open = askedQuestions(catalogue, event, given).questions.filter((question) => given[question] === undefined);
    if (open.length === 0) return given;
    for (const question of open) given[question] = least(catalogue, question);
  }
}

function least({ questions }: Catalogue, id: string): Answer {
  const type = questions[id]?.type;
  if (type?.kind === 'several') return [];
  if (type?.kind === 'choice') return Object.keys(type.options)[0] ?? 'unknown';
  return type?.kind === 'number' ? type.min : false;
}
