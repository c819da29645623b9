import { taskId } from '#domain/case/facts.ts';
import type { TaskFilter } from '#domain/case/inbox.ts';
import { forTask } from '#domain/case/waits.ts';
import type { Cases } from '#domain/ports/store/cases.ts';
import { type Inboxes, type RowChange, requireRoom } from '#domain/ports/store/inboxes.ts';
import { type Awaited, type CaseFolder, type CaseFolders, nameOf, type Row } from './case-folder.ts';
import { copyOf } from './kept.ts';
import { pageOf } from './pages.ts';

export function inboxesIn(folders: CaseFolders, { putFact }: Pick<Cases, 'putFact'>): Inboxes {
  const putToken: Inboxes['putToken'] = async (caseId, wait, token) => {
    const { waiting } = folders.of(caseId);
    waiting.set(nameOf(wait), { ...waiting.get(nameOf(wait)), wait, token });
  };
  return {
    async openTask(caseId, opened, row, token) {
      const wait = forTask(opened.task);
      if (!(await putFact(caseId, opened))) {
        if (token === undefined) return false;
        await putToken(caseId, wait, token);
        const { waiting } = folders.of(caseId);
        const open = waiting.get(nameOf(wait));
        if (open?.row && opened.due !== undefined)
          waiting.set(nameOf(wait), {
            ...open,
            row: { ...open.row, at: `${opened.due}#${caseId}#${opened.task}`, row: copyOf(row) },
          });
        return false;
      }
      folders.of(caseId).waiting.set(nameOf(wait), {
        wait,
        ...(token !== undefined && { token }),
        row: {
          task: opened.task,
          department: opened.department,
          at: `${opened.due ?? '0000-00-00'}#${caseId}#${opened.task}`,
          row: copyOf(row),
        },
      });
      return true;
    },

    async putInTask(caseId, fact, change) {
      requireRoom(fact);
      if (!(await putFact(caseId, fact))) return { stored: false };
      const { waiting } = folders.of(caseId);
      const name = nameOf(forTask(fact.task));
      const awaited = waiting.get(name);
      if (awaited && change !== undefined) changeRow(waiting, name, awaited, change);
      return { stored: true, ...(awaited?.token !== undefined && { token: awaited.token }) };
    },

    putToken,

    async removeWaiting(caseId, wait, token) {
      const waiting = folders.find(caseId)?.waiting;
      if (token === undefined || waiting?.get(nameOf(wait))?.token === token) waiting?.delete(nameOf(wait));
    },

    async seeNews(caseId, task, latest) {
      const waiting = folders.find(caseId)?.waiting;
      const name = nameOf(forTask(task));
      const awaited = waiting?.get(name);
      if (!awaited?.row?.news || awaited.row.news.latest !== latest) return undefined;
      const { news, ...row } = awaited.row;
      waiting?.set(name, { ...awaited, row });
      return news.since;
    },

    async inboxPage(departments, cursor, limit, wanted = {}) {
      const rows = folders
        .all()
        .flatMap(([caseId, { waiting }]) => [...waiting.values()].flatMap(({ row }) => (row ? [{ caseId, row }] : [])))
        .filter(({ row }) => departments.includes(row.department) && isWanted(row, wanted))
        .map(({ caseId, row }) => ({
          at: row.at,
          item: copyOf({
            ...row.row,
            caseId,
            taskId: taskId(caseId, row.task),
            ...(row.claimedBy && { claimedBy: row.claimedBy }),
            ...(row.news && { news: row.news.since }),
          }),
        }));
      return pageOf(`inboxes of ${departments.join()}`, rows, cursor, limit, false);
    },
  };
}

function changeRow(waiting: CaseFolder['waiting'], name: string, { row, ...rest }: Awaited, change: RowChange): void {
  if (change !== 'over') {
    const changed =
      'news' in change
        ? { news: { since: row?.news?.since ?? change.news, latest: change.news } }
        : { claimedBy: copyOf(change.claimedBy) };
    if (row) waiting.set(name, { ...rest, row: { ...row, ...changed } });
  } else if (rest.token === undefined) waiting.delete(name);
  else waiting.set(name, rest);
}

const isWanted = ({ row, claimedBy: worksOnIt }: Row, { kind, due, claimedBy }: TaskFilter): boolean =>
  (kind === undefined || row.kind === kind) &&
  (due === undefined || (row.due !== undefined && row.due <= due)) &&
  (claimedBy === undefined || worksOnIt?.id === claimedBy);
