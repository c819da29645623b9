import { caseView } from '#domain/acts/case-view.ts';
import type { AnyAct, Recorded, Situation, TaskSituation } from '#domain/acts/define.ts';
import { isByOwner } from '#domain/api/act-calls.ts';
import type { Actor, Fact } from '#domain/case/facts.ts';
import { type CaseView, type TaskView, taskOf } from '#domain/case/view.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { applicantsCase } from '../http/access/applicant.ts';
import { officer, staffOf } from '../http/access/staff.ts';
import { staffsCase } from '../http/access/staffs-case.ts';
import { Problem } from '../http/problem.ts';
import { pathPart, type Request } from '../http/request.ts';
import { now } from '../work/now.ts';
import { viewOf } from '../work/record.ts';
import { officersTask, requireChangeable } from './officers-task.ts';

/** What somebody is about to do something to, who may. */
export interface Found {
  readonly stored: StoredCase;
  readonly at: Situation | TaskSituation;
  /** @throws Problem when the task is done, of another kind, or not as it was read */
  readonly requireChangeable: () => void;
}

/** The task of the situation, where it is about one. */
export const taskIn = (at: Situation | TaskSituation): TaskView | undefined => ('task' in at ? at.task : undefined);

/**
 * The case, and the task, that a call names, for whoever may do the act.
 *
 * @throws Problem `not-signed-in`, `not-found` or `forbidden`
 */
export async function find(act: AnyAct, event: Request): Promise<Found> {
  if (isByOwner(act)) return ownersCase(act, event);
  return act.on === 'task' ? officersFound(act, event) : coordinatorsCase(event);
}

const owner: Actor = { kind: 'applicant' };
const always = () => {};

/** The owner's own case; an act on a task is done to the one whose question the address names. */
async function ownersCase(act: AnyAct, event: Request): Promise<Found> {
  const stored = await applicantsCase(event);
  const view = viewOf(stored);
  const at = situation(stored, view, owner, event);
  if (act.on !== 'task') return { stored, at, requireChangeable: always };
  const question = [...view.requests, ...view.takenBack].find((r) => r.id === at.ref);
  const task = question && taskOf(view, question.task);
  if (!task) throw new Problem('not-found');
  return { stored, at: { ...at, task }, requireChangeable: always };
}

async function officersFound(act: AnyAct, event: Request): Promise<Found> {
  const found = await officersTask(event);
  const { staff, stored, view, task } = found;
  const at = situation(stored, view, officer(staff, task.department), event);
  return { stored, at: { ...at, task }, requireChangeable: () => requireChangeable(event, found, act.tasks) };
}

async function coordinatorsCase(event: Request): Promise<Found> {
  const staff = staffOf(event);
  const { stored, view } = await staffsCase(event, staff);
  const by = officer(staff, coordinatorInbox(view.submitted.municipality));
  return { stored, at: situation(stored, view, by, event), requireChangeable: always };
}

function situation(stored: StoredCase, view: CaseView, by: Actor, event: Request): Situation {
  const at = now();
  const ref = event.pathParameters?.id === undefined ? undefined : pathPart(event, 'id');
  return {
    caseId: stored.id,
    view,
    by,
    now: at,
    ...(ref !== undefined && { ref }),
    after: (more) => caseView([...stored.facts, ...more.map((fact) => asFact(fact, at, by))], at),
  };
}

/** A fact as it would be stored; one without a key has the first number, which is enough to look at. */
const asFact = (bare: Recorded, at: string, by: Actor): Fact =>
  ({ ...bare, key: bare.key ?? `task/${'task' in bare ? bare.task : ''}/9999`, at, by }) as Fact;
