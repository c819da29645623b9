import type { Absence } from '#domain/case/absence.ts';
import { type KnownOfficer, type People, rememberedUntil } from '#domain/ports/store/people.ts';
import type { Database } from '../database.ts';
import { parsed, readableOf, storableText } from './kept.ts';

const somebody = { id: '', name: '' };
const likeAbsence: Absence = { id: '', from: '', to: '', officer: somebody, deputy: somebody };

/** `last` is the last day on which a row counts. Days of four-digit years are in their order as texts. */
export function sqlitePeople(db: Database): People {
  const of = <T>(inbox: string, kind: 'officer' | 'absence', today: string, like: Partial<T>): readonly T[] =>
    readableOf(
      db.sql('SELECT json FROM people WHERE inbox = ? AND kind = ? AND last >= ? ORDER BY id').all(inbox, kind, today),
      ({ json }) => parsed<T>(db, json, kind, inbox, like),
    );
  return {
    rememberOfficer: (inbox, officer) =>
      db.write(() => {
        db.sql('DELETE FROM people WHERE last < ?').run(officer.seen);
        db.sql(
          `INSERT INTO people VALUES (?1, 'officer', ?2, ?3, ?4)
           ON CONFLICT DO UPDATE SET last = ?3, json = ?4 WHERE last < ?3`,
        ).run(inbox, officer.id, rememberedUntil(officer.seen), storableText(officer));
      }),

    officersOf: async (inbox, today) => of<KnownOfficer>(inbox, 'officer', today, somebody),

    putAbsence: (inbox, absence) =>
      db.write(
        () =>
          db
            .sql(`INSERT INTO people VALUES (?, 'absence', ?, ?, ?) ON CONFLICT DO NOTHING`)
            .run(inbox, absence.id, absence.to, storableText(absence)).changes > 0,
      ),

    absencesOf: async (inbox, today) =>
      [...of<Absence>(inbox, 'absence', today, likeAbsence)].sort((a, b) =>
        `${a.from}${a.id}` < `${b.from}${b.id}` ? -1 : 1,
      ),

    forgetAbsence: (inbox, id) =>
      db.write(() => void db.sql(`DELETE FROM people WHERE inbox = ? AND kind = 'absence' AND id = ?`).run(inbox, id)),
  };
}
