import type { Day } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/working-day.ts';
import type { Consequence } from '../case/facts.ts';
import { type DayBounds, type LastDayFault, lastDayBounds, lastDayFault } from '../case/last-days.ts';
import { mailCause } from '../case/mail-causes.ts';
import type { RequestView } from '../case/view.ts';
import { type AttachmentRef, idsOf } from '../fields/attachment.ts';
import { isBySame } from './again.ts';
import type { RefusalWords, Refused, TaskSituation } from './define.ts';
import type { OutOfBounds } from './last-day-words.ts';

/** What a question to the applicant says. */
export interface Question {
  readonly text: string;
  readonly items: readonly string[];
  readonly lastDay: string;
  readonly shortTimeReason?: string | undefined;
  /** The opinions that a hearing lets them answer. */
  readonly opinions?: readonly string[] | undefined;
  /** What it says follows on silence. */
  readonly consequence?: Consequence | undefined;
  /** What goes with it. */
  readonly files?: readonly AttachmentRef[] | undefined;
}

/** A question is known by the task and the number of its fact. */
const idOf = ({ task }: TaskSituation): string => `${task.task}.${task.version}`;

/** The officer's own question that says the same in all, while it has no answer. */
const asked = (
  at: TaskSituation,
  kind: RequestView['kind'],
  { text, items, lastDay, shortTimeReason, opinions = [], files = [], consequence }: Question,
) =>
  at.view.requests.find(
    (r) =>
      at.task.status === 'open' &&
      r.task === at.task.task &&
      r.kind === kind &&
      !r.answer &&
      r.text === text &&
      r.items.join('\n') === items.join('\n') &&
      (r.opinions ?? []).join('\n') === opinions.join('\n') &&
      idsOf(r.files) === idsOf(files) &&
      (kind === 'hearing' || r.mayDismiss === (consequence !== 'decided')) &&
      r.lastDay === nextWorkingDay(lastDay) &&
      isOwnWith(at, r, shortTimeReason),
  );

/** Whether whoever acts has asked it, with that reason for a short time. */
const isOwnWith = ({ view, by }: TaskSituation, { id }: RequestView, reason: string | undefined): boolean =>
  view.history.some(
    (f) =>
      (f.type === 'supplement-requested' || f.type === 'hearing-started') &&
      f.request === id &&
      f.shortTimeReason === reason &&
      isBySame(f, by),
  );

/** Sent again because nobody heard that it had arrived, perhaps after the page was read anew: it is the same question. */
export const isAsked = (at: TaskSituation, kind: RequestView['kind'], question: Question): boolean =>
  asked(at, kind, question) !== undefined;

export const questionAnswer = (at: TaskSituation, kind: RequestView['kind'], question: Question) => ({
  request: asked(at, kind, question)?.id ?? idOf(at),
});

/** What a question's fact holds. Its last day is moved to a working day (lagen 1930:173, 2 §). */
export function questionFact(
  at: TaskSituation,
  { text, items, lastDay, shortTimeReason, opinions, files, consequence }: Question,
) {
  const request = idOf(at);
  return {
    task: at.task.task,
    request,
    mails: [mailCause.request(request)],
    text,
    items,
    lastDay: nextWorkingDay(lastDay),
    ...(shortTimeReason !== undefined && { shortTimeReason }),
    ...(opinions && opinions.length > 0 && { opinions }),
    ...(files && files.length > 0 && { files }),
    ...(consequence !== undefined && { consequence }),
  };
}

/** Why a question cannot have its last day. To find a paper takes no reason, however short the time. */
export function questionRefusals(
  at: TaskSituation,
  kind: 'supplement',
  said: Question,
): readonly Refused<OutOfBounds>[];
export function questionRefusals(at: TaskSituation, kind: 'hearing', said: Question): readonly Refused<LastDayFault>[];
export function questionRefusals(
  { view }: TaskSituation,
  kind: RequestView['kind'],
  { lastDay, shortTimeReason }: Question,
): readonly Refused<LastDayFault>[] {
  const bounds = lastDayBounds(kind, view.today);
  const fault = lastDayFault(lastDay, bounds, shortTimeReason !== undefined);
  return fault ? [lastDayRefused(fault, bounds)] : [];
}

/** @param bounds the days that can be chosen */
export const lastDayRefused = <Code extends LastDayFault>(
  code: Code,
  { first, last, reasonable }: Pick<DayBounds, 'first' | 'last'> & { readonly reasonable?: Day },
): Refused<Code> => ({ code, pointer: '/lastDay', days: { first, last, reasonable: reasonable ?? first } });

/** Why a question is not there to be changed. */
export type GoneQuestion = 'not-found' | 'taken-back' | 'already-answered';

export const goneQuestionRefusals: Readonly<Record<GoneQuestion, RefusalWords>> = {
  'not-found': { as: 'not-found' },
  'taken-back': { as: 'taken-back' },
  'already-answered': { as: 'already-answered' },
};

/** The question of the address, while the applicant can answer it; or why it is gone. */
export function openQuestion({ view, task, ref }: TaskSituation): RequestView | GoneQuestion {
  const isIt = (r: RequestView) => r.id === ref && r.task === task.task;
  if (view.takenBack.some(isIt)) return 'taken-back';
  const request = view.requests.find(isIt);
  if (!request) return 'not-found';
  return request.answer ? 'already-answered' : request;
}
