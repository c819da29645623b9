import type { Instant } from '../calendar/day.ts';
import type { AttachmentRef } from '../fields/attachment.ts';

/** What has become of one thing that was asked for. `missing`: what was sent did not hold it, and it is asked for again. */
export const itemStates = ['asked', 'answered', 'missing', 'taken-back'] as const;
type ItemState = (typeof itemStates)[number];

export interface ItemView {
  readonly text: string;
  readonly state: ItemState;
}

export interface AnswerView {
  readonly text: string;
  readonly at: Instant;
  readonly files?: readonly AttachmentRef[];
}

/** Something that happened to a question's items, in the order of its task. */
export type ItemEvent =
  | { readonly what: 'answered'; readonly answer: AnswerView; readonly items?: readonly number[] | undefined }
  | { readonly what: 'missing'; readonly at: Instant; readonly text: string; readonly items: readonly number[] }
  | { readonly what: 'taken-back'; readonly at: Instant; readonly item: number };

/** A time during which something was asked for: a clock that stands while it does sees these. */
interface Round {
  readonly askedAt: Instant;
  readonly firstAskedAt?: Instant;
  readonly answeredAt?: Instant;
}

/** Where a question stands, item by item. */
export interface Items {
  readonly items: readonly ItemView[];
  readonly answers: readonly AnswerView[];
  /** When everything that was asked for is in, or not asked for any more: all that was answered, as one. */
  readonly answer?: AnswerView;
  /** Everything was taken back before anything was answered: it never counted. */
  readonly takenBackAt?: Instant;
  /** What the department wrote when it last found that something was still missing. */
  readonly again?: { readonly text: string; readonly at: Instant };
  readonly rounds: readonly Round[];
}

/** Whether something is still waited for. */
export const isOutstanding = ({ state }: ItemView): boolean => state === 'asked' || state === 'missing';

/**
 * A question without items has one thing that it waits for: its answer. An answer that names no items is for all that are left. What is
 * still missing opens the question again; a clock sees that as another time of asking, in which nothing new was asked for.
 */
export function itemsOf(askedAt: Instant, texts: readonly string[], events: readonly ItemEvent[]): Items {
  const states: ItemState[] = texts.length === 0 ? ['asked'] : texts.map(() => 'asked');
  const answers: AnswerView[] = [];
  const rounds: { askedAt: Instant; firstAskedAt?: Instant; answeredAt?: Instant }[] = [{ askedAt }];
  let again: Items['again'];
  let takenBackAt: Instant | undefined;
  const isOpen = () => states.some((state) => state === 'asked' || state === 'missing');
  const set = (i: number, state: ItemState) => {
    if (states[i] !== undefined) states[i] = state;
  };
  for (const event of events) {
    if (event.what === 'answered') {
      answers.push(event.answer);
      const named = event.items ?? states.keys();
      for (const i of named) if (states[i] === 'asked' || states[i] === 'missing') set(i, 'answered');
    } else if (event.what === 'taken-back') {
      set(event.item, 'taken-back');
    } else {
      if (!isOpen()) rounds.push({ askedAt: event.at, firstAskedAt: askedAt });
      for (const i of event.items) set(i, 'missing');
      again = { text: event.text, at: event.at };
    }
    const round = rounds.at(-1);
    const latest = answers.at(-1)?.at;
    // What is taken back was not needed: what was came in with the answer before, or nothing had to be asked for again.
    if (round && !isOpen() && round.firstAskedAt !== undefined && (latest ?? '') < round.askedAt) rounds.pop();
    else if (round && !isOpen()) round.answeredAt ??= latest ?? askedAt;
    if (!isOpen() && answers.length === 0 && event.what === 'taken-back') takenBackAt = event.at;
  }
  const latest = answers.at(-1);
  return {
    items: texts.map((text, i) => ({ text, state: states[i] ?? 'asked' })),
    answers,
    ...(latest && !isOpen() && { answer: together(answers, latest) }),
    ...(takenBackAt !== undefined && { takenBackAt }),
    ...(again && { again }),
    rounds,
  };
}

function together(answers: readonly AnswerView[], latest: AnswerView): AnswerView {
  const files = answers.flatMap((one) => one.files ?? []);
  return {
    text: answers.map((one) => one.text).join('\n\n'),
    at: latest.at,
    ...(files.length > 0 && { files }),
  };
}
