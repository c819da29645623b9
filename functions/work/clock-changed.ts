import { tokenOfTask, type Waiting } from '#domain/case/waits.ts';
import { route } from '#homes';

/** Wakes the route when a task's clock has stopped, started or moved. Lost, it is made good by the reconciler. */
export async function tellClockChanged(waiting: readonly Waiting[], task: string): Promise<void> {
  const token = tokenOfTask(waiting, task);
  if (token !== undefined) await route.wake(token);
}
