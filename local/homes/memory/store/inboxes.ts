import { taskId } from '#domain/case/facts.ts';
import { type InboxRow, isWaiting, nameOfView, placeOfRow, seenState, type TaskFilter } from '#domain/case/inbox.ts';
import { forTask } from '#domain/case/waits.ts';
import type { Cases } from '#domain/ports/store/cases.ts';
import { type Inboxes, type RowChange, requireRoom } from '#domain/ports/store/inboxes.ts';
import { type CaseFolder, type CaseFolders, nameOf, type Row } from './case-folder.ts';
import { copyOf } from './kept.ts';
import { pageOf } from './pages.ts';

export function inboxesIn(folders: CaseFolders, { putFact }: Pick<Cases, 'putFact'>): Inboxes {
  const putToken: Inboxes['putToken'] = async (caseId, wait, token) => {
    const { waiting } = folders.of(caseId);
    waiting.set(nameOf(wait), { ...waiting.get(nameOf(wait)), wait, token });
  };
  const rowsOf = (departments: readonly string[], wanted: TaskFilter) =>
    folders
      .all()
      .flatMap(([caseId, { waiting, done }]) =>
        [...[...waiting.values()].flatMap(({ row }) => row ?? []), ...done.values()].map((row) => ({ caseId, row })),
      )
      .filter(({ row }) => departments.includes(row.department) && isWanted(row, wanted));
  return {
    async openTask(caseId, opened, row, token) {
      const wait = forTask(opened.task);
      const { waiting } = folders.of(caseId);
      if (!(await putFact(caseId, opened))) {
        if (token === undefined) return false;
        await putToken(caseId, wait, token);
        const { due, basis, business } = row;
        if (due !== undefined) write(waiting, opened.task, { due, business, ...(basis && { basis }) });
        return false;
      }
      waiting.set(nameOf(wait), {
        wait,
        ...(token !== undefined && { token }),
        row: { task: opened.task, department: opened.department, row: copyOf(row), written: 0 },
      });
      return true;
    },

    async putInTask(caseId, fact, change) {
      requireRoom(fact);
      if (!(await putFact(caseId, fact))) return { stored: false };
      const folder = folders.of(caseId);
      const awaited = folder.waiting.get(nameOf(forTask(fact.task)));
      const written = awaited?.row?.written;
      const overtaken = change !== undefined && written !== undefined && written !== (change.read?.written ?? 0);
      if (change) changeRow(folder, fact.task, change);
      return {
        stored: true,
        ...(awaited?.token !== undefined && { token: awaited.token }),
        ...(overtaken && { overtaken }),
      };
    },

    async putRow(caseId, { row, news }, { task, written }) {
      const { waiting } = folders.of(caseId);
      if (waiting.get(nameOf(forTask(task)))?.row?.written !== written) return false;
      write(waiting, task, row, 'whole');
      tellNews(waiting, task, news);
      return true;
    },

    putToken,

    async removeWaiting(caseId, wait, token, done) {
      const folder = folders.find(caseId);
      const awaited = folder?.waiting.get(nameOf(wait));
      if (!folder || !awaited || (token !== undefined && awaited.token !== token)) return;
      if (done && awaited.row) folder.done.set(awaited.row.task, { ...awaited.row, row: copyOf(done.row) });
      folder.waiting.delete(nameOf(wait));
    },

    async seeNews(caseId, task, latest) {
      const waiting = folders.find(caseId)?.waiting;
      const name = nameOf(forTask(task));
      const awaited = waiting?.get(name);
      if (!awaited?.row?.news || awaited.row.news.latest !== latest) return undefined;
      const { news, ...row } = awaited.row;
      waiting?.set(name, { ...awaited, row: { ...row, written: row.written + 1 } });
      return news.since;
    },

    async inboxPage(departments, cursor, limit, wanted = {}) {
      const isDone = wanted.view === 'done';
      const rows = rowsOf(departments, wanted).map(({ caseId, row: { task, row, news } }) => ({
        at: placeOfRow(row, caseId, task),
        item: copyOf({
          ...row,
          caseId,
          taskId: taskId(caseId, task),
          ...(news && !isDone && { news: news.since }),
        }),
      }));
      return pageOf(`inboxes of ${departments.join()}, ${nameOfView(wanted)}`, rows, cursor, limit, isDone);
    },

    async countTasks(departments, officer, wanted = {}) {
      const count = (view: NonNullable<TaskFilter['view']>, state?: TaskFilter['state']) => ({
        n: rowsOf(departments, { ...wanted, view, state }).length,
      });
      return {
        mine: count({ mine: officer }),
        unclaimed: count('unclaimed'),
        all: count('all'),
        waiting: count('waiting'),
        proposed: count('waiting', 'waits-for-decision'),
      };
    },
  };
}

/** Writes what a row says anew, or a part of it. */
function write(waiting: CaseFolder['waiting'], task: string, row: Partial<InboxRow>, how?: 'whole'): void {
  const name = nameOf(forTask(task));
  const awaited = waiting.get(name);
  if (!awaited?.row) return;
  const before = how === 'whole' ? undefined : awaited.row.row;
  const next = copyOf({ ...before, ...row }) as InboxRow;
  waiting.set(name, { ...awaited, row: { ...awaited.row, row: next, written: awaited.row.written + 1 } });
}

function changeRow({ waiting, done }: CaseFolder, task: string, { row: next, news: at }: RowChange): void {
  const name = nameOf(forTask(task));
  write(waiting, task, next, 'whole');
  const awaited = waiting.get(name);
  if (!awaited) return;
  const { row, ...rest } = awaited;
  if (next.state === 'done') {
    if (row) done.set(task, row);
    if (rest.token === undefined) waiting.delete(name);
    else waiting.set(name, rest);
  } else tellNews(waiting, task, at);
}

function tellNews(waiting: CaseFolder['waiting'], task: string, at: string | undefined): void {
  const name = nameOf(forTask(task));
  const awaited = waiting.get(name);
  if (!awaited?.row || at === undefined) return;
  const { row } = awaited;
  waiting.set(name, { ...awaited, row: { ...row, news: { since: row.news?.since ?? at, latest: at } } });
}

function isWanted({ row, news }: Row, wanted: TaskFilter): boolean {
  const { view = 'all', kind, permits, municipalities, due, claimedBy, state } = wanted;
  const seen = seenState(row, news?.since);
  const isPlain =
    (kind === undefined || row.kind === kind) &&
    (permits === undefined || permits.includes(row.permit ?? '')) &&
    (municipalities === undefined || municipalities.includes(row.municipality)) &&
    (claimedBy === undefined || row.claimedBy?.id === claimedBy) &&
    (state === undefined || seen === state);
  if (!isPlain || (view === 'done') !== (seen === 'done')) return false;
  if (view === 'done') return true;
  if (due !== undefined && !(row.due !== undefined && row.due <= due)) return false;
  if (typeof view === 'object') return !isWaiting(seen) && row.claimedBy?.id === view.mine;
  return view === 'all' || (view === 'waiting' ? isWaiting(seen) : !isWaiting(seen) && !row.claimedBy);
}
