import type { AnyAct } from '#domain/acts/define.ts';
import { hasPart } from '#domain/case/talk.ts';
import { inboxToday } from '#domain/definitions/inboxes.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { officer, secondPairIn, staffOf } from '../http/access/staff.ts';
import { staffsCase } from '../http/access/staffs-case.ts';
import { Problem } from '../http/problem.ts';
import { knownOfficers } from '../work/known-officers.ts';
import { always, type Find, situation } from './find.ts';
import { officersTask, requireChangeable } from './officers-task.ts';

/** An officer's task, or the case that somebody takes part in or follows. */
export const findByStaff: Find = (act, event) =>
  act.on === 'task' ? officersFound(act, event) : staffsOwnCase(act, event);

const officersFound: Find = async (act, event) => {
  const found = await officersTask(event, act.evenWhenDisqualified);
  const { staff, stored, view, task } = found;
  const colleagues = act.knowsColleagues ? await knownOfficers(task.department) : [];
  const at = situation(stored, view, officer(staff, task.department), event, colleagues);
  const secondPair = secondPairIn(staff, task);
  if (
    isForThoseWhoDecide(act) &&
    secondPair !== 'decides' &&
    !staff.heads.includes(inboxToday(catalogue, task.department))
  )
    throw new Problem('forbidden');
  return {
    stored,
    at: { ...at, task, ...(secondPair && { secondPair }) },
    requireChangeable: () => requireChangeable(event, found, act),
    count: always,
  };
};

const isForThoseWhoDecide = ({ by }: AnyAct): boolean => by.every((doer) => doer === 'head' || doer === 'delegate');

/**
 * An act on the case is done for the inbox by which somebody takes part: one that still does before one whose part is over, and a
 * department's before the coordinator's, where both may.
 */
const staffsOwnCase: Find = async (act, event) => {
  const staff = staffOf(event);
  const { stored, view, as } = await staffsCase(event, staff);
  const inbox = as.find((one) => hasPart(view, one)) ?? as[0];
  const coordinators = coordinatorInbox(view.submitted.municipality);
  const by = officer(staff, (act.by.includes('officer') && inbox) || coordinators);
  return { stored, at: situation(stored, view, by, event), requireChangeable: always, count: always };
};
