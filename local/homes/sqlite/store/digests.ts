import type { Digests, QueuedNotice } from '#domain/ports/store/digests.ts';
import type { Database } from '../database.ts';
import { parsed, readableOf, storableText } from './kept.ts';

const likeNotice: QueuedNotice = { at: '', caseId: '', cause: '' };

export function sqliteDigests(db: Database): Digests {
  return {
    queueNotice: (inbox, notice) =>
      db.write(
        () =>
          void db
            .sql('INSERT INTO notices VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING')
            .run(inbox, notice.at, notice.caseId, notice.cause, storableText(notice)),
      ),

    noticesBefore: async (inbox, before) =>
      readableOf(
        db
          .sql('SELECT case_id, json FROM notices WHERE inbox = ? AND at < ? ORDER BY at, case_id, cause')
          .all(inbox, before),
        ({ case_id, json }) => parsed<QueuedNotice>(db, json, 'notice', `case ${case_id}`, likeNotice),
      ),

    forgetHeld: (inbox, { day, held }) =>
      db.write(() => {
        for (const { at, caseId, cause } of held)
          db.sql('DELETE FROM notices WHERE inbox = ? AND at = ? AND case_id = ? AND cause = ?').run(
            inbox,
            at,
            caseId,
            cause,
          );
        db.sql('UPDATE digests SET held = NULL WHERE inbox = ? AND day = ? AND held IS NOT NULL').run(inbox, day);
      }),

    async lastDigest(inbox) {
      const gone = db
        .sql('SELECT day, held FROM digests WHERE inbox = ? AND sent_at IS NOT NULL ORDER BY day DESC LIMIT 1')
        .get(inbox);
      if (!gone) return undefined;
      // What it held and nobody knows any more is told a second time, and does not keep back the next digest.
      const [held = []] = readableOf(gone.held === null ? [] : [gone.held], (text) =>
        parsed<readonly QueuedNotice[]>(db, text, 'digest', inbox, []),
      );
      return { day: String(gone.day), held };
    },

    holdNotices: (inbox, day, held) =>
      db.write(
        () =>
          void db
            .sql(
              `INSERT INTO digests (inbox, day, held) VALUES (?, ?, ?)
               ON CONFLICT DO UPDATE SET held = excluded.held`,
            )
            .run(inbox, day, storableText(held)),
      ),

    beginDigest: (inbox, day, { before, realNow, uncertainBefore }) =>
      db.write(() => {
        const begun = db
          .sql(
            `INSERT INTO digests (inbox, day, bound, attempted_at) VALUES (?, ?, ?, ?)
             ON CONFLICT DO UPDATE SET bound = COALESCE(bound, excluded.bound), attempted_at = excluded.attempted_at
             WHERE sent_at IS NULL AND (attempted_at IS NULL OR attempted_at < ?)
             RETURNING bound`,
          )
          .get(inbox, day, before, realNow, uncertainBefore);
        return begun && { before: String(begun.bound) };
      }),

    digestRefused: (inbox, day) =>
      db.write(() => void db.sql('UPDATE digests SET attempted_at = NULL WHERE inbox = ? AND day = ?').run(inbox, day)),

    digestSent: (inbox, day, at) =>
      db.write(
        () =>
          void db
            .sql('UPDATE digests SET sent_at = ? WHERE inbox = ? AND day = ? AND sent_at IS NULL')
            .run(at, inbox, day),
      ),
  };
}
