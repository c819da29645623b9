import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addSpan, asDate, dayOf, days } from '#domain/calendar/day.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import { tokenOfTask } from '#domain/case/waits.ts';
import { restartedName } from '#domain/ports/route.ts';
import { handler as recordRouteEnd } from '#functions/events/record-route-end.ts';
import { handler as whatFollows } from '#functions/events/what-follows.ts';
import { handler as awaitGate } from '#functions/route/await-gate.ts';
import { handler as closeCase } from '#functions/route/close-case.ts';
import { handler as openTask } from '#functions/route/open-task.ts';
import { handler as reconcile } from '#functions/route/reconcile.ts';
import { endLook, lookInAWhile } from '#functions/work/look.ts';
import { caseIfAny } from '#functions/work/step.ts';
import { ended, owed, route, store } from '#local/homes/memory/homes.ts';
import { cafe } from '#local/sample-cafe.ts';
import { cafeWithSeating } from '../support/answers.ts';
import { decision, inbox, opened, settle, submitted } from './a-case.ts';
import { call, run } from './called.ts';

/** As when the process is killed where it stands. */
const killed = new Error('killed');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2027-01-12T11:00:00.000Z');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const lookOf = async (caseId: string) => (await store.loadCase(caseId))?.look;

/** What the table's stream brings of a case: a task's item has the token of whoever waits for it. */
async function broughtOf(caseId: string): Promise<DynamoDBStreamEvent> {
  const facts = ended.filter((one) => one.caseId === caseId);
  const waiting = (await store.loadCase(caseId))?.waiting ?? [];
  return {
    Records: facts.map(({ fact }, number) => {
      const token = 'task' in fact ? tokenOfTask(waiting, fact.task) : undefined;
      return {
        eventName: 'INSERT' as const,
        dynamodb: {
          NewImage: marshall({
            pk: `CASE#${caseId}`,
            sk: `FACT#${fact.key}`,
            fact,
            ...(token !== undefined && { token }),
          }) as never,
          SequenceNumber: String(number),
        },
      };
    }),
  };
}

const decide = (caseId: string, permit: string, officer: string) =>
  call('POST', `/api/tasks/${caseId}.${permit}.review/decision`, { officer, body: decision });

const reviewers = { 'food-registration': 'koping-environment', 'land-lease': 'koping-land' } as const;

describe('what a command did not finish', () => {
  test('because it died before it told who waits, follows when its fact is brought', async () => {
    const { caseId } = await submitted(cafe);
    const token = (await opened(caseId)).get('food-registration') ?? '';
    vi.spyOn(route, 'goOn').mockRejectedValueOnce(killed);
    expect((await decide(caseId, 'food-registration', reviewers['food-registration'])).status).toBe(500);
    expect(route.told(token)).toBeUndefined();
    expect(await run(whatFollows, await broughtOf(caseId))).toEqual({ batchItemFailures: [] });
    expect(route.told(token)).toEqual({ goOn: {} });
    expect(await inbox(reviewers['food-registration'], caseId)).toEqual([]);
  });

  test('in another permit follows too: its own token is used last', async () => {
    const { caseId } = await submitted(cafeWithSeating);
    const own = (await opened(caseId)).get('land-lease') ?? '';
    const gate = route.wait();
    await run(awaitGate, { caseId, permit: 'public-place', gate: 'decision', token: gate });
    vi.spyOn(route, 'goOn').mockRejectedValueOnce(killed);
    expect((await decide(caseId, 'land-lease', reviewers['land-lease'])).status).toBe(500);
    expect([route.told(gate), route.told(own)]).toEqual([undefined, undefined]);
    vi.restoreAllMocks();
    await run(whatFollows, await broughtOf(caseId));
    expect([route.told(gate), route.told(own)]).toEqual([{ goOn: {} }, { goOn: {} }]);
    expect(await inbox(reviewers['land-lease'], caseId)).toEqual([]);
  });

  test('of an owner’s act follows too, though that ends no task of theirs', async () => {
    const { caseId, session } = await submitted(cafe);
    const token = (await opened(caseId)).get('food-registration') ?? '';
    vi.spyOn(route, 'goOn').mockRejectedValueOnce(killed);
    const sent = { token: session, body: { permit: 'food-registration' } };
    expect((await call('POST', `/api/cases/${caseId}/withdrawals`, sent)).status).toBe(500);
    await run(whatFollows, await broughtOf(caseId));
    expect(route.told(token)).toEqual({ goOn: {} });
  });

  test('is looked after by a used token when all is done, and by no read', async () => {
    const { caseId } = await submitted(cafe);
    await opened(caseId);
    expect((await decide(caseId, 'food-registration', reviewers['food-registration'])).status).toBe(201);
    const brought = await broughtOf(caseId);
    const read = vi.spyOn(store, 'loadCase');
    expect(brought.Records).toHaveLength(1);
    await run(whatFollows, brought);
    expect(read).not.toHaveBeenCalled();
  });

  test('of one case comes again, when it cannot be looked at, and holds up no other', async () => {
    const cases = [(await submitted(cafe)).caseId, (await submitted(cafe)).caseId];
    const tokens: string[] = [];
    for (const caseId of cases) {
      tokens.push((await opened(caseId)).get('food-registration') ?? '');
      vi.spyOn(route, 'goOn').mockRejectedValueOnce(killed);
      await decide(caseId, 'food-registration', reviewers['food-registration']);
    }
    const [one, other] = await Promise.all(cases.map(async (caseId) => (await broughtOf(caseId)).Records));
    const Records = [
      ...(one ?? []),
      ...(other ?? []).map((record) => ({ ...record, dynamodb: { ...record.dynamodb, SequenceNumber: '9' } })),
    ];
    vi.spyOn(route, 'goOn').mockRejectedValueOnce(killed);
    expect(await run(whatFollows, { Records })).toEqual({ batchItemFailures: [{ itemIdentifier: '0' }] });
    expect(tokens.map((token) => route.told(token))).toEqual([undefined, { goOn: {} }]);
  });
});

describe('what follows from a fact and could not be finished', () => {
  /** The land’s owner has decided and died before anybody was told; a gate of another permit waits for it. */
  async function left() {
    const { caseId } = await submitted(cafeWithSeating);
    await opened(caseId);
    const gate = route.wait();
    await run(awaitGate, { caseId, permit: 'public-place', gate: 'decision', token: gate });
    // The look that follows every handing in is done.
    await settle(caseId);
    pass(301);
    await run(reconcile, {});
    vi.spyOn(route, 'goOn').mockRejectedValueOnce(killed);
    expect((await decide(caseId, 'land-lease', reviewers['land-lease'])).status).toBe(500);
    return { caseId, gate };
  }

  test('though its token has been used by then, is finished when somebody looks', async () => {
    const { caseId, gate } = await left();
    const brought = await broughtOf(caseId);
    vi.spyOn(store, 'loadCase').mockRejectedValueOnce(killed);
    expect(await run(whatFollows, brought)).toEqual({ batchItemFailures: [{ itemIdentifier: '0' }] });
    // The token says that all is done by now, and it is not.
    await run(whatFollows, brought);
    pass(301);
    await run(reconcile, {});
    expect(route.told(gate)).toEqual({ goOn: {} });
  });
});

describe('a task that is opened in the very moment in which its permit is decided', () => {
  test('is not left in the inbox, and nobody waits for it', async () => {
    const { caseId } = await submitted(cafeWithSeating);
    await opened(caseId);
    await decide(caseId, 'land-lease', reviewers['land-lease']);
    await settle(caseId);
    pass(301);
    await run(reconcile, {});
    const [permit, department] = ['public-place', 'rescue-malardalen'];
    const asked = route.wait();
    const { openTask: open } = store;
    vi.spyOn(store, 'openTask').mockImplementationOnce(async (...of) => {
      const decided = await decide(caseId, permit, 'police');
      expect(decided.status).toBe(201);
      return open(...of);
    });
    await run(openTask, { caseId, permit, department, token: asked });
    await run(whatFollows, await broughtOf(caseId));
    pass(301);
    await run(reconcile, {});
    expect(route.told(asked)).toEqual({ goOn: {} });
    expect(await inbox(department, caseId)).toEqual([]);
  });
});

describe('what is found when something should have moved', () => {
  test('is a route that was never started', async () => {
    const start = vi.spyOn(route, 'start').mockRejectedValueOnce(killed);
    const { caseId } = await submitted(cafe).catch(() => ({ caseId: start.mock.calls[0]?.[0] ?? '' }));
    expect(await route.isRunning(caseId)).toBe(false);
    await run(reconcile, {});
    expect(await route.isRunning(restartedName(caseId, 1))).toBe(false);
    pass(301);
    await run(reconcile, {});
    expect(await route.isRunning(restartedName(caseId, 1))).toBe(true);
  });

  test('is an execution that ended before its case, at once and once', async () => {
    const { caseId } = await submitted(cafe);
    pass(301);
    await run(reconcile, {});
    route.end(caseId);
    expect(await run(reconcile, {})).toMatchObject({ looked: 0 });
    for (let i = 0; i < 2; i++) await run(recordRouteEnd, { detail: { name: caseId, status: 'FAILED' } });
    const both = await Promise.all([run(reconcile, {}), run(reconcile, {})]);
    expect(both.map((one) => one.failed)).toEqual([0, 0]);
    expect(route.executions().filter((name) => name.startsWith(caseId))).toEqual([restartedName(caseId, 1)]);
    const restarts = async () =>
      (await store.loadCase(caseId))?.facts.filter((fact) => fact.type === 'route-restarted').length;
    expect(await restarts()).toBe(1);
    // The next one that ends badly is another's turn.
    route.end(restartedName(caseId, 1));
    await run(recordRouteEnd, { detail: { name: restartedName(caseId, 1), status: 'TIMED_OUT' } });
    await run(reconcile, {});
    expect(await route.isRunning(restartedName(caseId, 2))).toBe(true);
    expect(await restarts()).toBe(2);
  });

  test('is no execution that ended well, and no other event', async () => {
    const { caseId } = await submitted(cafe);
    const look = await lookOf(caseId);
    for (const detail of [{ name: caseId, status: 'SUCCEEDED' }, { status: 'FAILED' }, undefined])
      await run(recordRouteEnd, { ...(detail && { detail }) });
    expect(await lookOf(caseId)).toBe(look);
  });

  test('is a change of a clock of which the route never heard', async () => {
    const { caseId } = await submitted(cafe);
    const token = (await opened(caseId)).get('food-registration') ?? '';
    await settle(caseId);
    pass(301);
    await run(reconcile, {});
    const before = (await lookOf(caseId)) ?? '';
    vi.spyOn(route, 'wake').mockRejectedValueOnce(killed);
    const lastDay = addSpan(dayOf(new Date().toISOString()), days(6));
    const asked = await call('POST', `/api/tasks/${caseId}.food-registration.review/supplement-requests`, {
      officer: reviewers['food-registration'],
      body: { text: 'Vi behöver mer.', items: ['Ritning'], lastDay },
    });
    expect(asked.status).toBe(500);
    expect(route.told(token)).toBeUndefined();
    const look = (await lookOf(caseId)) ?? '';
    expect(asDate(look).getTime()).toBeLessThan(asDate(before).getTime());
    vi.setSystemTime(asDate(look));
    expect(await run(reconcile, {})).toMatchObject({ woken: 1 });
    expect(route.told(token)).toBe('look again');
  });

  test('is a mail that nobody has sent', async () => {
    const { caseId } = await submitted(cafe);
    const asked = () => owed.filter((one) => one.caseId === caseId).length;
    await run(reconcile, {});
    expect(asked()).toBe(0);
    pass(301);
    await run(reconcile, {});
    expect(asked()).toBe(1);
    // Still not: after a longer pause, and then a longer one.
    pass(301);
    await run(reconcile, {});
    pass(301);
    await run(reconcile, {});
    expect(asked()).toBe(2);
  });

  test('is nothing of a case that was to be made and never was', async () => {
    await store.lookBy('never', new Date().toISOString(), new Date().toISOString());
    expect(await run(reconcile, {})).toMatchObject({ looked: 1, failed: 0 });
    expect(await run(reconcile, {})).toMatchObject({ looked: 0 });
  });

  test('is a case from before there were looks, in a sweep, which then has one', async () => {
    const { caseId } = await submitted(cafe);
    const at = (await lookOf(caseId)) ?? '';
    await store.putOff({ caseId, at, failures: 0 }, undefined);
    route.end(caseId);
    pass(86_400);
    await run(reconcile, {});
    expect(await route.isRunning(restartedName(caseId, 1))).toBe(false);
    await run(reconcile, { all: true });
    expect(await route.isRunning(restartedName(caseId, 1))).toBe(true);
    expect(await lookOf(caseId)).toBeDefined();
    // What a queue brings is taken the same way.
    route.end(restartedName(caseId, 1));
    await run(reconcile, { Records: [{}] });
    expect(await route.isRunning(restartedName(caseId, 2))).toBe(true);
  });

  test('is no route that was started after a sweep had asked which run', async () => {
    const { caseId } = await submitted(cafe);
    const before = new Set<string>();
    vi.spyOn(route, 'running').mockResolvedValue(before);
    // So long a sweep can take.
    pass(600);
    expect(await run(reconcile, { all: true })).toMatchObject({ failed: 0 });
    expect(route.executions().filter((name) => name.startsWith(caseId))).toEqual([caseId]);
  });
});

describe('a case that was handed in', () => {
  test('and never begun is given a look by whoever the stream tells, where the store gives it none', async () => {
    const { caseId } = await submitted(cafe);
    const record = {
      eventName: 'INSERT' as const,
      dynamodb: { NewImage: marshall({ pk: `CASE#${caseId}`, sk: 'FACT#case/submitted' }) as never },
    };
    const at = (await lookOf(caseId)) ?? '';
    await run(whatFollows, { Records: [record] });
    expect(await lookOf(caseId)).toBe(at);
    await store.putOff({ caseId, at, failures: 0 }, undefined);
    route.end(caseId);
    await run(whatFollows, { Records: [record] });
    expect(await lookOf(caseId)).toBeDefined();
    pass(301);
    await run(reconcile, {});
    expect(await route.isRunning(restartedName(caseId, 1))).toBe(true);
  });
});

describe('a case that is closed', () => {
  /** A case that is closed, and the mails that its owner is to have of it. */
  async function closed() {
    const { caseId, session } = await submitted(cafe);
    await opened(caseId);
    await call('POST', `/api/cases/${caseId}/withdrawals`, { token: session, body: {} });
    await run(closeCase, { caseId });
    const stored = await store.loadCase(caseId);
    const causes = [...new Set(stored?.facts.flatMap((fact) => fact.mails ?? []))];
    return { caseId, causes };
  }
  const putFarOff = async (caseId: string, seconds: number, failures = 0) => {
    const at = new Date(Date.now() + seconds * 1000).toISOString();
    const look = (await store.looksDue('9999-01-01T00:00:00Z', undefined, 9999)).items.find((l) => l.caseId === caseId);
    if (!look || !(await store.putOff(look, { at, failures }))) throw new Error('nobody looks');
    return at;
  };

  const read = async (caseId: string) => {
    const stored = await caseIfAny(caseId);
    if (!stored) throw new Error('no case');
    return stored;
  };

  test('is looked at no more when whoever sends the last mail has sent it', async () => {
    const { caseId, causes } = await closed();
    await putFarOff(caseId, 86_400);
    expect(causes.length).toBeGreaterThan(1);
    await endLook(await read(caseId), causes.slice(1));
    expect(await lookOf(caseId)).toBeDefined();
    await endLook(await read(caseId), causes);
    expect(await lookOf(caseId)).toBeUndefined();
  });

  test.each([
    ['somebody may have wished for the look that is near', 500, 0],
    ['a look at it has failed', 86_400, 2],
  ])('is looked at when %s', async (_why, seconds, failures) => {
    const { caseId, causes } = await closed();
    await putFarOff(caseId, seconds, failures);
    await endLook(await read(caseId), causes);
    expect(await lookOf(caseId)).toBeDefined();
  });

  test('is looked at when somebody has wished for it since the mails were read', async () => {
    const { caseId, causes } = await closed();
    await putFarOff(caseId, 86_400);
    const before = await read(caseId);
    await lookInAWhile(caseId);
    await endLook(before, causes);
    expect(await lookOf(caseId)).toBeDefined();
  });

  test('is another matter than one that is open: of that no mail takes the look away', async () => {
    const { caseId } = await submitted(cafe);
    await opened(caseId);
    const stored = await read(caseId);
    await endLook(stored, owedMails(stored.facts, stored.view));
    expect(await lookOf(caseId)).toBeDefined();
  });

  test('is looked at until nobody has to hear of it any more, and then by nobody', async () => {
    const { caseId, session } = await submitted(cafe);
    await opened(caseId);
    await call('POST', `/api/cases/${caseId}/withdrawals`, { token: session, body: {} });
    await run(closeCase, { caseId });
    pass(301);
    await run(reconcile, {});
    expect(await lookOf(caseId)).toBeDefined();
    await settle(caseId);
    pass(40 * 86_400);
    await run(reconcile, {});
    expect(await lookOf(caseId)).toBeUndefined();
    expect((await store.lookedAt(undefined, 10_000)).items).not.toContain(caseId);
  });
});
