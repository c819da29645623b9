import { asDate } from '#domain/calendar/day.ts';
import { firstLook } from '#domain/case/expected.ts';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { mayEndWait } from '#domain/case/waits.ts';
import type { CaseSummary, Cases } from '#domain/ports/store/cases.ts';
import { type CaseFolder, type CaseFolders, submissionIn } from './case-folder.ts';
import { copyOf, kept } from './kept.ts';
import { pageOf } from './pages.ts';

/** Hears of a fact that has been stored. */
export type Hears = (caseId: string, fact: Fact) => void;

/** Who hears of facts that have been stored. */
export interface WhoHears {
  /** Of each that makes mails due. */
  readonly onDue?: Hears;
  /** Of each that may end a wait. */
  readonly onEnd?: Hears;
}

/** @param told who hears of which facts */
export function casesIn(folders: CaseFolders, told: WhoHears): Cases {
  const numbers = new Map<string, number>();
  const put = (caseId: string, fact: Fact): boolean => {
    const copy = kept(fact);
    const { facts } = folders.of(caseId);
    if (facts.has(fact.key)) return false;
    facts.set(fact.key, copy);
    if (copy.mails && copy.mails.length > 0) told.onDue?.(caseId, copyOf(copy));
    if (mayEndWait(copy)) told.onEnd?.(caseId, copyOf(copy));
    return true;
  };
  const existing = (caseId: string) => {
    const folder = folders.find(caseId);
    const fact = submissionIn(folder);
    return folder && fact && { fact: copyOf(fact), bodyHash: folder.bodyHash };
  };
  return {
    async loadCase(id) {
      const folder = folders.find(id);
      if (!folder) return undefined;
      const facts = [...folder.facts.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
      const waiting = [...folder.waiting.values()].map(({ wait, token, row }) => ({
        wait,
        ...(token !== undefined && { token }),
        ...(row && { inInbox: true as const }),
      }));
      const look = folders.looks.get(id)?.at;
      const rows = [...folder.waiting.values()].flatMap(({ row }) => row?.row.business ?? []);
      const listedAs = [...new Set([...summaryOf(id, folder).map(({ business }) => business), ...rows])];
      const open = [...folder.waiting.values()].flatMap(({ row }) => row ?? []);
      const inboxes = open.map(({ task, row, written, news }) => ({
        task,
        row,
        written,
        ...(news && { news: news.since }),
      }));
      return copyOf({
        id,
        facts,
        waiting,
        rows: inboxes,
        listedAs,
        keys: [],
        ...(look !== undefined && { look }),
        ...(folder.found && { findable: true }),
      });
    },

    putFact: async (caseId, fact) => put(caseId, fact),

    async putSubmission(caseId, fact, bodyHash) {
      if (!put(caseId, fact)) return existing(caseId);
      Object.assign(folders.of(caseId), { bodyHash } satisfies Partial<CaseFolder>);
      const look = { caseId, at: asDate(firstLook(fact.at)).toISOString(), failures: 0 };
      if (!folders.looks.has(caseId)) folders.looks.set(caseId, look);
      return undefined;
    },

    existingSubmission: async (caseId) => existing(caseId),

    async closeCase(caseId, closed) {
      put(caseId, closed);
    },

    async nameInLists({ id }, name) {
      const folder = folders.of(id);
      folder.listedAs = name;
      for (const [of, { row, ...rest }] of folder.waiting)
        if (row) folder.waiting.set(of, { ...rest, row: { ...row, row: { ...row.row, business: name } } });
    },

    async nextNumber(series) {
      const next = (numbers.get(series) ?? 0) + 1;
      numbers.set(series, next);
      return next;
    },

    async casesOf(municipalities, cursor, status, limit = 25) {
      const found = folders
        .all()
        .flatMap(([caseId, folder]) => summaryOf(caseId, folder))
        .filter((one) => municipalities.includes(one.municipality) && (status ?? one.status) === one.status)
        .map((item) => ({ at: item.reference, item }));
      return pageOf(`cases of ${municipalities.join()}`, found, cursor, limit, true);
    },

    async findByReference(municipality, reference) {
      const all = folders.all().flatMap(([caseId, folder]) => summaryOf(caseId, folder));
      return all.find((one) => one.municipality === municipality && one.reference === reference)?.caseId;
    },
  };
}

function summaryOf(caseId: string, folder: CaseFolder): readonly CaseSummary[] {
  const fact = submissionIn(folder);
  if (!fact) return [];
  const { reference, municipality, business, at: submittedAt } = fact;
  const status = folder.facts.has(factKey.closed) ? 'closed' : 'open';
  return [{ caseId, reference, municipality, business: folder.listedAs ?? business.name, submittedAt, status }];
}
