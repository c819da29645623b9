import { isBefore } from '#domain/calendar/day.ts';
import type { Absence } from '#domain/case/absence.ts';
import { type KnownOfficer, type People, rememberedUntil } from '#domain/ports/store/people.ts';
import { copyOf, kept } from './kept.ts';

export function memoryPeople(): People {
  const officers = new Map<string, KnownOfficer>();
  const absences = new Map<string, Absence>();
  const name = (inbox: string, id: string) => JSON.stringify([inbox, id]);
  const of = <T>(kept: ReadonlyMap<string, T>, inbox: string): readonly T[] =>
    [...kept].flatMap(([key, one]) => ((JSON.parse(key) as readonly string[])[0] === inbox ? [copyOf(one)] : []));
  return {
    async rememberOfficer(inbox, officer) {
      const key = name(inbox, officer.id);
      const before = officers.get(key);
      if (before === undefined || isBefore(before.seen, officer.seen)) officers.set(key, kept(officer));
    },
    async officersOf(inbox, today) {
      return of(officers, inbox)
        .filter(({ seen }) => !isBefore(rememberedUntil(seen), today))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async putAbsence(inbox, absence) {
      const key = name(inbox, absence.id);
      if (absences.has(key)) return false;
      absences.set(key, kept(absence));
      return true;
    },
    async absencesOf(inbox, today) {
      return of(absences, inbox)
        .filter(({ to }) => !isBefore(to, today))
        .sort((a, b) => (`${a.from}${a.id}` < `${b.from}${b.id}` ? -1 : 1));
    },
    async forgetAbsence(inbox, id) {
      absences.delete(name(inbox, id));
    },
  };
}
