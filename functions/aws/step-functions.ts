import type { Route } from '#domain/ports/route.ts';
import { callTarget, ServiceError } from './call.ts';
import { setting } from './environment.ts';

const stateMachineArn = setting('ROUTE_ARN');

/** An execution is named after its state machine, whichever alias it was started by. */
function executionArn(name: string): string {
  const [arn, partition, service, region, account, , machine] = stateMachineArn.split(':');
  return [arn, partition, service, region, account, 'execution', machine, name].join(':');
}

/** The error with which a state that waits is told to look again. `workflows/route/case-route.ts` catches it. */
const clockChanged = 'ClockChanged';

/** The route in Step Functions. What each call promises, `domain/ports/route.ts` says. */
export const route: Route = {
  async start(caseId, name, permits) {
    try {
      await ask('StartExecution', { stateMachineArn, name, input: JSON.stringify({ caseId, permits }) });
    } catch (error) {
      if (!isNamed(error, 'ExecutionAlreadyExists')) throw error;
    }
  },

  goOn: (taskToken, output) => ifAwaited(ask('SendTaskSuccess', { taskToken, output: JSON.stringify(output) })),

  async wake(taskToken) {
    await ifAwaited(ask('SendTaskFailure', { taskToken, error: clockChanged }));
  },

  async isRunning(name) {
    try {
      const asked = { executionArn: executionArn(name) };
      return ((await ask('DescribeExecution', asked)) as { readonly status: string }).status === 'RUNNING';
    } catch (error) {
      if (isNamed(error, 'ExecutionDoesNotExist')) return false;
      throw error;
    }
  },

  async running() {
    const names = new Set<string>();
    let nextToken: string | undefined;
    do {
      const asked = { stateMachineArn, statusFilter: 'RUNNING', maxResults: 1000, nextToken };
      const page = (await ask('ListExecutions', asked)) as ExecutionPage;
      for (const { name } of page.executions) names.add(name);
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return names;
  },
};

/** Answers a token. @returns false when nobody waited with it any more; where the answer to a first try was lost, it may have been that one */
async function ifAwaited(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch (error) {
    if (isNamed(error, 'TaskDoesNotExist', 'TaskTimedOut', 'InvalidToken')) return error.afterUncertain;
    throw error;
  }
}

interface ExecutionPage {
  readonly executions: readonly { readonly name: string }[];
  readonly nextToken?: string;
}

const ask = (what: string, input: object): Promise<unknown> =>
  callTarget('states', `AWSStepFunctions.${what}`, '1.0', input);

const isNamed = (error: unknown, ...names: readonly string[]): error is ServiceError =>
  error instanceof ServiceError && names.includes(error.name);
