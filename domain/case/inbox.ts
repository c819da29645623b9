import { type Day, type Instant, isBefore } from '../calendar/day.ts';
import type { Basis } from '../definitions/permit.ts';
import type { Text } from '../definitions/text.ts';
import type { Colleague, FactOf, TaskKind } from './facts.ts';
import type { RowState, SeenState, View } from './inbox-views.ts';
import { dueDay } from './timers.ts';
import { type CaseView, gateOf, permitOf, type TaskView, taskOf } from './view.ts';

/** What an inbox shows of a task, without reading its case. */
export interface InboxRow {
  readonly kind: TaskKind;
  readonly permit?: string;
  readonly reference: string;
  readonly business: string;
  readonly municipality: string;
  /** What they were called when the case was made; rows of earlier versions lack it. */
  readonly words?: { readonly permit?: Text; readonly municipality: Text };
  readonly due?: Day;
  /** What the last day rests on. */
  readonly basis?: Basis;
  readonly openedAt: Instant;
  /** Rows of earlier versions lack it until the next fact of their case: they are to do. */
  readonly state?: RowState;
  /** Since when the clock stands still. */
  readonly stoppedSince?: Day;
  /** The owner's last day to answer, while an answer is awaited. */
  readonly answerBy?: Day;
  /** Who works on it. */
  readonly claimedBy?: Colleague;
  /** When it was over. */
  readonly doneAt?: Instant;
  /** The ids of the officers who are disqualified in its case: it is not theirs to take. */
  readonly disqualified?: readonly string[];
}

/** The parts of a row that may come and go. Who works on it and what is new are kept beside. */
export const fleeting = ['due', 'basis', 'state', 'stoppedSince', 'answerBy', 'doneAt', 'disqualified'] as const;

/** Which of the tasks: absent is all that are open. */
export interface TaskFilter {
  /** `mine` is what is on the desk of this officer. */
  readonly view?: Exclude<View, 'mine'> | { readonly mine: string } | undefined;
  readonly state?: SeenState | undefined;
  readonly kind?: TaskKind | undefined;
  /** One of these permits, or of these municipalities: what took another's place has what was the other's. */
  readonly permits?: readonly string[] | undefined;
  readonly municipalities?: readonly string[] | undefined;
  /** Claimed by the officer with this id, waiting or not. */
  readonly claimedBy?: string | undefined;
  /** Falling due on this day or before. */
  readonly due?: Day | undefined;
}

/** What a view is called in the cursors of its list: a page of one view does not go on in another. */
export const nameOfView = ({ view = 'all' }: Pick<TaskFilter, 'view'>): string =>
  typeof view === 'object' ? `mine of ${view.mine}` : view;

/** What never changes of a row but the name of the business. */
function whatItIs(
  { kind, permit: id, openedAt }: Pick<TaskView, 'kind' | 'permit' | 'openedAt'>,
  { reference, business, municipality, plan: { madeWith } }: FactOf<'case-submitted'>,
): InboxRow {
  const permit = madeWith?.permits[id ?? ''];
  return {
    kind,
    reference,
    business: business.name,
    municipality,
    openedAt,
    ...(madeWith && { words: { ...(permit && { permit }), municipality: madeWith.municipality } }),
    ...(id !== undefined && { permit: id }),
  };
}

/** The row of a task as its case is now. */
export function rowOf(view: CaseView, task: TaskView): InboxRow {
  const row = whatItIs(task, view.submitted);
  const ids = [...new Set(view.disqualified.map(({ id }) => id))].sort();
  const by = {
    ...(task.claimedBy && { claimedBy: task.claimedBy }),
    ...(ids.length > 0 && { disqualified: ids }),
  };
  if (task.status === 'done') return { ...row, state: 'done', doneAt: endOf(view, task), ...by };
  const permit = task.permit === undefined ? undefined : permitOf(view, task.permit);
  const due = dueDay(task, permit);
  const stoppedSince = task.kind === 'review' ? permit?.clock?.stoppedSince : undefined;
  const answerBy = answerAwaited(view, task);
  return {
    ...row,
    state: stateOf(view, task, answerBy),
    ...(due && { due: due.day, basis: due.basis }),
    ...(stoppedSince !== undefined && { stoppedSince }),
    ...(answerBy !== undefined && { answerBy }),
    ...by,
  };
}

/** A task that is being opened, or was before. */
export const seenAsOpened = (
  view: CaseView,
  { task, kind, permit, department, at, due }: FactOf<'task-opened'>,
): TaskView =>
  taskOf(view, task) ?? {
    task,
    kind,
    ...(permit !== undefined && { permit }),
    department,
    openedAt: at,
    ...(due !== undefined && { due }),
    status: 'open',
    version: 1,
    remindedOf: [],
  };

/** Whether an officer is disqualified in the case of a row. */
export const isDisqualified = ({ disqualified = [] }: Pick<InboxRow, 'disqualified'>, officer: string): boolean =>
  disqualified.includes(officer);

/** When a task was over: when it was answered, or its permit was. */
export function endOf({ history, permits }: CaseView, task: TaskView): Instant {
  const own = history.filter((fact) => 'task' in fact && fact.task === task.task && fact.type !== 'reminded');
  const answered = own.find(({ type }) => type === 'opinion-given' || type === 'follow-up-resolved');
  const ended = permits.find(({ id }) => id === task.permit)?.endedAt;
  return answered?.at ?? ended ?? own.at(-1)?.at ?? task.openedAt;
}

/** The latest of the last days by which the owner is to answer this task; none when all of them have passed. */
const answerAwaited = ({ requests, today }: CaseView, { task }: TaskView): Day | undefined =>
  requests
    .filter((r) => r.task === task && r.answer === undefined && !isBefore(r.lastDay, today))
    .map(({ lastDay }) => lastDay)
    .sort()
    .at(-1);

/**
 * What nobody has touched is new, whatever it will wait for: somebody is to have looked at it. A review waits for the owner while
 * a question is open, then for whoever may make the decision that was proposed, then for the opinions without which it may not be
 * granted, then for the parts that its decision rests on.
 */
function stateOf(view: CaseView, task: TaskView, answerBy: Day | undefined): RowState {
  if (answerBy !== undefined) return 'waits-for-owner';
  if (task.version <= 1 && !task.claimedBy) return 'new';
  const permit = task.permit === undefined ? undefined : permitOf(view, task.permit);
  if (task.kind !== 'review' || !permit) return 'to-do';
  if (isProposed(view, task)) return 'waits-for-decision';
  if (permit.opinions.some((o) => o.strength === 'required' && o.state === 'waiting')) return 'waits-for-opinion';
  return gateOf(permit, 'decision').open ? 'to-do' : 'waits-for-part';
}

/** Whether a proposed decision waits for whoever has the delegation. That of somebody disqualified counts for nothing. */
function isProposed({ disqualified }: CaseView, { recommendation }: TaskView): boolean {
  const by = recommendation?.by;
  return by?.kind === 'officer' && !disqualified.some(({ id }) => id === by.id);
}

/** A row's state to whoever looks: what others have sent and nobody has seen is to be seen first. */
export const seenState = ({ state = 'to-do' }: Pick<InboxRow, 'state'>, news: Instant | undefined): SeenState =>
  news !== undefined && state !== 'done' ? 'answered' : state;

/** Whether a task is off the desk: it waits for others. */
export const isWaiting = (state: SeenState): boolean => state.startsWith('waits-');

/**
 * Where a row stands among others: by its last day, those without one first. What a stopped clock has is no last day: it comes
 * after all that have one, by the owner's day to answer. Done is by when it was done.
 */
export function placeOfRow(row: InboxRow, caseId: string, task: string): string {
  const { due, stoppedSince, answerBy, doneAt } = row;
  const stopped = stoppedSince === undefined ? undefined : `9999-12-31~${answerBy ?? stoppedSince}`;
  return `${doneAt ?? due ?? stopped ?? '0000-00-00'}#${caseId}#${task}`;
}

/** Whether two rows say the same, but for who keeps count of them. */
export const isSameRow = (stored: InboxRow, row: InboxRow): boolean =>
  [...fleeting, 'business' as const].every((part) => String(stored[part]) === String(row[part])) &&
  stored.claimedBy?.id === row.claimedBy?.id;
