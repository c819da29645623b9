import aslValidator from 'asl-validator';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { makeApp } from '#lib/make-app.ts';
import { localInstallation } from '#local/installation.ts';
import { caseRoute } from '#workflows/route/case-route.ts';
import type { State, Way } from '#workflows/route/states.ts';
import { eventually } from '../e2e/client.ts';
import { FunctionError } from '../support/as-deployed/running-function.ts';
import { StepFunctions } from '../support/as-deployed/step-functions.ts';
import { functionId, Templates } from '../support/as-deployed/templates.ts';

/** The synthesized route, run with functions that only say what they were asked: every branch, without the product. */
let templates: Templates;
let names: Map<string, string>;
beforeAll(() => {
  // Steps fail here on purpose.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { app } = makeApp({
    installation: localInstallation('http://localhost', 'http://localhost'),
    version: 'test',
    web: '',
    checks: false,
  });
  templates = new Templates(
    app.synth().stacks.map((s) => s.template as Record<string, unknown>),
    { audience: 'a' },
  );
  names = new Map(templates.ofType('AWS::Lambda::Function').map((f) => [f.id, String(f.properties.Description)]));
});

interface Call {
  readonly entry: string;
  readonly input: Record<string, unknown>;
}
type Fake = (input: Record<string, unknown>) => unknown;

const aDayEachMs = 86_400_000;

/**
 * Runs a case with one permit and one referral. A fake may answer, throw, or leave its token to the test.
 *
 * @param failsOnce the entry whose first call throws
 */
function run(fakes: Record<string, Fake> = {}, failsOnce?: string) {
  let failed = false;
  const calls: Call[] = [];
  const track = {
    caseId: 'c',
    permit: 'p',
    referrals: [{ caseId: 'c', permit: 'p', department: 'd', seconds: 86_400 }],
    reviewSeconds: 86_400,
  };
  const back = (token: unknown, output: unknown = {}) =>
    route.call('SendTaskSuccess', { taskToken: token, output: JSON.stringify(output) });
  const usual: Record<string, Fake> = {
    'route/open-case': () => ({ caseId: 'c', permits: [{ caseId: 'c', permit: 'p', seconds: 86_400 }] }),
    'route/await-gate': ({ token }) => void back(token, track),
    'route/open-task': ({ token }) => void back(token),
    'route/ask-coordinator': ({ token }) => void back(token),
    'route/remind': (input) => ({ ...track, ...input, seconds: 86_400 }),
  };
  const invoke = async (arn: string, input: unknown) => {
    const entry = names.get(functionId(arn)) ?? arn;
    calls.push({ entry, input: input as Record<string, unknown> });
    if (entry === failsOnce && !failed) {
      failed = true;
      throw new FunctionError('Error', 'broken once');
    }
    return (fakes[entry] ?? usual[entry] ?? (() => undefined))(input as Record<string, unknown>) ?? null;
  };
  const route = new StepFunctions(templates, { invoke }, aDayEachMs);
  void route.call('StartExecution', { name: 'c', input: JSON.stringify({ caseId: 'c' }) });
  const entries = () => calls.map((c) => c.entry);
  return { calls, entries, route, back, ended: () => eventually('the route ends', async () => route.running === 0) };
}

test('the definition is valid Amazon States Language', () => {
  const machine = templates.ofType('AWS::StepFunctions::StateMachine')[0];
  const { isValid, errors } = aslValidator(JSON.parse(String(machine?.properties.DefinitionString)), {
    checkPaths: true,
    checkArn: true,
  });
  expect(errors).toEqual([]);
  expect(isValid).toBe(true);
});

test('the way of a case with one permit', async () => {
  const { entries, ended } = run();
  await ended();
  const order = entries();
  expect(order[0]).toBe('route/open-case');
  // The files are kept beside the permits.
  const permit = order.slice(1).filter((entry) => entry !== 'route/keep-attachments');
  expect(permit).toHaveLength(order.length - 2);
  expect(permit[0]).toBe('route/await-gate');
  // Referral and review are side by side.
  expect(permit.slice(1)).toEqual(['route/open-task', 'route/open-task', 'route/close-case']);
});

test('a file that cannot be kept holds up no permit', async () => {
  const r = run({
    'route/keep-attachments': () => {
      throw new FunctionError('Error', 'the file store is away');
    },
    'route/ask-coordinator': () => undefined,
  });
  await eventually('the permit is done', async () => r.entries().filter((e) => e === 'route/open-task').length === 2);
  await eventually('the coordinator is asked', async () => r.entries().includes('route/ask-coordinator'));
  expect(r.entries()).not.toContain('route/close-case');
});

test('no state sends a mail, and no state leads back to itself from its own Catch', () => {
  const definition = String(templates.ofType('AWS::StepFunctions::StateMachine')[0]?.properties.DefinitionString);
  expect(definition).not.toMatch(/mail/i);
  for (const [name, state] of tasksOf(definition))
    for (const { Next } of (state.Catch ?? []) as { Next: string }[]) expect(Next, name).not.toBe(name);
});

function tasksOf(definition: string): [string, Record<string, unknown>][] {
  const tasks: [string, Record<string, unknown>][] = [];
  const walk = (states: Record<string, Record<string, unknown>>) => {
    for (const [name, state] of Object.entries(states)) {
      if (state.Type === 'Task') tasks.push([name, state]);
      for (const inner of [state.ItemProcessor, ...((state.Branches as unknown[]) ?? [])])
        if (inner) walk((inner as { States: never }).States);
    }
  };
  walk((JSON.parse(definition) as { States: never }).States);
  return tasks;
}

/** Every state of the route, those inside others too. */
const statesOf = (way: Way): readonly State[] =>
  way.flatMap((state) => {
    if (state.kind === 'side by side') return [state, ...state.ways.flatMap(statesOf)];
    if (state.kind === 'for each') return [state, ...statesOf(state.way)];
    return state.kind === 'wait' && state.again.first ? [state, state.again.first] : [state];
  });

test('a trouble is told by what it is about and nothing else: no two states are asked about by one name', () => {
  const troubles = statesOf(caseRoute.way).flatMap((state) => ('ifItFails' in state ? [state.ifItFails] : []));
  expect(troubles.length).toBeGreaterThan(7);
  expect(new Set(troubles).size).toBe(troubles.length);
});

test('every task has Retry and Catch, and asking the coordinator never gives up at once', () => {
  const machine = templates.ofType('AWS::StepFunctions::StateMachine')[0];
  const tasks = tasksOf(String(machine?.properties.DefinitionString));
  expect(tasks.length).toBeGreaterThan(15);
  for (const [name, state] of tasks) {
    expect(state.Retry, name).toBeDefined();
    expect((state.Retry as { JitterStrategy?: string }[]).at(-1)?.JitterStrategy, name).toBe('FULL');
    expect(state.TimeoutSeconds ?? state.TimeoutSecondsPath, name).toBeDefined();
    if (name.startsWith('AskCoordinator')) continue;
    expect((state.Catch as { ErrorEquals: string[]; Next: string }[]).at(-1), name).toMatchObject({
      ErrorEquals: ['States.ALL'],
      Next: `AskCoordinatorAbout${name}`,
    });
  }
});

test('bodies that are asked about one permit have tasks of their own when the asking fails', () => {
  const machine = templates.ofType('AWS::StepFunctions::StateMachine')[0];
  const tasks = new Map(tasksOf(String(machine?.properties.DefinitionString)));
  for (const name of ['AskCoordinatorAboutRequestOpinion', 'AskCoordinatorAboutRemindConsulted'])
    expect(JSON.stringify(tasks.get(name)), name).toContain('$.department');
});

describe.each(['route/open-case', 'route/keep-attachments', 'route/await-gate', 'route/open-task', 'route/close-case'])(
  'when %s fails',
  (entry) => {
    test('it is tried again', async () => {
      const r = run({}, entry);
      await r.ended();
      const untroubled = run();
      await untroubled.ended();
      const times = (all: readonly string[]) => all.filter((e) => e === entry).length;
      expect(times(r.entries())).toBe(times(untroubled.entries()) + 1);
      expect(r.entries()).not.toContain('route/ask-coordinator');
    });

    test('for good, the coordinator gets a task, and the step goes on when it is resolved', async () => {
      const r = run({
        [entry]: () => {
          throw new FunctionError('Error', 'broken for good');
        },
        'route/ask-coordinator': () => undefined,
      });
      const asked = await eventually('the coordinator is asked', async () =>
        r.calls.find((c) => c.entry === 'route/ask-coordinator'),
      );
      expect(asked.input).toMatchObject({ caseId: 'c', error: { Error: 'Error' } });
      const before = r.entries().filter((e) => e === entry).length;
      await r.back(asked.input.token);
      await eventually('the step is tried anew', async () => r.entries().filter((e) => e === entry).length > before);
    });
  },
);

describe('when the time is out', () => {
  test.each([
    ['a department', (input: Record<string, unknown>) => input.department === undefined],
    ['a consulted body', (input: Record<string, unknown>) => input.department === 'd'],
  ])('%s is looked at, and waited for again', async (_name, meant) => {
    let asked = 0;
    const r = run({
      'route/open-task': (input) => {
        if (!meant(input) || asked++ > 0) void r.back(input.token);
      },
    });
    await r.ended();
    expect(r.calls.filter((c) => c.entry === 'route/remind').map((c) => meant(c.input))).toEqual([true]);
    expect(r.calls.filter((c) => c.entry === 'route/open-task' && meant(c.input))).toHaveLength(2);
  });

  test('a gate is looked at again', async () => {
    let looked = 0;
    const r = run({
      'route/await-gate': ({ token }) => {
        if (looked++ > 0) void r.back(token, { caseId: 'c', permit: 'p', referrals: [], reviewSeconds: 60 });
      },
    });
    await r.ended();
    expect(r.calls.filter((c) => c.entry === 'route/await-gate')).toHaveLength(2);
  });
});

test('a changed clock wakes the review, which is no failure', async () => {
  let opened = 0;
  const r = run({
    'route/open-task': ({ department, token }) => {
      if (department !== undefined || opened++ > 0) void r.back(token);
      else void r.route.call('SendTaskFailure', { taskToken: token, error: 'ClockChanged' });
    },
  });
  await r.ended();
  expect(r.entries()).toContain('route/remind');
  expect(r.entries()).not.toContain('route/ask-coordinator');
});

test('a token is good once', async () => {
  let token: unknown;
  const r = run({
    'route/open-task': (input) => {
      token = input.token;
      void r.back(input.token);
    },
  });
  await r.ended();
  await expect(r.back(token)).rejects.toThrow('nobody waits');
});
