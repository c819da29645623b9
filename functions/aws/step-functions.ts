import {
  ExecutionAlreadyExists,
  InvalidToken,
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { caseOfExecution, type Route } from '#domain/ports/route.ts';
import { setting } from './environment.ts';

const client = new SFNClient({});
const stateMachineArn = setting('ROUTE_ARN');

/** The error with which a state that waits is told to look again. `workflows/route/case-route.ts` catches it. */
const clockChanged = 'ClockChanged';

/** The route in Step Functions. What each call promises, `domain/ports/route.ts` says. */
export const route: Route = {
  async start(caseId, name) {
    try {
      await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify({ caseId }) }));
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  },

  goOn: (taskToken, output) =>
    ifAwaited(client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }))),

  async wake(taskToken) {
    await ifAwaited(client.send(new SendTaskFailureCommand({ taskToken, error: clockChanged })));
  },

  async running() {
    const cases = new Set<string>();
    let nextToken: string | undefined;
    do {
      const page = await client.send(
        new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', maxResults: 1000, nextToken }),
      );
      for (const { name } of page.executions ?? []) if (name !== undefined) cases.add(caseOfExecution(name));
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return cases;
  },
};

/** Answers a token. @returns false when nobody waits with it any more */
async function ifAwaited(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch (error) {
    if (error instanceof TaskDoesNotExist || error instanceof TaskTimedOut || error instanceof InvalidToken)
      return false;
    throw error;
  }
}
