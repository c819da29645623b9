import { secondsBetween } from '../calendar/day.ts';
import type { ActFact } from '../case/effects.ts';
import type { Actor, Fact, FactOf } from '../case/facts.ts';
import type { AnyAct, SentAgain, Situation, TaskSituation } from './define.ts';

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
  asked: (other: string): SentAgain => ({
    by: 'same',
    again: '201 with the same question while it is not answered; a colleague’s is their own',
    other,
  }),
  /** The same answer is one answer. */
  answered: { by: 'same', again: answersAgain, other: '409 `already-answered`' },
  /** What it is about can happen once. */
  once: (other: string): SentAgain => ({ by: 'about', again: answersAgain, other }),
  same: (other: string): SentAgain => ({ by: 'same', again: answersAgain, other }),
  /** What was said holds until anybody does something in the task; then it can be said anew. */
  lasts: (other: string): SentAgain => ({
    by: 'same',
    again: `${answersAgain}, as long as nobody has done anything in the task since; then it is said anew`,
    other,
  }),
  /** People say the same words more than once, and mean it: a key tells which are meant. */
  words: (other: string): SentAgain => ({
    by: 'words',
    again:
      'With `Idempotency-Key` 201 and the same answer, whenever it comes and whatever has happened since. Without it 201 and the same answer within a minute, as long as nobody has written or done anything since; then the same words are said once more',
    other: `${other}; 422 \`key-reused\` for a used key`,
  }),
} as const satisfies Record<string, SentAgain | ((other: string) => SentAgain)>;

/*
 * When an act is taken for one that was sent again. Then nothing is stored of it, so it must be that act in every respect: it names
 * the same question, says wholly the same, and is by the same doer. How long that is so depends on what it does:
 *
 * - what can be so once (a decision, something taken back) is the same until another officer has acted in the task: `saidTheSame`
 * - what can be said anew (a delay, that something is missing) is the same until anybody has: `saidLast`
 * - words that people may say twice are the same for a minute besides: `saidJustNow`. Whoever gives them a key says it better,
 *   and then the key alone decides, for good: `saidAs`
 *
 * Everything else is an act of its own, or is refused as one.
 */

/** Whoever sends a call again, because nobody heard that it had arrived, does so soon. In seconds. */
export const callAgainSeconds = 60;

/** Whether a fact was made by whoever acts now: the same officer, the owner, or the body that holds the link. */
export const isBySame = (fact: Pick<Fact, 'by'>, by: Actor): boolean =>
  fact.by.kind === 'officer' && by.kind === 'officer' ? fact.by.id === by.id : fact.by.kind === by.kind;

/** What the doer did last in the task, when no other officer has done anything in it since, and it was this to the question of the address. */
export const lastAct = <T extends ActFact>(at: TaskSituation, type: T): FactOf<T> | undefined =>
  asOwn(
    at,
    type,
    at.view.history.findLast((f) => isIn(f, at) && f.by.kind === 'officer'),
  );

/** The same, when nobody at all has done anything in the task since, or said the like anywhere in the case. */
const lastOfAll = <T extends ActFact>(at: TaskSituation, type: T): FactOf<T> | undefined =>
  asOwn(
    at,
    type,
    at.view.history.findLast((f) => (isIn(f, at) && f.by.kind !== 'system') || f.type === type),
  );

const isIn = (fact: Fact, { task }: TaskSituation): boolean => 'task' in fact && fact.task === task.task;

function asOwn<T extends ActFact>(at: TaskSituation, type: T, fact: Fact | undefined): FactOf<T> | undefined {
  if (fact?.type !== type || !isIn(fact, at) || !isBySame(fact, at.by) || !isOfAddress(fact, at)) return undefined;
  return fact as FactOf<T>;
}

/** Whether what a fact is about is the question that the address names. */
function isOfAddress(fact: Fact, { ref }: TaskSituation): boolean {
  const about = 'request' in fact ? fact.request : 'referral' in fact ? fact.referral : undefined;
  return about === undefined || about === ref;
}

type Recalled = <T extends ActFact>(at: TaskSituation, type: T) => FactOf<T> | undefined;
const recalling =
  (recall: Recalled) =>
  <T extends ActFact>(type: T, fields: object) =>
  (at: TaskSituation, input: object | undefined): boolean => {
    const fact = recall(at, type);
    return fact !== undefined && saysTheSame(fact, input, fields);
  };

/** Whether the doer's last act in the task says what this one says, in each of the fields that it may have. */
export const saidTheSame = recalling(lastAct);
/** The same, of the last that anybody has done there. */
export const saidLast = recalling(lastOfAll);
/** The same, a moment ago. */
export const saidJustNow = recalling((at, type) => {
  const fact = lastOfAll(at, type);
  return fact !== undefined && secondsBetween(fact.at, at.now) <= callAgainSeconds ? fact : undefined;
});

/** Whether an act's call may come with a key that says which words they are: that of every act that only says something. */
export const takesKey = ({ call }: Pick<AnyAct, 'call'>): boolean => call.again.by === 'words';

/**
 * What the doer has said in the case under a key of theirs: the very same, to the same, or something else. A key is known by act
 * and by doer: nobody learns of another's.
 *
 * @returns undefined while nothing has been said under it
 */
export function saidAs(
  act: AnyAct,
  at: Situation | TaskSituation,
  key: string,
  input: object | undefined,
): 'same' | 'other' | undefined {
  const fact = at.view.history.find(
    (f) => f.sentAs === key && Object.hasOwn(act.effects, f.type) && isBySame(f, at.by),
  );
  if (!fact) return undefined;
  const isThere = !('task' in at) || (isIn(fact, at) && isOfAddress(fact, at));
  return isThere && saysTheSame(fact, input, act.input?.shape ?? {}) ? 'same' : 'other';
}

/** Whether a fact says what somebody says now, in each of the fields that it may have. */
export const saysTheSame = (fact: object, input: object | undefined, fields: object): boolean =>
  Object.keys(fields).every((field) => textOf(fact, field) === textOf(input, field));

/** A file is the same by its id, whatever it is called; and none is as good as an empty list. */
function textOf(of: object | undefined, field: string): string | undefined {
  const value = (of as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.length === 0 ? undefined : JSON.stringify(value.map((one) => (one as { id?: string }).id ?? one));
}
