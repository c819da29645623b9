import type { Fact } from '#domain/case/facts.ts';
import type { Database } from './database.ts';
import { likeFact } from './store/case-cache.ts';
import { parsed, readableOf } from './store/kept.ts';

/** Some facts that have made mails due, in the order in which they were stored. */
interface Outboxed {
  /** Those that can be read. */
  readonly facts: readonly { readonly caseId: string; readonly fact: Fact }[];
  /** The place of the last one that was looked at, damaged or not; absent when there are no more. */
  readonly last?: number;
}

/**
 * Facts that have made mails due and of which nobody has said yet that the mails have gone. A fact is in it from the same
 * transaction on. Whoever sends mails reads it at start, for what an earlier run left, and takes out what is done.
 */
export interface Outbox {
  /**
   * The oldest of them.
   *
   * @param after the place of the last one that was looked at, to read on
   */
  outboxed(limit: number, after?: number): Outboxed;

  /** Takes facts of a case out, once their mails have gone or need not go. Safe to repeat. */
  unbox(caseId: string, keys: readonly string[]): Promise<void>;
}

export function sqliteOutbox(db: Database): Outbox {
  return {
    outboxed(limit, after = 0) {
      const rows = db
        .sql(
          `SELECT seq, case_id, json FROM outbox JOIN facts USING (case_id, key)
           WHERE seq > ? ORDER BY seq LIMIT ?`,
        )
        .all(after, limit);
      const last = rows.at(-1);
      const facts = readableOf(rows, ({ case_id, json }) => ({
        caseId: String(case_id),
        fact: parsed<Fact>(db, json, 'facts', `case ${case_id}`, { ...likeFact, mails: [] }),
      }));
      return { facts, ...(last && { last: Number(last.seq) }) };
    },

    unbox: (caseId, keys) =>
      db.write(() => {
        for (const key of keys) db.sql('DELETE FROM outbox WHERE case_id = ? AND key = ?').run(caseId, key);
      }),
  };
}
