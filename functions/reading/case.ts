import { applicantCaseView } from '#domain/pages/case.ts';
import { staffCasePage } from '#domain/pages/staff-case.ts';
import { catalogueFor } from '../catalogue-for.ts';
import { answerReader } from '../http/access/reader.ts';
import { reply } from '../http/reply.ts';
import { languageOfRequest, type Request } from '../http/request.ts';

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
