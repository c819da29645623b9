import { staffSuggestions } from '#domain/pages/suggestions.ts';
import { catalogueFor } from '../catalogue-for.ts';
import { staffOf } from '../http/access/staff.ts';
import { staffsCase } from '../http/access/staffs-case.ts';
import { reply } from '../http/reply.ts';
import { languageOfRequest, type Request } from '../http/request.ts';

/** `GET /api/cases/{caseId}/suggestions`: what has been suggested to the business, and what can be. */
export async function listSuggestions(event: Request) {
  const { view, as } = await staffsCase(event, staffOf(event));
  return reply(200, staffSuggestions(catalogueFor(view), view, as, languageOfRequest(event)));
}
