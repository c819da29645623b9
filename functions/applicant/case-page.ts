import { applicantCaseView } from '#domain/contract/case-page.ts';
import { staffCasePage } from '#domain/contract/staff-page.ts';
import { answerReader } from '../support/access/reader.ts';
import { catalogueFor } from '../support/catalogue-for.ts';
import { reply } from '../support/http/reply.ts';
import { languageOfRequest, type Request } from '../support/http/request.ts';

/** `GET /api/cases/{caseId}` for the applicant's session, or for staff who take part: each has a page of their own. */
export function showCase(event: Request) {
  const language = languageOfRequest(event);
  return answerReader(event, { what: 'case' }, async ({ stored, view, rights, as }) =>
    reply(
      200,
      as === undefined
        ? applicantCaseView(catalogueFor(view), stored.id, view, language)
        : staffCasePage(catalogueFor(view), stored.id, view, rights, as, language),
    ),
  );
}
