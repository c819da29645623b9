import { asDate, type Instant } from '#domain/calendar/day.ts';
import { broughtForward, type Looks, mayBeUnderWay } from '#domain/ports/store/looks.ts';
import { cursorOf, placeIn } from '../../cursors.ts';
import type { Database } from '../database.ts';
import { mergedPage } from './pages.ts';

/** One moment is written in one way, so that moments are in the order of their texts. */
const written = (at: Instant): string => asDate(at).toISOString();

export function sqliteLooks(db: Database): Looks {
  return {
    lookBy: (caseId, at, now) => db.write(() => putLook(db, caseId, at, now)),

    isLookedAt: async (caseId) => lookOf(db, caseId) !== undefined,

    async looksDue(until, cursor, limit) {
      const lists = {
        name: 'looks',
        select: 'case_id, at, failures',
        where: 'FROM looks WHERE true',
        of: [[]],
        place: "at || '#' || case_id",
        newestFirst: false,
        below: `${written(until)}$`,
      };
      return mergedPage(db, lists, cursor, limit, (row) => ({
        caseId: String(row.case_id),
        at: String(row.at),
        failures: Number(row.failures),
      }));
    },

    async lookedAt(cursor, limit) {
      const after = cursor === undefined ? '' : placeIn(cursor, 'looked at');
      const ids = db
        .sql(
          `SELECT case_id FROM looks WHERE case_id > ?1
           UNION SELECT case_id FROM cases WHERE list IS NOT NULL AND case_id > ?1 ORDER BY case_id LIMIT ?2`,
        )
        .all(after, limit)
        .map(({ case_id }) => String(case_id));
      const last = ids.length < limit ? undefined : ids.at(-1);
      return { items: ids, ...(last !== undefined && { cursor: cursorOf('looked at', last) }) };
    },

    async sweep() {
      const row = db.sql('SELECT began, place FROM sweep').get();
      return row && { began: String(row.began), ...(row.place !== null && { cursor: String(row.place) }) };
    },

    keepSweep: (next) =>
      db.write(() => {
        db.sql('DELETE FROM sweep').run();
        if (next) db.sql('INSERT INTO sweep VALUES (1, ?, ?)').run(next.began, next.cursor ?? null);
      }),

    putOff: ({ caseId, at, failures }, next) =>
      db.write(() => {
        db.touch(caseId);
        const { changes } = next
          ? db
              .sql('UPDATE looks SET at = ?, failures = ? WHERE case_id = ? AND at = ? AND failures = ?')
              .run(written(next.at), next.failures, caseId, at, failures)
          : db.sql('DELETE FROM looks WHERE case_id = ? AND at = ? AND failures = ?').run(caseId, at, failures);
        return changes > 0;
      }),
  };
}

/** Gives a case a look, unless it has an earlier one, as `lookBy` promises: within a write. */
export function putLook(db: Database, caseId: string, at: Instant, now: Instant): void {
  db.touch(caseId);
  const standing = lookOf(db, caseId);
  if (standing !== undefined && standing <= written(at) && mayBeUnderWay(standing, now)) {
    db.sql('UPDATE looks SET at = ? WHERE case_id = ?').run(broughtForward(standing), caseId);
    return;
  }
  db.sql(
    `INSERT INTO looks VALUES (?, ?, 0)
     ON CONFLICT DO UPDATE SET at = excluded.at, failures = 0 WHERE excluded.at < at`,
  ).run(caseId, written(at));
}

/** The moment of the look at a case, if somebody is to look. */
function lookOf(db: Database, caseId: string): Instant | undefined {
  const row = db.sql('SELECT at FROM looks WHERE case_id = ?').get(caseId);
  return row && String(row.at);
}
