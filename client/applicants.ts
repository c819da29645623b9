import type { CasePage } from '#domain/api/answers/case.ts';
import type { AnswerOf } from '#domain/api/call-types.ts';

/**
 * A case as its applicant gets it: the same call answers staff with another page.
 *
 * @throws TypeError for a page for staff, which no session of an applicant is answered with
 */
export function applicants(page: AnswerOf<'GET /api/cases/{caseId}'>): CasePage {
  if (!('now' in page)) throw new TypeError('a session of the applicant was answered with a page for staff');
  return page;
}
