import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApp } from '#lib/make-app.ts';
import { rehearsalInstallation } from '#local/installation.ts';
import { eventually } from '../e2e/client.ts';
import { Templates } from '../support/as-deployed/templates.ts';
import { setting } from './setting.ts';
import { type Call, Fails, type StandIn, StandIns } from './stand-ins.ts';

/**
 * The synthesized route on another interpreter of the Amazon States Language than the one-machine run's: moto's. What both
 * read the same way stands a better chance with Step Functions itself. It has what the others lack: timeouts read from the
 * input, and errors of functions by name.
 */
const client = new SFNClient({
  endpoint: setting('REHEARSAL_INTERPRETER'),
  region: 'eu-north-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});
let machine: string;
let functions: StandIns;

beforeAll(async () => {
  const { app } = makeApp({ installation: rehearsalInstallation, version: 'test', web: '', checks: false });
  const templates = new Templates(
    app.synth().stacks.map((s) => s.template as Record<string, unknown>),
    { audience: 'a' },
  );
  const entries = templates
    .ofType('AWS::Lambda::Function')
    .map((f) => [f.id, String(f.properties.Description)] as const);
  functions = new StandIns(new Map(entries), client);
  await functions.listen(Number(setting('REHEARSAL_STAND_INS')));
  const definition = String(templates.ofType('AWS::StepFunctions::StateMachine')[0]?.properties.DefinitionString);
  const { stateMachineArn } = await client.send(
    new CreateStateMachineCommand({
      name: 'case-route',
      definition: JSON.stringify(impatient(JSON.parse(definition))),
      roleArn: 'arn:aws:iam::123456789012:role/route',
    }),
  );
  machine = stateMachineArn ?? '';
});
afterAll(() => functions.stop());

/** The definition with a second between tries, however many there are. All else is as it is deployed. */
function impatient(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(impatient);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, impatient(inner)]);
  const { MaxDelaySeconds: _longest, ...rest } = Object.fromEntries(entries);
  return 'IntervalSeconds' in rest ? { ...rest, IntervalSeconds: 1, BackoffRate: 1 } : rest;
}

let cases = 0;
/** Runs a case with one permit and one referral to its end. */
async function run(standIns: Readonly<Record<string, StandIn>> = {}) {
  const caseId = `case${++cases}`;
  const done = (token: string | undefined, output: unknown = {}) => functions.tell(token, { output });
  functions.in(caseId, {
    'route/open-case': () => ({ caseId, permits: [{ caseId, permit: 'p', seconds: 600 }] }),
    'route/await-gate': ({ permit, token }) => done(token, track(caseId, String(permit))),
    'route/open-task': ({ token }) => done(token),
    'route/ask-coordinator': ({ token }) => done(token),
    'route/remind': (input) => ({ ...track(caseId, 'p'), ...input, seconds: 600, mails: [] }),
    ...standIns,
  });
  const { executionArn } = await client.send(
    new StartExecutionCommand({ stateMachineArn: machine, name: caseId, input: JSON.stringify({ caseId }) }),
  );
  const end = await eventually(
    `${caseId} ends`,
    async () => {
      const now = await client.send(new DescribeExecutionCommand({ executionArn }));
      return now.status !== 'RUNNING' && now;
    },
    170,
  );
  const { events = [] } = await client.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }));
  return { end, caseId, events, times: (entry: string) => functions.callsIn(caseId, entry).length };
}

const track = (caseId: string, permit: string, more: Record<string, unknown> = {}) => ({
  caseId,
  permit,
  referrals: [{ caseId, permit, department: 'd', seconds: 600 }],
  reviewSeconds: 600,
  ...more,
});

/** Whether a task is the review, and not the opinion of a department that was asked. */
const isReview = (input: Call['input']) => input.department === undefined;

describe.concurrent('the route', () => {
  test('goes from the form to the end', async () => {
    const { end, times } = await run();
    expect(end).toMatchObject({ status: 'SUCCEEDED' });
    expect([times('route/open-task'), times('route/close-case')]).toEqual([2, 1]);
  });

  test('looks at a review whose time is out, and waits for it again', async () => {
    let asked = 0;
    const { end, times } = await run({
      'route/await-gate': ({ caseId, token }) =>
        functions.tell(token, { output: track(caseId, 'p', { reviewSeconds: 2 }) }),
      'route/open-task': (input) => {
        if (!isReview(input) || ++asked > 1) functions.tell(input.token, { output: {} });
      },
    });
    expect(end).toMatchObject({ status: 'SUCCEEDED' });
    expect([asked, times('route/remind'), times('route/ask-coordinator')]).toEqual([2, 1, 0]);
  });

  test('is woken by a changed clock, which is no failure', async () => {
    let asked = 0;
    const { end, times } = await run({
      'route/open-task': (input) => {
        if (!isReview(input) || ++asked > 1) functions.tell(input.token, { output: {} });
        else functions.tell(input.token, { error: 'ClockChanged' });
      },
    });
    expect(end).toMatchObject({ status: 'SUCCEEDED' });
    expect([asked, times('route/remind'), times('route/ask-coordinator')]).toEqual([2, 1, 0]);
  });

  test.each(['route/open-case', 'route/keep-attachments', 'route/close-case'])(
    'tries %s again when it fails',
    async (entry) => {
      let tries = 0;
      const { end, times } = await run({
        [entry]: ({ caseId }) => {
          if (++tries < 3) throw new Fails('Error');
          return entry === 'route/open-case' ? { caseId, permits: [{ caseId, permit: 'p', seconds: 600 }] } : undefined;
        },
      });
      expect(end).toMatchObject({ status: 'SUCCEEDED' });
      expect([tries, times('route/ask-coordinator')]).toEqual([3, 0]);
    },
  );

  test('gives what fails for good to the coordinator, and tries it again when they are done', async () => {
    let tries = 0;
    const { end, times, caseId } = await run({
      'route/keep-attachments': () => {
        // The first try and six more; the eighth comes after the coordinator.
        if (++tries < 8) throw new Fails('NoSuchKey');
      },
    });
    expect(end).toMatchObject({ status: 'SUCCEEDED' });
    expect([tries, times('route/ask-coordinator')]).toEqual([8, 1]);
    expect(functions.callsIn(caseId, 'route/ask-coordinator')[0]?.input).toMatchObject({
      error: { Error: 'NoSuchKey' },
    });
  });

  test('looks at a gate again when its time is out', async () => {
    let looked = 0;
    const { end, times } = await run({
      'route/open-case': ({ caseId }) => ({ caseId, permits: [{ caseId, permit: 'p', seconds: 2 }] }),
      'route/await-gate': ({ caseId, token }) => {
        if (++looked > 1) functions.tell(token, { output: track(caseId, 'p') });
      },
    });
    expect(end).toMatchObject({ status: 'SUCCEEDED' });
    // A machine that is slow may let the time run out once more.
    expect(looked).toBeGreaterThanOrEqual(2);
    expect(times('route/ask-coordinator')).toBe(0);
  });

  test('takes twelve permits at once', async () => {
    const permits = Array.from({ length: 12 }, (_, i) => `p${i}`);
    const { end, times, events } = await run({
      'route/open-case': ({ caseId }) => ({
        caseId,
        permits: permits.map((permit) => ({ caseId, permit, seconds: 600 })),
      }),
    });
    expect(end).toMatchObject({ status: 'SUCCEEDED' });
    expect([times('route/open-task'), times('route/close-case')]).toEqual([24, 1]);
    // A year's history holds 25,000 events (AWS: "Step Functions quotas").
    expect(events.length).toBeLessThan(1000);
  });
});
