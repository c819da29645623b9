import type { CaseSummary, Cases } from '#domain/ports/store/cases.ts';
import type { Database } from '../database.ts';
import { mergedPage } from './pages.ts';

type CaseLists = Pick<Cases, 'casesOf' | 'findByReference'>;

/** In which lists a case is, and the lists. */
export function caseLists(db: Database): CaseLists {
  return {
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
  };
}
