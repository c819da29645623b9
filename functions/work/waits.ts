import { type CaseView, gateOf, isFinished, permitOf, taskOf } from '#domain/case/view.ts';
import { taskWaitedFor } from '../aws/dynamodb/tasks.ts';

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
  if (!permit || isFinished(permit)) return true;
  return gateOf(permit, gate === 'filing' ? 'filing' : 'decision').open;
}

/** A task that was never opened is over when its permit is. */
function taskIsOver(view: CaseView, name: string): boolean {
  const task = taskOf(view, name);
  const permit = permitOf(view, name.split('.')[0] ?? '');
  return task ? task.status === 'done' : permit !== undefined && isFinished(permit);
}
