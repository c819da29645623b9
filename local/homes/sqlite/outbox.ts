import type { Fact } from '#domain/case/facts.ts';
import type { Database } from './database.ts';
import { parsed, readableOf } from './store/kept.ts';

/** A fact that has made mails due, with its place in the order in which they were stored. */
interface Outboxed {
  readonly seq: number;
  readonly caseId: string;
  readonly fact: Fact;
}

/**
 * Facts that have made mails due and of which nobody has said yet that the mails have gone. A fact is in it from the same
 * transaction on. Whoever sends mails reads it at start, for what an earlier run left, and takes out what is done.
 */
export interface Outbox {
  /**
   * The oldest of them that can be read: none when there are no more.
   *
   * @param after the place of the last one that was read, to read on
   */
  outboxed(limit: number, after?: number): readonly Outboxed[];

  /** Takes facts of a case out, once their mails have gone or need not go. Safe to repeat. */
  unbox(caseId: string, keys: readonly string[]): Promise<void>;
}

export function sqliteOutbox(db: Database): Outbox {
  return {
    outboxed: (limit, after = 0) =>
      readableOf(
        db
          .sql(
            `SELECT seq, case_id, json FROM outbox JOIN facts USING (case_id, key)
             WHERE seq > ? ORDER BY seq LIMIT ?`,
          )
          .all(after, limit),
        ({ seq, case_id, json }) => ({
          seq: Number(seq),
          caseId: String(case_id),
          fact: parsed<Fact>(db, json, 'facts', `case ${case_id}`),
        }),
      ),

    unbox: (caseId, keys) =>
      db.write(() => {
        for (const key of keys) db.sql('DELETE FROM outbox WHERE case_id = ? AND key = ?').run(caseId, key);
      }),
  };
}
