import { createHash } from 'node:crypto';
import { fieldText } from '#domain/api/field-problems.ts';
import { absenceSchema } from '#domain/api/people-requests.ts';
import { absenceFaults, isAway, standsInFor } from '#domain/case/absence.ts';
import { isDisqualified } from '#domain/case/inbox.ts';
import { store } from '#homes';
import { ownInbox } from '../http/access/inbox.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, languageOfRequest, pathPart, type Request } from '../http/request.ts';
import { today } from '../now.ts';
import { knownOfficers } from '../work/known-officers.ts';
import { openTask, openTasks } from './open-tasks.ts';

/** `GET /api/departments/{departmentId}/absences` */
export async function listAbsences(event: Request) {
  const { staff, inbox, isHead } = ownInbox(event);
  const absences = await store.absencesOf(inbox, today());
  return reply(200, {
    absences: absences.map((absence) => ({
      ...absence,
      now: isAway(absence, today()),
      ...((isHead || absence.officer.id === staff.id) && { mayTakeBack: true }),
    })),
  });
}

/**
 * `POST /api/departments/{departmentId}/absences`: one's own, and a colleague's where one is the head. It moves no task: the
 * deputy sees them beside their own, and every colleague can go on with them as before.
 */
export async function addAbsence(event: Request) {
  const { staff, inbox, isHead } = ownInbox(event);
  const language = languageOfRequest(event);
  const said = bodyOf(event, absenceSchema);
  const whose = said.officer ?? staff.id;
  if (whose !== staff.id && !isHead) throw new Problem('forbidden');
  const [known, others] = await Promise.all([knownOfficers(inbox), store.absencesOf(inbox, today())]);
  const [officer, deputy] = [whose, said.deputy].map((id) => known.find((one) => one.id === id));
  const { from, to } = said;
  // Sent again, or twice at once, it has the same name, and is stored once.
  const id = createHash('sha256')
    .update(JSON.stringify([whose, from, to, said.deputy]))
    .digest('hex')
    .slice(0, 32);
  if (others.some((one) => one.id === id)) return reply(201, { id });
  const faults = [
    ...(officer ? [] : [{ code: 'no-colleague' as const, pointer: '/officer' }]),
    ...(deputy ? [] : [{ code: 'no-colleague' as const, pointer: '/deputy' }]),
    ...absenceFaults({ officer: whose, from, to, deputy: said.deputy }, others, today()),
  ];
  if (!officer || !deputy || faults.length > 0) {
    throw new Problem(
      'invalid-input',
      faults.map(({ code, pointer }) => ({ pointer, message: fieldText(code, language) })),
    );
  }
  await store.putAbsence(inbox, { id, officer, from, to, deputy });
  return reply(201, { id });
}

/** `POST /api/departments/{departmentId}/absences/{id}/withdrawal`. What is gone already is gone. */
export async function withdrawAbsence(event: Request) {
  const { staff, inbox, isHead } = ownInbox(event);
  const id = pathPart(event, 'id');
  const absence = (await store.absencesOf(inbox, today())).find((one) => one.id === id);
  if (absence && absence.officer.id !== staff.id && !isHead) throw new Problem('forbidden');
  if (absence) await store.forgetAbsence(inbox, id);
  return reply(200, { withdrawn: true });
}

/** `GET /api/departments/{departmentId}/stand-ins`: what waits for others is on nobody's desk, and comes back to it with what it waited for. */
export async function listStandIns(event: Request) {
  const { staff, inbox } = ownInbox(event);
  const language = languageOfRequest(event);
  const away = standsInFor(await store.absencesOf(inbox, today()), staff.id, today());
  const standIns = away.map(async ({ officer, to }) => ({
    officer,
    to,
    // The deputy takes no part in a case that they are disqualified in; the head sees that nobody stands in.
    tasks: (await openTasks(inbox, officer.id)).rows
      .filter((row) => !isDisqualified(row, staff.id))
      .map((row) => openTask(row, language)),
  }));
  return reply(200, { standIns: await Promise.all(standIns) });
}
