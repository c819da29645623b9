import type { ActFact } from '../case/effects.ts';
import type { FactOf } from '../case/facts.ts';
import type { SentAgain, TaskSituation } from './define.ts';

const answersAgain = '201 and the same answer; nothing more happens';
const officersOther = '409 or 412: it was said, and is not said over';

/** What happens when an act's call comes twice, in words for the API's description. */
export const sentAgainAs = {
  /** What was said ends the task, and is not said over. */
  said: { by: 'same', again: answersAgain, other: officersOther },
  /** It holds until a colleague does something. */
  whileMine: {
    by: 'about',
    again:
      '201 and the same answer, as long as no colleague has acted since; then it is a new act, or 412 with `If-Match`',
    other: '–',
  },
  /** The same question is one question. */
  asked: { by: 'same', again: '201 with the same question while it is not answered', other: '201, another question' },
  /** The same answer is one answer. */
  answered: { by: 'same', again: answersAgain, other: '409 `already-answered`' },
  /** What it is about can happen once. */
  once: (other: string): SentAgain => ({ by: 'about', again: answersAgain, other }),
  same: (other: string): SentAgain => ({ by: 'same', again: answersAgain, other }),
} as const satisfies Record<string, SentAgain | ((other: string) => SentAgain)>;

/** What the doer did last in the task, when nobody else of the staff has done anything in it since, and it was this. */
export function lastAct<T extends ActFact>({ view, task, by }: TaskSituation, type: T): FactOf<T> | undefined {
  const last = view.history.findLast((f) => 'task' in f && f.task === task.task && f.by.kind === 'officer');
  const isOwn = last?.by.kind === 'officer' && by.kind === 'officer' && last.by.id === by.id;
  return isOwn && last.type === type ? (last as FactOf<T>) : undefined;
}

/** Whether the doer's last act in the task says what this one says, in each of the fields that it may have. */
export const saidTheSame =
  <T extends ActFact>(type: T, fields: object) =>
  (at: TaskSituation, input: object | undefined): boolean => {
    const fact = lastAct(at, type);
    return fact !== undefined && Object.keys(fields).every((field) => textOf(fact, field) === textOf(input, field));
  };

const textOf = (of: object | undefined, field: string): string | undefined =>
  JSON.stringify((of as Readonly<Record<string, unknown>> | undefined)?.[field]);
