import type { Fact } from './facts.ts';
import { type CaseView, gateOf, isFinished, permitOf, taskOf } from './view.ts';

/** The facts after which somebody who waits may go on. A gate that time opens is looked at by whoever waits at it. */
const endings: ReadonlySet<Fact['type']> = new Set([
  'decided',
  'opinion-given',
  'follow-up-resolved',
  'permit-withdrawn',
  'went-on',
  // Nobody waits for it, but its parts wait to be carried on their way.
  'suggestion-accepted',
] satisfies readonly Fact['type'][]);
export const mayEndWait = ({ type }: Pick<Fact, 'type'>): boolean => endings.has(type);

/** What an execution, or an inbox, waits for. How a store names it is the store's own matter. */
export type Wait =
  | { readonly kind: 'task'; readonly task: string }
  | { readonly kind: 'gate'; readonly gate: WaitingGate; readonly permit: string };

/**
 * A start gate holds up nothing that an execution does. At a decision gate only those wait that an earlier version began: a review
 * cannot end before it.
 */
export type WaitingGate = 'filing' | 'decision';

export const forTask = (task: string): Wait => ({ kind: 'task', task });
export const forGate = (gate: WaitingGate, permit: string): Wait => ({ kind: 'gate', gate, permit });

/**
 * Something that is waited for: by a department's inbox, by an execution, or by both. The token is disposable: a new
 * execution writes its own over it.
 */
export interface Waiting {
  readonly wait: Wait;
  readonly token?: string;
  /** That its row is in an inbox. */
  readonly inInbox?: true;
}

/** The token of the execution that waits for a task, if one does. */
export const tokenOfTask = (waiting: readonly Waiting[], task: string): string | undefined =>
  waiting.find((one) => isSame(one.wait, forTask(task)))?.token;

/** Whether two are the same wait. */
export function isSame(a: Wait, b: Wait): boolean {
  if (a.kind === 'task') return b.kind === 'task' && a.task === b.task;
  return b.kind === 'gate' && a.gate === b.gate && a.permit === b.permit;
}

/**
 * Whether what is waited for has happened. The one place that says so: steps ask it before they wait, commands ask it after
 * each fact, and the reconciler asks it for tokens that nobody answered.
 */
export function isOver(view: CaseView, wait: Wait): boolean {
  if (wait.kind === 'task') return taskIsOver(view, wait.task);
  const permit = permitOf(view, wait.permit);
  return !permit || isFinished(permit) || gateOf(permit, wait.gate).open;
}

/** A task that was never opened is over when its permit is. */
function taskIsOver(view: CaseView, name: string): boolean {
  const task = taskOf(view, name);
  const permit = permitOf(view, name.split('.')[0] ?? '');
  return task ? task.status === 'done' : permit !== undefined && isFinished(permit);
}
