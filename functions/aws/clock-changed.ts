import { InvalidToken, SendTaskFailureCommand, TaskDoesNotExist, TaskTimedOut } from '@aws-sdk/client-sfn';
import { tokenOfTask, type Waiting } from '#domain/case/waits.ts';
import { stepFunctions } from './step-functions.ts';

/** The error with which a waiting review is told to look at its clock and its mails again. */
const clockChanged = 'ClockChanged';

/** Wakes the route when a task's clock has stopped, started or moved. Lost, it is made good by the reconciler. */
export async function tellClockChanged(waiting: readonly Waiting[], task: string): Promise<void> {
  const token = tokenOfTask(waiting, task);
  if (token === undefined) return;
  try {
    await stepFunctions.send(new SendTaskFailureCommand({ taskToken: token, error: clockChanged }));
  } catch (error) {
    if (!(error instanceof TaskDoesNotExist || error instanceof TaskTimedOut || error instanceof InvalidToken))
      throw error;
  }
}
