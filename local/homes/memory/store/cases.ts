import type { Fact } from '#domain/case/facts.ts';
import type { CaseSummary, Cases } from '#domain/ports/store/cases.ts';
import { type CaseFolder, type CaseFolders, submissionIn } from './case-folder.ts';
import { copyOf, kept } from './kept.ts';
import { pageOf } from './pages.ts';

/** @param onDue hears of each fact that makes mails due */
export function casesIn(folders: CaseFolders, onDue: (caseId: string, fact: Fact) => void): Cases {
  const numbers = new Map<string, number>();
  const put = (caseId: string, fact: Fact): boolean => {
    const copy = kept(fact);
    const { facts } = folders.of(caseId);
    if (facts.has(fact.key)) return false;
    facts.set(fact.key, copy);
    if (copy.mails && copy.mails.length > 0) onDue(caseId, copyOf(copy));
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
      return copyOf({ id, facts, waiting, keys: [] });
    },

    putFact: async (caseId, fact) => put(caseId, fact),

    async putSubmission(caseId, fact, bodyHash) {
      if (!put(caseId, fact)) return existing(caseId);
      Object.assign(folders.of(caseId), { bodyHash, list: 'open' } satisfies Partial<CaseFolder>);
      return undefined;
    },

    existingSubmission: async (caseId) => existing(caseId),

    async closeCase(caseId, closed) {
      const folder = folders.find(caseId);
      put(caseId, closed);
      if (folder?.list === 'open') folder.list = 'closing';
    },

    async expectMail(caseId) {
      const folder = folders.find(caseId);
      if (folder && submissionIn(folder)) folder.list ??= 'closing';
    },

    async markFinished(caseId) {
      const folder = folders.find(caseId);
      if (folder) folder.list = undefined;
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

    async *caseIdsIn(list) {
      for (const [caseId, folder] of folders.all()) if (folder.list === list) yield caseId;
    },
  };
}

function summaryOf(caseId: string, folder: CaseFolder): readonly CaseSummary[] {
  const fact = submissionIn(folder);
  if (!fact) return [];
  const { reference, municipality, business, at: submittedAt } = fact;
  const status = folder.list === 'open' ? 'open' : 'closed';
  return [{ caseId, reference, municipality, business: business.name, submittedAt, status }];
}
