import type { Instant } from '#domain/calendar/day.ts';
import { type Colleague, taskId } from '#domain/case/facts.ts';
import { fleeting, type InboxRow, isWaiting, placeOfRow, seenState } from '#domain/case/inbox.ts';
import type { FoundRow, RowChange, StoredRow } from '#domain/ports/store/inboxes.ts';
import { caseOfPartition } from './partition.ts';
import { waitAt } from './waits.ts';

type Item = Readonly<Record<string, unknown>>;

/** A row as it lies in its item: who works on it lies beside it. */
interface Kept extends Omit<InboxRow, 'claimedBy'> {
  readonly newsSince?: Instant;
  readonly newsLatest?: Instant;
  readonly written?: number;
}

/** The list of all that is open in a department's inbox. */
export const inboxOf = (department: string): string => `department#${department}`;

/** The lists of the index `desk`. */
export const deskOf = (department: string, at: 'free' | 'waits' | 'done' | { readonly by: string }): string =>
  `${department}#${typeof at === 'string' ? at : `by#${at.by}`}`;

/** Who works on a task, as its row says. Rows of earlier versions hold a name alone. */
const shownClaim = (claim: unknown): Colleague | undefined =>
  typeof claim === 'string' ? { id: '', name: claim } : (claim as { readonly by?: Colleague } | undefined)?.by;

export function rowIn(item: Item): {
  readonly row: InboxRow;
  readonly news: Instant | undefined;
  readonly written: number;
} {
  const { newsSince, newsLatest: _latest, written = 0, ...row } = item.row as Kept;
  const claimedBy = shownClaim(item.claimedBy);
  return { row: { ...row, ...(claimedBy && { claimedBy }) }, news: newsSince, written };
}

/** The row of an item that is in an inbox. */
export function openRow(item: Item): readonly StoredRow[] {
  const wait = waitAt(String(item.sk));
  if (wait?.kind !== 'task' || item.inbox === undefined || item.row === undefined) return [];
  const { row, news, written } = rowIn(item);
  const isInPlace = item.desk === deskFor(departmentIn(item.inbox), row, news);
  return [
    {
      task: wait.task,
      row,
      written,
      ...(news !== undefined && { news }),
      ...(!isInPlace && { misplaced: true as const }),
    },
  ];
}

/** The row of an item that was found in a list. */
export function foundRow(item: Item): FoundRow {
  const caseId = caseOfPartition(String(item.pk)) ?? '';
  const { row, news } = rowIn(item);
  return {
    ...row,
    ...(news !== undefined && row.state !== 'done' && { news }),
    caseId,
    taskId: taskId(caseId, String(item.task)),
  };
}

/** On whose desk a row lies. */
export function deskFor(department: string, row: InboxRow, news: Instant | undefined): string {
  const state = seenState(row, news);
  if (state === 'done') return deskOf(department, 'done');
  if (isWaiting(state)) return deskOf(department, 'waits');
  return deskOf(department, row.claimedBy ? { by: row.claimedBy.id } : 'free');
}

/** A change of an item: what is set, by path, and what is removed. */
export interface Change {
  readonly set: readonly string[];
  readonly remove: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

const itself = (name: string) => ({ [`#${name}`]: name });

/**
 * What writes a row anew: what it says, its place and its desk. Its news stays, and what a row says once is not said again.
 *
 * @param desk where it lies from now on; the write must be refused where the task is in no inbox
 */
export function rowWrite(caseId: string, task: string, row: InboxRow, desk: string): Change {
  const parts = [...fleeting, 'business' as const];
  const there = parts.filter((part) => row[part] !== undefined);
  return {
    set: [
      ...there.map((part) => `#row.#${part} = :${part}`),
      '#row.#written = if_not_exists(#row.#written, :none) + :one',
      'inboxSort = :place',
      'desk = :desk',
      ...(row.claimedBy ? ['claimedBy = :claim'] : []),
    ],
    remove: [
      ...parts.filter((part) => row[part] === undefined).map((part) => `#row.#${part}`),
      ...(row.claimedBy ? [] : ['claimedBy']),
      ...(row.state === 'done' ? ['inbox'] : []),
    ],
    names: Object.assign({}, ...['row', 'written', ...parts].map(itself)),
    values: {
      ...Object.fromEntries(there.map((part) => [`:${part}`, row[part]])),
      ':none': 0,
      ':one': 1,
      ':place': placeOfRow(row, caseId, task),
      ':desk': desk,
      ...(row.claimedBy && { ':claim': { by: row.claimedBy } }),
    },
  };
}

/** What becomes of a row, and that there is news in it. The news that was there stays. */
export function changeBy(caseId: string, task: string, { department, row, read, news }: RowChange): Change {
  const write = rowWrite(caseId, task, row, deskFor(department, row, news ?? read?.news));
  if (news === undefined) return write;
  return {
    ...write,
    set: [...write.set, '#row.newsSince = if_not_exists(#row.newsSince, :news)', '#row.newsLatest = :news'],
    values: { ...write.values, ':news': news },
  };
}

/** The department whose inbox a list of all that is open is. */
const departmentIn = (inbox: unknown): string => String(inbox).slice(inboxOf('').length);
