import { factKey } from '#domain/case/facts.ts';
import { forGate, forTask, type Wait, type WaitingGate } from '#domain/case/waits.ts';

/** Where something is waited for; a task beside its first fact. */
export const placeOf = (wait: Wait): string =>
  wait.kind === 'task' ? `FACT#${factKey.inTask(wait.task, 0)}` : `WAIT#${wait.gate}#${wait.permit}`;

/** What is waited for at a place; undefined where nothing can be. */
export function waitAt(sk: string): Wait | undefined {
  const task = /^FACT#task\/(.+)\/0000$/.exec(sk)?.[1];
  if (task !== undefined) return forTask(task);
  const [, gate, permit = ''] = /^WAIT#(filing|decision)#(.+)$/.exec(sk) ?? [];
  return gate === undefined ? undefined : forGate(gate as WaitingGate, permit);
}
