import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { officer, staffOf } from '../http/access/staff.ts';
import { staffsCase } from '../http/access/staffs-case.ts';
import { always, type Find, situation } from './find.ts';
import { officersTask, requireChangeable } from './officers-task.ts';

/** An officer's task, or the coordinator's case. */
export const findByStaff: Find = (act, event) =>
  act.on === 'task' ? officersFound(act, event) : coordinatorsCase(act, event);

const officersFound: Find = async (act, event) => {
  const found = await officersTask(event, act.evenWhenDisqualified);
  const { staff, stored, view, task } = found;
  const at = situation(stored, view, officer(staff, task.department), event);
  return {
    stored,
    at: { ...at, task },
    requireChangeable: () => requireChangeable(event, found, act),
    count: always,
  };
};

const coordinatorsCase: Find = async (_act, event) => {
  const staff = staffOf(event);
  const { stored, view } = await staffsCase(event, staff);
  const by = officer(staff, coordinatorInbox(view.submitted.municipality));
  return { stored, at: situation(stored, view, by, event), requireChangeable: always, count: always };
};
