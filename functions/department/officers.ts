import { isAway } from '#domain/case/absence.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { store } from '#homes';
import { ownInbox } from '../http/access/inbox.ts';
import type { Staff } from '../http/access/staff.ts';
import { reply } from '../http/reply.ts';
import type { Request } from '../http/request.ts';
import { today } from '../now.ts';
import { knownOfficers } from '../work/known-officers.ts';

/** Remembers somebody who is here with every inbox that is theirs. A machine is nobody's colleague. */
export async function rememberHere({ id, name, departments, coordinates, machine }: Staff): Promise<void> {
  if (machine) return;
  const inboxes = [...departments, ...coordinates.map(coordinatorInbox)];
  await Promise.all(inboxes.map((inbox) => store.rememberOfficer(inbox, { id, name, seen: today() })));
}

/** Who is known to belong to an inbox, as the caller sees them: which one is the caller, and who is away today. */
export async function officersAsSeen(inbox: string, caller: string) {
  const [officers, absences] = await Promise.all([knownOfficers(inbox), store.absencesOf(inbox, today())]);
  return officers.map((officer) => {
    const away = absences.find((one) => one.officer.id === officer.id && isAway(one, today()));
    return {
      ...officer,
      ...(officer.id === caller && { me: true as const }),
      ...(away && { away: { to: away.to, deputy: away.deputy } }),
    };
  });
}

/** `GET /api/departments/{departmentId}/officers` */
export async function listOfficers(event: Request) {
  const { staff, inbox } = ownInbox(event);
  return reply(200, { officers: await officersAsSeen(inbox, staff.id) });
}
