import { assign } from '#domain/acts/assign/act.ts';
import type { OfficerShown, WorkTask } from '#domain/api/answers/people.ts';
import { assignmentsSchema } from '#domain/api/people-requests.ts';
import { isDisqualified } from '#domain/case/inbox.ts';
import { inboxToday } from '#domain/definitions/inboxes.ts';
import type { FoundRow } from '#domain/ports/store/inboxes.ts';
import { problems } from '#domain/words/problems.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { doAct } from '../acts/do-act.ts';
import type { Find } from '../acts/find.ts';
import { findByStaff } from '../acts/find-by-staff.ts';
import { headsInbox } from '../http/access/inbox.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, languageOfRequest, type Request } from '../http/request.ts';
import { officersAsSeen } from './officers.ts';
import { openTask, openTasks } from './open-tasks.ts';

/** `GET /api/departments/{departmentId}/work` */
export async function showWork(event: Request) {
  const { staff, inbox } = headsInbox(event);
  const language = languageOfRequest(event);
  const [{ rows, isWhole }, known] = await Promise.all([openTasks(inbox), officersAsSeen(inbox, staff.id)]);
  const tasks = rows.map((row) => ({
    ...openTask(row, language),
    ...(hasNoDeputy(row, known) && { noDeputy: true as const }),
  }));
  // Somebody who has not been here for long still has what they have.
  const forgotten = tasks.flatMap(({ claimedBy }) =>
    claimedBy && known.every(({ id }) => id !== claimedBy.id) ? [claimedBy] : [],
  );
  const officers = [...known, ...new Map(forgotten.map((one) => [one.id, one])).values()];
  const municipalities = new Map(tasks.map((task) => [task.municipality, task.municipalityName]));
  return reply(200, {
    ...loadOf(tasks),
    unclaimed: tasks.filter((task) => !task.claimedBy).length,
    officers: officers.map((officer) => ({
      ...officer,
      ...loadOf(tasks.filter(({ claimedBy }) => claimedBy?.id === officer.id)),
    })),
    municipalities: [...municipalities].map(([id, name]) => {
      const own = tasks.filter((task) => task.municipality === id);
      return { id, name, unclaimed: own.filter((task) => !task.claimedBy).length, ...loadOf(own) };
    }),
    tasks,
    ...(!isWhole && { more: true }),
  });
}

/** Whether whoever works on a task is away, and their deputy is disqualified in its case: then nobody sees to it. */
function hasNoDeputy(row: FoundRow, officers: readonly OfficerShown[]): boolean {
  const deputy = officers.find(({ id }) => id === row.claimedBy?.id)?.away?.deputy;
  return deputy !== undefined && isDisqualified(row, deputy.id);
}

const loadOf = (tasks: readonly Pick<WorkTask, 'late'>[]) => ({
  open: tasks.length,
  late: tasks.filter(({ late }) => late).length,
});

/**
 * `POST /api/departments/{departmentId}/assignments`: the act of handing over, once for each task. One that cannot be handed
 * over, because it is decided meanwhile or somebody acts on it in that moment, stops none of the others.
 */
export async function assignTasks(event: Request) {
  const { inbox } = headsInbox(event);
  const { to, tasks } = bodyOf(event, assignmentsSchema);
  const language = languageOfRequest(event);
  const inThisInbox: Find = async (act, one) => {
    const found = await findByStaff(act, one);
    const department = 'task' in found.at ? inboxToday(catalogue, found.at.task.department) : undefined;
    if (department !== inbox) throw new Problem('not-found');
    return found;
  };
  const handOver = doAct(assign, inThisInbox);
  const [moved, notMoved]: [string[], object[]] = [[], []];
  for (const taskId of new Set(tasks)) {
    try {
      await handOver({ ...event, pathParameters: { taskId }, body: JSON.stringify({ to }), isBase64Encoded: false });
      moved.push(taskId);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // Whoever they are to go to is wrong for all of them.
      if (error.code === 'invalid-input') throw error;
      notMoved.push({ taskId, code: error.code, title: problems[error.code].title[language] });
    }
  }
  return reply(200, { moved, notMoved });
}
