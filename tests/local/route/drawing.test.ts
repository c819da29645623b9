import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { describe, expect, test } from 'vitest';
import { type RouteFunctions, routeToStepFunctions } from '#lib/runs/route-to-step-functions.ts';
import { toldTo, troubleOf } from '#local/route/told.ts';
import { caseRoute } from '#workflows/route/case-route.ts';
import type { State, Step, StepFunction, Tries, Wait, Way } from '#workflows/route/states.ts';

/** Two read the route: one draws it for Step Functions, the other goes it on one machine. Here each state is held to the drawing. */
const given = {
  caseId: 'c',
  permit: 'p',
  department: 'd',
  gate: 'of somebody else',
  seconds: 1,
  error: { Error: 'E' },
};

type Json = Readonly<Record<string, unknown>>;
const drawn = draw();
const doing = doingOf(caseRoute.way);

test('every state is in the drawing, and the drawing has no other', () => {
  const names = allOf(caseRoute.way).flatMap((state) => {
    if (state.kind === 'step')
      return [state.name, `AskCoordinatorAbout${state.name}`, `AskCoordinatorAgainAbout${state.name}`];
    if (state.kind === 'wait')
      return [
        state.name,
        `AskCoordinatorAbout${state.name}`,
        `AskCoordinatorAgainAbout${state.name}`,
        state.again.name,
      ];
    return [state.name];
  });
  expect([...drawn.keys()].sort()).toEqual(names.sort());
});

describe.each(doing)('$name', (state) => {
  const task = drawn.get(state.name) ?? {};
  const ask = drawn.get(`AskCoordinatorAbout${state.name}`) ?? {};

  test('its function is told the same', () => {
    const { token, ...told } = payloadOf(task);
    expect(toldTo(state, given)).toEqual(told);
    expect(token).toBe(state.kind === 'wait' ? 'the token' : undefined);
    expect(functionOf(task)).toBe(state.does);
  });

  test('it hands on the same', () => {
    const handsOnAnswer = task.OutputPath === '$.Payload' || (state.kind === 'wait' && !('ResultPath' in task));
    expect(state.handsOn === 'its answer').toBe(handsOnAnswer);
    if (!handsOnAnswer) expect(task.ResultPath).toBeNull();
  });

  test('it is as patient, and its tries are the same', () => {
    const retries = task.Retry as readonly Json[];
    expect(retryOf(retries.at(-1))).toEqual(caseRoute.tries);
    if (state.kind !== 'wait') return;
    expect(task.TimeoutSecondsPath).toBe(`$.${state.atMost}`);
    const untried = retries.filter((retry) => retry.MaxAttempts === 0).flatMap((retry) => retry.ErrorEquals);
    expect(untried).toEqual(state.wokenBy ?? []);
    const caught = (task.Catch as readonly Json[]).find(({ Next }) => Next === state.again.name);
    expect(caught?.ErrorEquals).toEqual(['States.Timeout', ...(state.wokenBy ?? [])]);
    expect(drawn.get(state.again.name)?.Next).toBe(state.again.first?.name ?? state.name);
    if (state.again.first) expect(drawn.get(state.again.first.name)?.Next).toBe(state.name);
  });

  test('the coordinator is asked the same, and as patiently', () => {
    expect(payloadOf(ask)).toEqual({
      caseId: 'c',
      about: troubleOf(state, given),
      error: { Error: 'E' },
      token: 'the token',
    });
    expect(ask.TimeoutSeconds).toBe(caseRoute.coordinator.patienceDays * 86_400);
    expect(retryOf((ask.Retry as readonly Json[]).at(-1))).toEqual(caseRoute.coordinator.tries);
    expect(ask.Next).toBe(state.name);
  });
});

function draw(): ReadonlyMap<string, Json> {
  const stack = new Stack();
  const entries: readonly (StepFunction | 'ask-coordinator')[] = [
    ...new Set(doingOf(caseRoute.way).map(({ does }) => does)),
    'ask-coordinator',
  ];
  const functions = Object.fromEntries(
    entries.map((entry) => [`route/${entry}`, LambdaFunction.fromFunctionName(stack, entry, entry)]),
  ) as RouteFunctions;
  new StateMachine(stack, 'Route', { definitionBody: routeToStepFunctions(stack, caseRoute, functions).definition });
  const [machine] = Object.values(Template.fromStack(stack).findResources('AWS::StepFunctions::StateMachine'));
  const join: { 'Fn::Join': [string, unknown[]] } = machine?.Properties.DefinitionString;
  const definition = join['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'x')).join('');
  return new Map(statesIn(JSON.parse(definition)));
}

function statesIn({ States }: { States: Record<string, Json> }): readonly [string, Json][] {
  return Object.entries(States).flatMap(([name, state]): readonly [string, Json][] => [
    [name, state],
    ...[state.ItemProcessor, ...((state.Branches as unknown[]) ?? [])].flatMap((inner) =>
      inner ? statesIn(inner as { States: Record<string, Json> }) : [],
    ),
  ]);
}

/** The states of a way, those inside others too. */
function allOf(way: Way): readonly State[] {
  return way.flatMap((state): readonly State[] => {
    if (state.kind === 'side by side') return [state, ...state.ways.flatMap(allOf)];
    if (state.kind === 'for each') return [state, ...allOf(state.way)];
    return state.kind === 'wait' && state.again.first ? [state, state.again.first] : [state];
  });
}

function doingOf(way: Way): readonly (Step | Wait)[] {
  return allOf(way).filter((state) => state.kind === 'step' || state.kind === 'wait');
}

const functionOf = (task: Json) =>
  String((task.Parameters as Json).FunctionName)
    .split(':')
    .at(-1);

function payloadOf(task: Json): Json {
  const { Payload, 'Payload.$': whole } = task.Parameters as Json;
  return whole === '$' ? given : produced(Payload as Json);
}

/** What Parameters of Amazon States Language produce of what the state is given. */
function produced(parameters: Json): Json {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) =>
      key.endsWith('.$') ? [key.slice(0, -2), evaluated(String(value))] : [key, value],
    ),
  );
}

function evaluated(expression: string): unknown {
  if (expression === '$$.Task.Token') return 'the token';
  const [, template, values] = /^States\.Format\('(.*)', (.*)\)$/.exec(expression) ?? [];
  if (template === undefined || values === undefined) return (given as Json)[expression.replace(/^\$\./, '')];
  const filled = values.split(', ').map(evaluated);
  return template.replaceAll('{}', () => String(filled.shift()));
}

function retryOf(retry: Json | undefined): Tries {
  expect(retry).toMatchObject({ BackoffRate: 2, JitterStrategy: 'FULL' });
  return {
    firstAfterSeconds: Number(retry?.IntervalSeconds),
    atMostEverySeconds: Number(retry?.MaxDelaySeconds),
    times: Number(retry?.MaxAttempts),
  };
}
