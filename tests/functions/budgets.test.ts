import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { taskId } from '#domain/case/facts.ts';
import { gateOf } from '#domain/case/view.ts';
import { applicant, business, cafe, seating, sign } from '#local/sample-cafe.ts';
import { sampleForm } from '#local/sample-form.ts';
import { type AwsServices, startAwsServices } from '../ports/aws-services.ts';
import { cafeWithSeating } from '../support/answers.ts';
import { type CountedTable, countedTable, type TableCall } from '../support/counted-table.ts';
import type { Index } from '../support/units.ts';

/** The functions as they are deployed, called as they are: the table counts what DynamoDB bills, the route its states. */
let services: AwsServices;
let table: CountedTable;
let called: typeof import('../handlers/called.ts');

beforeAll(async () => {
  const handlers: Record<string, (event: unknown, context: unknown) => Promise<unknown>> = {};
  const invoke = (entry: string, event: unknown) => {
    const handler = handlers[entry];
    if (!handler) throw new Error(`nothing is called ${entry}`);
    return handler(event, { functionName: 'test', getRemainingTimeInMillis: () => 10_000 });
  };
  services = await startAwsServices({
    step: invoke,
    bring: invoke,
    betweenTable: async (endpoint, templates) => {
      const [described] = templates.ofType('AWS::DynamoDB::GlobalTable');
      const { GlobalSecondaryIndexes } = (described?.properties ?? {
        GlobalSecondaryIndexes: [],
      }) as unknown as Described;
      const indexes = GlobalSecondaryIndexes.map(
        ({ KeySchema: [partition, sort], Projection }): Index => ({
          keys: [partition.AttributeName, sort.AttributeName],
          keeps: Projection.NonKeyAttributes,
        }),
      );
      table = await countedTable(endpoint, indexes);
      return table.endpoint;
    },
  });
  Object.assign(process.env, {
    APP_VERSION: '0.0.0',
    PUBLIC_URL: 'https://lots.exempel.example',
    STAFF_ISSUER: 'https://sign-in.exempel.example',
    STAFF_AUDIENCE: 'lots',
    STAFF_SIGN_OUT_URL: 'https://sign-in.exempel.example/out',
    STAFF_KEYS_URL: 'https://sign-in.exempel.example/jwks',
    MAIL_EVENT_SECONDS: '3600',
    MAIL_DETAIL: 'open',
    POWERTOOLS_METRICS_DISABLED: 'true',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  });
  called = await import('../handlers/called.ts');
  const entries = [
    'open-case',
    'keep-attachments',
    'await-gate',
    'open-task',
    'remind',
    'close-case',
    'ask-coordinator',
  ];
  for (const entry of entries)
    handlers[`route/${entry}`] = (await import(`../../functions/route/${entry}.ts`)).handler as never;
  handlers['events/what-follows'] = (await import('#functions/events/what-follows.ts')).handler as never;
  handlers['mail/send-mail'] = (
    await import(/* @vite-ignore */ resolve('dist/functions/mail/send-mail/index.mjs'))
  ).handler;
});
afterAll(async () => {
  table.stop();
  await services.stop();
});

interface Described {
  readonly GlobalSecondaryIndexes: readonly {
    readonly KeySchema: readonly [{ readonly AttributeName: string }, { readonly AttributeName: string }];
    readonly Projection: { readonly NonKeyAttributes: readonly string[] };
  }[];
}

/** What a write is for. What departments are told has a budget of its own: that they may decide is stored to tell them. */
function purposeOf({ operation, pk, sk }: TableCall): string {
  const isNotice = sk.startsWith('FACT#mail/notice/') || sk.endsWith('/gate-opened');
  if (pk.startsWith('DIGEST#') || isNotice) return 'departments';
  // Only what the lists of cases say of it is written into a submission that is there.
  if (sk === 'FACT#case/submitted' && operation === 'UpdateItem') return 'search';
  // The words by which staff finds it.
  if (pk.startsWith('FIND#') || sk === 'FINDABLE') return 'found';
  if (sk.startsWith('FACT#mail/')) return 'mails';
  if (sk.startsWith('FACT#task/')) return 'tasks';
  if (sk.startsWith('WAIT#')) return 'gates';
  if (sk === 'LOOK') return 'looks and closing';
  return pk.startsWith('CASE#') ? 'form' : 'limit and number';
}

type Units = Readonly<Record<ReturnType<typeof purposeOf>, number>>;

/** So often in a row nothing is at work: what leads from one step of the route to the next takes some turns of this process. */
const looks = 5;

/** Nothing is at work any more. */
async function settled(): Promise<void> {
  let seen = -1;
  for (let still = 0; still < looks; ) {
    await new Promise((done) => setTimeout(done, 20));
    const atWork = services.underWay() + table.underWay();
    still = atWork === 0 && seen === table.calls.length ? still + 1 : 0;
    seen = table.calls.length;
  }
}

/** Whatever a call led to is done, and after that what the stream gathers: a minute is longer than all steps together. */
async function quiet(): Promise<void> {
  await settled();
  services.bringGathered();
  await settled();
}

/** Looks at the case without being counted. */
async function look(caseId: string) {
  const before = table.calls.length;
  const { caseIfAny } = await import('#functions/work/step.ts');
  const stored = await caseIfAny(caseId);
  table.calls.splice(before);
  if (!stored) throw new Error(`no case ${caseId}`);
  return stored;
}

/** The task that is done next: the first that may be, opinions before what they are about. */
async function nextTask(caseId: string) {
  const { view } = await look(caseId);
  const open = view.tasks.filter((task) => task.status === 'open');
  const mayDecide = (permit: string | undefined) =>
    view.permits.some((p) => p.id === permit && gateOf(p, 'decision').open) &&
    !open.some((t) => t.kind === 'opinion' && t.permit === permit);
  return open.find((task) => task.kind === 'opinion') ?? open.find((task) => mayDecide(task.permit));
}

/** Nobody looks at the case any more: weeks later the reconciler finds nothing to do. */
async function lookAfterAll(caseId: string) {
  expect((await look(caseId)).look).toBeUndefined();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 40 * 86_400_000 });
  const { handler } = await import('#functions/route/reconcile.ts');
  await (handler as never as (event: object, context: object) => Promise<unknown>)(
    {},
    { functionName: 'test', getRemainingTimeInMillis: () => 100_000 },
  );
  vi.useRealTimers();
}

/** Takes a case from the form to its end, one thing after the other, and counts what it cost. */
async function cost(answers: Readonly<Record<string, unknown>>) {
  const wanted = { municipality: 'koping', event: 'open-restaurant', answers };
  const plan = await called.call<{ requirements: never[] }>('POST', '/api/guide/plan', { body: wanted });
  await quiet();
  const before = { transitions: services.transitions(), mails: services.ses.taken.length };
  table.calls.length = 0;
  const sent = await called.call<{ caseId: string }>('POST', '/api/cases', {
    body: { ...wanted, applicant, business, requirements: sampleForm(plan.body.requirements) },
    headers: { 'idempotency-key': randomUUID() },
  });
  const { caseId } = sent.body;
  await quiet();
  const { view } = await look(caseId);
  const shut = (gate: 'filing' | 'decision') => view.permits.filter((permit) => !gateOf(permit, gate).open).length;
  const gates = { filing: shut('filing'), decision: shut('decision') };
  let tasks = 0;
  for (let task = await nextTask(caseId); task; task = await nextTask(caseId), tasks += 1) {
    const isOpinion = task.kind === 'opinion';
    const path = `/api/tasks/${taskId(caseId, task.task)}/${isOpinion ? 'opinion' : 'decision'}`;
    const body = isOpinion
      ? { stance: 'no-objection', text: 'Inget att invända.' }
      : { outcome: 'granted', motivation: 'Kraven är uppfyllda.', legalBasis: 'Se lagrummet i ärendet' };
    expect(await called.call('POST', path, { officer: task.department, body })).toMatchObject({ status: 201 });
    await quiet();
  }
  expect((await look(caseId)).view.status).toBe('closed');
  expect(services.running()).toBe(0);
  await lookAfterAll(caseId);
  const ofCase = table.calls.filter(({ pk }) => !pk.startsWith('LIMIT#SALT'));
  const units: Record<string, number> = {};
  for (const call of ofCase) {
    const purpose = purposeOf(call);
    const own = call.writeUnits - call.searchUnits - call.rowUnits;
    if (call.rowUnits > 0) units.rows = (units.rows ?? 0) + call.rowUnits;
    if (own > 0) units[purpose] = (units[purpose] ?? 0) + own;
    if (call.searchUnits > 0) units.search = (units.search ?? 0) + call.searchUnits;
  }
  const { facts } = await look(caseId);
  const told = facts.filter((fact) => fact.type === 'mail-queued').length;
  const [submission] = ofCase.filter(({ sk }) => sk === 'FACT#case/submitted');
  return {
    tasks,
    shut: gates,
    /** The form and its plan, pressed. */
    kB: (submission?.writeUnits ?? 0) - 1,
    units: units as Units,
    // A notice is one reading of its own.
    reads: ofCase.filter(({ operation }) => operation === 'ReadCase').length - told,
    noticeReads: told,
    transitions: services.transitions() - before.transitions,
    mails: services.ses.taken.slice(before.mails).filter(({ to }) => to === applicant.email).length,
  };
}

const sum = ({ departments: _told, search: _searched, rows: _live, found: _found, ...units }: Units) =>
  Object.values(units).reduce((a, b) => a + b, 0);

describe('what a case costs', () => {
  test.each([
    [
      'the café with 12 tasks',
      cafeWithSeating,
      {
        tasks: 12,
        mails: 6,
        units: 71,
        reads: 43,
        noticeReads: 14,
        transitions: 32,
        departments: 30,
        search: 4,
        rows: 69,
        found: 15,
      },
    ],
    [
      'the café with 5 tasks',
      { ...cafe, ...sign, ...seating, includes: ['uses_outdoors'] },
      {
        tasks: 5,
        mails: 5,
        units: 40,
        reads: 24,
        noticeReads: 6,
        transitions: 22,
        departments: 13,
        search: 4,
        rows: 23,
        found: 15,
      },
    ],
  ])('%s', async (name, answers, budget) => {
    const counted = await cost(answers);
    const { tasks, mails, reads, noticeReads, transitions, units, shut, kB } = counted;
    console.log(name);
    console.table({
      ...units,
      'in all, but for departments, search and the live inbox': sum(units),
      reads,
      'readings for notices': noticeReads,
      transitions,
    });
    const { departments, search, rows, found } = units;
    expect({
      tasks,
      mails,
      reads,
      noticeReads,
      transitions,
      units: sum(units),
      departments,
      search,
      rows,
      found,
    }).toEqual(budget);
    // What was aimed at.
    expect(sum(units)).toBeLessThanOrEqual(72);
    expect(reads).toBeLessThanOrEqual(50);
    expect(transitions).toBeLessThanOrEqual(38);
    expect(mails).toBeLessThanOrEqual(6);
    // The formula of docs/performance.md.
    expect(sum(units)).toBe(4 * tasks + 2 * mails + shut.filing + kB + 8);
    expect(units.departments).toBe(2 * tasks + 3 * shut.decision);
    expect(noticeReads).toBe(tasks + shut.decision);
    expect(units.search).toBe(kB + 2);
    // Each opinion is news in the row of the review.
    expect(rows).toBeLessThanOrEqual(6 * tasks);
    expect(found).toBeLessThanOrEqual(16);
  });
});
