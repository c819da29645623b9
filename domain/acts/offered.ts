import type { CaseView, TaskView } from '../case/view.ts';
import type { SecondPair } from '../definitions/second-pair.ts';
import type { ActName } from './all.ts';
import { actsByStaff } from './by-staff.ts';

/** The acts that somebody who handles a task is offered on its page. */
export const offeredOn = (view: CaseView, task: TaskView, secondPair?: SecondPair): readonly ActName[] =>
  actsByStaff
    .filter((act) => act.on === 'task' && act.tasks.includes(task.kind))
    .filter((act) => task.status === 'open' || act.evenWhenDone === true)
    .filter((act) => act.offered?.(view, task, secondPair) ?? true)
    .map(({ name }) => name as ActName);
