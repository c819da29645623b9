import { type CaseView, gateOf, permitOf, taskOf } from '#domain/case/view.ts';
import { taskWaitedFor } from '../store/tasks.ts';

/**
 * Whether what an execution waits for has happened. The one place that says so: steps ask it before they wait, commands
 * ask it after each fact, and the reconciler asks it for tokens that nobody answered.
 *
 * @param sk the stored name of the wait: a task, or a permit's gate
 */
export function isOver(view: CaseView, sk: string): boolean {
  const task = taskWaitedFor(sk);
  if (task !== undefined) return taskIsOver(view, task);
  const [, gate, permitId = ''] = sk.split('#');
  const permit = permitOf(view, permitId);
  if (!permit || permit.status === 'withdrawn' || permit.status === 'decided') return true;
  return gateOf(permit, gate === 'filing' ? 'filing' : 'decision').open;
}

/** A task is over when it is done, and an opinion also when its permit was decided without it. */
function taskIsOver(view: CaseView, name: string): boolean {
  const task = taskOf(view, name);
  if (task) return task.status === 'done' || (task.kind === 'opinion' && permitIsOver(view, task.permit));
  return permitIsOver(view, name.split('.')[0]);
}

function permitIsOver(view: CaseView, id: string | undefined): boolean {
  const permit = id === undefined ? undefined : permitOf(view, id);
  return permit?.status === 'decided' || permit?.status === 'withdrawn';
}
