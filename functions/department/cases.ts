import { caseListSchema } from '#domain/api/requests.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { everyIdOf, idToday } from '#domain/definitions/retired.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { staffOf } from '../http/access/staff.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { languageOfRequest, queryOf, type Request } from '../http/request.ts';
import { rememberHere } from './officers.ts';

/** `GET /api/me`: who is signed in, and which inboxes are theirs. Their colleagues can name them from then on. */
export async function me(event: Request) {
  const staff = staffOf(event);
  const language = languageOfRequest(event);
  await rememberHere(staff);
  const departments = staff.departments.map((id) => ({
    id,
    name: catalogue.departments[id]?.name[language] ?? id,
    ...(staff.heads.includes(id) && { head: true }),
  }));
  const coordinators = staff.coordinates.map((id) => ({
    id: coordinatorInbox(id),
    name: catalogue.municipalities[id]?.coordinator.name[language] ?? id,
  }));
  return reply(200, {
    name: staff.name,
    departments: [...departments, ...coordinators],
    coordinates: staff.coordinates,
    ...(staff.machine && { machine: true }),
  });
}

/** `GET /api/cases?municipality=&status=&q=&cursor=` for the coordinator. `q` is a reference number. */
export async function listCases(event: Request) {
  const staff = staffOf(event);
  const named = event.queryStringParameters?.municipality ?? staff.coordinates[0] ?? '';
  const wanted = idToday(catalogue, 'municipalities', named) ?? named;
  if (!staff.coordinates.includes(wanted)) throw new Problem('forbidden');
  const { status, q, cursor } = queryOf(event, caseListSchema);
  if (q !== undefined) {
    const caseId = await findInAny(everyIdOf(catalogue, 'municipalities', wanted), q);
    return reply(200, { cases: caseId === undefined ? [] : [{ caseId, reference: q }] });
  }
  const page = await store.casesOf(everyIdOf(catalogue, 'municipalities', wanted), cursor, status);
  return reply(200, { cases: page.items, ...(page.cursor !== undefined && { cursor: page.cursor }) });
}

/** A municipality that took another's place has the other's references too. */
async function findInAny(municipalities: readonly string[], reference: string): Promise<string | undefined> {
  for (const municipality of municipalities) {
    const caseId = await store.findByReference(municipality, reference);
    if (caseId !== undefined) return caseId;
  }
  return undefined;
}
