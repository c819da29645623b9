import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { setting } from './environment.ts';
import { tracer } from './observability.ts';

export const stepFunctions = tracer.captureAWSv3Client(new SFNClient({}));

/** Starts the route of a case. A name is used once, so a repeated call starts nothing new. */
export async function startRoute(caseId: string, name: string): Promise<void> {
  try {
    await stepFunctions.send(
      new StartExecutionCommand({ stateMachineArn: setting('ROUTE_ARN'), name, input: JSON.stringify({ caseId }) }),
    );
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  }
}

/**
 * Tells an execution that what it waits for is done.
 *
 * @returns false when nobody waits with that token any more: it was told before, or a new execution has taken over
 */
export async function goOn(token: string, output: unknown): Promise<boolean> {
  try {
    await stepFunctions.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(output) }));
    return true;
  } catch (error) {
    if (error instanceof TaskDoesNotExist || error instanceof TaskTimedOut || error instanceof InvalidToken)
      return false;
    throw error;
  }
}
