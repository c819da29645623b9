import type { CaseList, CaseSummary, Cases } from '#domain/ports/store/cases.ts';
import type { Database } from '../database.ts';
import { mergedPage } from './pages.ts';

type CaseLists = Pick<Cases, 'expectMail' | 'markFinished' | 'casesOf' | 'findByReference' | 'caseIdsIn'>;

/** How many cases of a list are read at once. */
const pageSize = 200;

/** In which lists a case is, and the lists. */
export function caseLists(db: Database): CaseLists {
  const change = (caseId: string, set: string, unless: string) =>
    db.write(() => void db.sql(`UPDATE cases SET ${set} WHERE case_id = ? AND ${unless}`).run(caseId));
  return {
    expectMail: (caseId) => change(caseId, "list = 'closing'", 'list IS NULL'),
    markFinished: (caseId) => change(caseId, "list = NULL, status = 'closed'", 'list IS NOT NULL'),

    async casesOf(municipalities, cursor, status, limit = 25) {
      const lists = {
        name: `cases of ${municipalities.join()}`,
        select: 'case_id, municipality, reference, business, submitted_at, status',
        // Named, for SQLite takes that of all cases otherwise, and passes over those of the other status.
        where: `FROM cases INDEXED BY cases_by_${status ? 'status' : 'reference'} WHERE municipality = ? ${status ? 'AND status = ?' : ''}`,
        of: [...new Set(municipalities)].map((municipality) => (status ? [municipality, status] : [municipality])),
        place: 'reference',
        newestFirst: true,
      };
      return mergedPage(db, lists, cursor, limit, (row) => ({
        caseId: String(row.case_id),
        reference: String(row.reference),
        municipality: String(row.municipality),
        business: String(row.business),
        submittedAt: String(row.submitted_at),
        status: row.status as CaseSummary['status'],
      }));
    },

    async findByReference(municipality, reference) {
      const row = db
        .sql('SELECT case_id FROM cases WHERE municipality = ? AND reference = ?')
        .get(municipality, reference);
      return row && String(row.case_id);
    },

    async *caseIdsIn(list: CaseList) {
      for (let after = '', more = true; more; ) {
        const ids = db
          .sql('SELECT case_id FROM cases WHERE list = ? AND case_id > ? ORDER BY case_id LIMIT ?')
          .all(list, after, pageSize)
          .map(({ case_id }) => String(case_id));
        yield* ids;
        after = ids.at(-1) ?? '';
        more = ids.length === pageSize;
      }
    },
  };
}
