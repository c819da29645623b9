import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StepFunctions } from '../support/as-deployed/step-functions.ts';
import { Templates } from '../support/as-deployed/templates.ts';

const day = 86_400;

/** A route that waits once with a timeout from its input and then, when that is over, without any. */
const definition = {
  StartAt: 'WithTimeout',
  States: {
    WithTimeout: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Parameters: { FunctionName: 'wait', Payload: { caseId: 'c', 'token.$': '$$.Task.Token' } },
      TimeoutSecondsPath: '$.seconds',
      ResultPath: null,
      Retry: [{ ErrorEquals: ['States.TaskFailed'], MaxAttempts: 5 }],
      Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'WithoutTimeout', ResultPath: null }],
      Next: 'Done',
    },
    WithoutTimeout: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Parameters: { FunctionName: 'ask', Payload: { caseId: 'c', 'token.$': '$$.Task.Token' } },
      Next: 'Done',
    },
    Done: { Type: 'Succeed' },
  },
};

const called: { name: string; token: string }[] = [];
let route: StepFunctions;

beforeEach(() => {
  vi.useFakeTimers();
  called.length = 0;
  const templates = new Templates(
    [
      {
        Resources: {
          Route: {
            Type: 'AWS::StepFunctions::StateMachine',
            Properties: { DefinitionString: JSON.stringify(definition) },
          },
        },
      },
    ],
    { audience: 'a' },
  );
  const invoke = async (name: string, payload: unknown) => {
    called.push({ name, token: (payload as { token: string }).token });
    return null;
  };
  route = new StepFunctions(templates, { invoke }, 1);
});
afterEach(() => {
  route.stop();
  vi.useRealTimers();
});

const start = (name: string, seconds: number) =>
  route.call('StartExecution', { name, input: JSON.stringify({ caseId: 'c', seconds }) });
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const names = () => called.map((c) => c.name);

test.each([[1], [24], [30], [365]])('a wait of %i days asks once, and ends on its day', async (days) => {
  await start('c', days * day);
  await pass(days * day - 1);
  expect(names()).toEqual(['wait']);
  await pass(2);
  expect(names()).toEqual(['wait', 'ask']);
});

test('a wait without a timeout asks once in three years', async () => {
  await start('c', 1);
  await pass(3 * 365 * day);
  expect(names()).toEqual(['wait', 'ask']);
  expect(route.running).toBe(1);
  await route.call('SendTaskSuccess', { taskToken: called[1]?.token, output: '{}' });
  await pass(1);
  expect(route.running).toBe(0);
});

test('a token stays good however long the wait, and in the moment it is handed over', async () => {
  await start('c', 300 * day);
  // The twentieth day is when the wait is handed over to another try of its state.
  await pass(20 * day);
  await route.call('SendTaskSuccess', { taskToken: called[0]?.token, output: '{}' });
  await pass(1);
  expect(route.running).toBe(0);
  expect(names()).toEqual(['wait']);
});

test('two executions of one case wait for themselves', async () => {
  await start('c', 300 * day);
  await start('c-2', 300 * day);
  await pass(50 * day);
  await route.call('SendTaskSuccess', { taskToken: called[0]?.token, output: '{}' });
  await pass(1);
  const { executions } = (await route.call('ListExecutions', { statusFilter: 'RUNNING' })) as {
    executions: { name: string }[];
  };
  expect(executions.map((e) => e.name)).toEqual(['c-2']);
});

test('what has ended is forgotten, but for its name', async () => {
  await start('c', day);
  await pass(1);
  await route.call('SendTaskSuccess', { taskToken: called[0]?.token, output: '{}' });
  await pass(1);
  expect(route.running).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  await expect(start('c', day)).rejects.toThrow('c');
});

test('thousands of parked waits do nothing, and leave nothing behind when the machine stops', async () => {
  for (let i = 0; i < 3000; i++) await start(`c${i}`, 30 * day);
  await pass(1);
  expect(called).toHaveLength(3000);
  await pass(29 * day);
  expect(called).toHaveLength(3000);
  route.stop();
  await pass(1);
  expect(route.running).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(called).toHaveLength(3000);
});
