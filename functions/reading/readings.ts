import { readingsListSchema } from '#domain/api/requests.ts';
import { store } from '#homes';
import { staffOf } from '../http/access/staff.ts';
import { recordReading, staffsCase } from '../http/access/staffs-case.ts';
import { reply } from '../http/reply.ts';
import { queryOf, type Request } from '../http/request.ts';

/**
 * `GET /api/cases/{caseId}/readings`: who has read what, newest first, for the coordinator who answers the business when it
 * asks. Looking is a reading too.
 */
export async function listReadings(event: Request) {
  const staff = staffOf(event);
  const { stored, as } = await staffsCase(event, staff);
  const page = await store.readingsOf(stored.id, queryOf(event, readingsListSchema).cursor);
  await recordReading(stored.id, staff, as, { what: 'readings' });
  return reply(200, { readings: page.items, ...(page.cursor !== undefined && { cursor: page.cursor }) });
}
