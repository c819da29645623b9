import { asDate } from '#domain/calendar/day.ts';
import { factKey } from '#domain/case/facts.ts';
import { broughtForward, type Look, type Looks, mayBeUnderWay, type Sweep } from '#domain/ports/store/looks.ts';
import { type CaseFolders, submissionIn } from './case-folder.ts';
import { copyOf } from './kept.ts';
import { pageOf } from './pages.ts';

export function looksIn(folders: CaseFolders): Looks {
  const { looks } = folders;
  let sweep: Sweep | undefined;
  return {
    async lookBy(caseId, at, now) {
      const standing = looks.get(caseId);
      const moment = asDate(at).toISOString();
      if (!standing || moment < standing.at) looks.set(caseId, { caseId, at: moment, failures: 0 });
      else if (mayBeUnderWay(standing.at, now)) looks.set(caseId, { ...standing, at: broughtForward(standing.at) });
    },

    isLookedAt: async (caseId) => looks.has(caseId),

    async looksDue(until, cursor, limit) {
      const moment = asDate(until).toISOString();
      const due = [...looks.values()]
        .filter((look) => look.at <= moment)
        .map((look) => ({ at: `${look.at}#${look.caseId}`, item: copyOf(look) }));
      return pageOf('looks', due, cursor, limit, false);
    },

    async lookedAt(cursor, limit) {
      const open = folders.all().filter(([, folder]) => submissionIn(folder) && !folder.facts.has(factKey.closed));
      const all = new Set([...looks.keys(), ...open.map(([caseId]) => caseId)]);
      const placed = [...all].map((caseId) => ({ at: caseId, item: caseId }));
      return pageOf('looked at', placed, cursor, limit, false);
    },

    sweep: async () => sweep,

    async keepSweep(next) {
      sweep = next && copyOf(next);
    },

    async putOff(look, next) {
      if (!isSame(looks.get(look.caseId), look)) return false;
      if (next === undefined) looks.delete(look.caseId);
      else looks.set(look.caseId, { ...next, caseId: look.caseId, at: asDate(next.at).toISOString() });
      return true;
    },
  };
}

const isSame = (one: Look | undefined, other: Look): boolean => one?.at === other.at && one.failures === other.failures;
