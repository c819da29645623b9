import { catalogue } from '#workflows/catalogue.ts';
import { coordinatorInbox, staffOf } from '../support/access/staff.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { languageOfRequest, type Request } from '../support/http/request.ts';
import { casesOf, findByReference } from '../support/store/cases.ts';

/** `GET /api/me`: who is signed in, and which inboxes are theirs. */
export async function me(event: Request) {
  const staff = staffOf(event);
  const language = languageOfRequest(event);
  const departments = staff.departments.map((id) => ({ id, name: catalogue.departments[id]?.name[language] ?? id }));
  const coordinators = staff.coordinates.map((id) => ({
    id: coordinatorInbox(id),
    name: catalogue.municipalities[id]?.coordinator.name[language] ?? id,
  }));
  return reply(200, {
    name: staff.name,
    departments: [...departments, ...coordinators],
    coordinates: staff.coordinates,
  });
}

/** `GET /api/cases?municipality=&status=&q=&cursor=` for the coordinator. `q` is a reference number. */
export async function listCases(event: Request) {
  const staff = staffOf(event);
  const { municipality = staff.coordinates[0] ?? '', status, q, cursor } = event.queryStringParameters ?? {};
  if (!staff.coordinates.includes(municipality)) throw new Problem('forbidden');
  if (q !== undefined && q.trim() !== '') {
    const caseId = await findByReference(municipality, q.trim().toUpperCase());
    return reply(200, { cases: caseId === undefined ? [] : [{ caseId, reference: q.trim().toUpperCase() }] });
  }
  const page = await casesOf(municipality, cursor);
  const cases = page.items.filter((c) => status === undefined || c.status === status);
  return reply(200, { cases, ...(page.cursor !== undefined && { cursor: page.cursor }) });
}
