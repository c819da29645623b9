import { firstLook } from '#domain/case/expected.ts';
import { type Fact, type FactOf, factKey } from '#domain/case/facts.ts';
import type { Cases, KeyHash, StoredSubmission } from '#domain/ports/store/cases.ts';
import type { Database } from '../database.ts';
import type { Beside, CaseFacts } from './case-facts.ts';
import { caseLists } from './case-lists.ts';
import { openRows } from './inbox-rows.ts';
import { putLook } from './looks.ts';
import { waitingIn } from './waits.ts';

export function sqliteCases(db: Database, facts: CaseFacts): Cases {
  const existing = (caseId: string): StoredSubmission | undefined => {
    const fact = facts.of(caseId).find(isSubmission);
    const row = db.sql('SELECT body_hash FROM cases WHERE case_id = ?').get(caseId);
    return fact && { fact, bodyHash: String(row?.body_hash ?? '') };
  };
  return {
    ...caseLists(db),

    async loadCase(id) {
      const of = facts.of(id);
      const beside = facts.besideOf(id, () => besideIn(db, id));
      return of.length === 0 && beside.waiting.length === 0 ? undefined : { id, facts: of, ...beside };
    },

    putFact: (caseId, fact) => facts.write((put) => put(caseId, fact)),

    putSubmission: (caseId, fact, bodyHash) =>
      facts.write((put) => {
        if (!put(caseId, fact)) return existing(caseId);
        const { reference, municipality, business, at } = fact;
        db.sql(
          `INSERT INTO cases (case_id, municipality, reference, business, submitted_at, body_hash, status, list)
           VALUES (?, ?, ?, ?, ?, ?, 'open', 'open')`,
        ).run(caseId, municipality, reference, business.name, at, bodyHash);
        putLook(db, caseId, firstLook(at), at);
        return undefined;
      }),

    existingSubmission: async (caseId) => existing(caseId),

    closeCase: (caseId, closed) =>
      facts.write((put) => {
        put(caseId, closed);
        db.sql("UPDATE cases SET list = NULL, status = 'closed' WHERE case_id = ? AND status = 'open'").run(caseId);
      }),

    nameInLists: ({ id }, name) =>
      db.write(() => {
        db.touch(id);
        db.sql('UPDATE cases SET business = ? WHERE case_id = ?').run(name, id);
        db.sql("UPDATE inbox SET json = json_set(json, '$.business', ?) WHERE case_id = ?").run(name, id);
      }),

    nextNumber: (series) =>
      db.write(() => {
        const row = db
          .sql('INSERT INTO numbers VALUES (?, 1) ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last')
          .get(series);
        return Number(row?.last);
      }),
  };
}

/** What stands beside the facts of a case. It is read with each case that somebody does something in: in as few statements as can be. */
function besideIn(db: Database, id: string): Beside {
  const rows = openRows(db, id);
  const { business, look, findable, oldLinks } =
    db
      .sql(
        `SELECT (SELECT business FROM cases WHERE case_id = ?1) AS business, (SELECT at FROM looks WHERE case_id = ?1) AS look,
           EXISTS (SELECT 1 FROM found_cases WHERE case_id = ?1) AS findable,
           EXISTS (SELECT 1 FROM old_links WHERE case_id = ?1) AS oldLinks`,
      )
      .get(id) ?? {};
  const names = [...(typeof business === 'string' ? [business] : []), ...rows.map(({ row }) => row.business)];
  return {
    waiting: waitingIn(db, id, rows),
    rows,
    listedAs: [...new Set(names)],
    keys: oldLinks === 1 ? oldLinksOf(db, id) : [],
    ...(typeof look === 'string' && { look }),
    ...(findable === 1 && { findable: true as const }),
  };
}

const isSubmission = (fact: Fact): fact is FactOf<'case-submitted'> => fact.key === factKey.submitted;

/** Whoever made this register by an import had links that were not derived yet. */
const oldLinksOf = (db: Database, caseId: string): readonly KeyHash[] =>
  db
    .sql('SELECT hash, expires FROM old_links WHERE case_id = ?')
    .all(caseId)
    .map(({ hash, expires }) => ({ hash: String(hash), expires: Number(expires) }));
