import { marshall } from '@aws-sdk/util-dynamodb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import type { CasePage } from '#domain/api/answers/case.ts';
import { isSameRow, rowOf } from '#domain/case/inbox.ts';
import { taskOf } from '#domain/case/view.ts';
import { isOver, tokenOfTask } from '#domain/case/waits.ts';
import { handler as recordRouteEnd } from '#functions/events/record-route-end.ts';
import { handler as whatFollows } from '#functions/events/what-follows.ts';
import { handler as awaitGate } from '#functions/route/await-gate.ts';
import { handler as closeCase } from '#functions/route/close-case.ts';
import { handler as openCase } from '#functions/route/open-case.ts';
import { handler as openTask } from '#functions/route/open-task.ts';
import { handler as reconcile } from '#functions/route/reconcile.ts';
import { handler as remind } from '#functions/route/remind.ts';
import { isCarried } from '#functions/work/executions.ts';
import { caseIfAny } from '#functions/work/step.ts';
import { ended, route, store } from '#local/homes/memory/homes.ts';
import { cafe, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { sampleForm } from '#local/sample-form.ts';
import { cafeWithAlcohol, cafeWithSeating, cafeWithSign } from '../support/answers.ts';
import { decision, submitted } from './a-case.ts';
import { call, run } from './called.ts';

/** Random, and the same for the same seed. */
function dice(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2027-01-12T11:00:00.000Z');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

/** Whoever calls the store or the route may be killed, before it or after. */
function deaths(next: () => number) {
  const odds = { of: 0 };
  for (const home of [store, route] as unknown as Record<string, (...of: unknown[]) => unknown>[]) {
    for (const [name, method] of Object.entries(home)) {
      if (['wait', 'told', 'executions', 'end', 'permitsOf', 'caseIdsIn'].includes(name)) continue;
      vi.spyOn(home, name).mockImplementation(async (...of: unknown[]) => {
        if (next() < odds.of) throw new Error('killed before');
        const done = await method(...of);
        if (next() < odds.of) throw new Error('killed after');
        return done;
      });
    }
  }
  return odds;
}

/** The executions of the route: each state is tried again with another token, as Step Functions does. */
class Engine {
  readonly #runs = new Set<string>();
  #waiters: (() => void)[] = [];

  async pump(caseId: string) {
    for (const name of route.executions().filter((one) => one.startsWith(caseId))) {
      if (this.#runs.has(name)) continue;
      this.#runs.add(name);
      void this.#case(caseId, name).catch((error: unknown) => {
        if (!(error instanceof Gone)) console.error(error);
      });
    }
    for (let i = 0; i < 30; i++) {
      await new Promise((resolve) => setImmediate(resolve));
      const all = this.#waiters;
      this.#waiters = [];
      for (const one of all) one();
    }
  }

  async #case(caseId: string, name: string) {
    const carried = route.permitsOf(name);
    const { permits } = await this.#step(name, () => run(openCase, { caseId, ...(carried && { permits: carried }) }));
    await Promise.all(permits.map(({ permit }) => this.#permit(caseId, permit, name)));
    await this.#step(name, () => run(closeCase, { caseId }));
    route.end(name);
  }

  async #permit(caseId: string, permit: string, name: string) {
    const of = { caseId, permit };
    const track = (await this.#wait(name, (token) => run(awaitGate, { ...of, gate: 'filing', token }))) as {
      readonly referrals?: readonly { readonly department: string }[];
    };
    await Promise.all([
      ...(track.referrals ?? []).map(({ department }) =>
        this.#wait(name, (token) => run(openTask, { ...of, department, token }), { ...of, department }),
      ),
      this.#wait(name, (token) => run(openTask, { ...of, token }), of),
      this.#wait(name, (token) => run(awaitGate, { ...of, gate: 'decision', token })),
    ]);
  }

  async #step<T>(name: string, does: () => Promise<T>): Promise<T> {
    for (;;) {
      if (!route.executions().includes(name)) throw new Gone();
      try {
        return await does();
      } catch {
        await this.#turn();
      }
    }
  }

  async #wait(name: string, does: (token: string) => Promise<unknown>, reminded?: Parameters<typeof remind>[0]) {
    for (;;) {
      const token = route.wait();
      await this.#step(name, async () => {
        try {
          await does(token);
        } catch (error) {
          if (route.told(token) === undefined) throw error;
        }
      });
      for (;;) {
        if (!route.executions().includes(name)) throw new Gone();
        const told = route.told(token);
        if (told !== undefined && told !== 'look again') return told.goOn;
        if (told === 'look again') break;
        await this.#turn();
      }
      if (reminded) await this.#step(name, () => run(remind, reminded));
    }
  }

  #turn = () => new Promise<void>((resolve) => this.#waiters.push(resolve));
}
class Gone extends Error {}

const samples = [cafe, cafeWithAlcohol, cafeWithSeating, cafeWithSign, cafeWithAlcoholAndSeating];

const seeds = Array.from({ length: Number(process.env.SEEDS ?? 20) }, (_, i) => i + Number(process.env.FIRST ?? 1));
test.each(seeds)('a case of which anybody may die at any moment reaches its end: %i', async (seed) => {
  const next = dice(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const { caseId, session } = await submitted(one(samples));
  const odds = deaths(next);
  const engine = new Engine();
  const calm = async <T>(of: () => Promise<T>): Promise<T> => {
    const before = odds.of;
    odds.of = 0;
    const done = await of();
    odds.of = before;
    return done;
  };
  const view = () => calm(async () => caseView((await store.loadCase(caseId))?.facts ?? [], new Date().toISOString()));
  let heard = 0;
  /** The stream brings what it has not brought, until it is taken. */
  const brought = async () => {
    const facts = ended.filter((e) => e.caseId === caseId);
    const { waiting = [] } = (await calm(() => store.loadCase(caseId))) ?? {};
    const Records = facts.slice(heard).map(({ fact }, i) => {
      const token = 'task' in fact ? tokenOfTask(waiting, fact.task) : undefined;
      const image = { pk: `CASE#${caseId}`, sk: `FACT#${fact.key}`, ...(token !== undefined && { token }) };
      return { dynamodb: { NewImage: marshall(image) as never, SequenceNumber: String(i) } };
    });
    if (Records.length === 0) return;
    const answer = await run(whatFollows, { Records }).catch(() => undefined);
    if (answer?.batchItemFailures.length === 0) heard = facts.length;
    else if (answer) heard += Number(answer.batchItemFailures[0]?.itemIdentifier);
  };
  const tasks = async () => (await view()).tasks.filter((t) => t.status === 'open');
  /** Somebody of the staff suggests what the case lacks, and the owner says yes or no. */
  const suggest = async () => {
    const { suggestions, permits } = await view();
    const open = suggestions.find(({ state }) => state === 'open');
    const [path, permit] = [`/api/cases/${caseId}`, one(['grease-separator', 'oil-separator', 'building-permit'])];
    const officer = permits[0]?.planned.department ?? '';
    const body = { suggestion: open?.id ?? '' };
    const [does, times] = [next(), next() < 0.3 ? 2 : 1];
    const twice = (of: () => Promise<unknown>) => Promise.all(Array.from({ length: times }, of));
    if (!open)
      await twice(() =>
        call('POST', `${path}/suggest-permit`, { officer, body: { permit, reasons: 'Det behövs här.' } }),
      );
    else if (does < 0.1) await call('POST', `${path}/take-back-suggestion`, { officer, body });
    else if (does < 0.2) await call('POST', `${path}/decline-suggestion`, { token: session, body });
    else {
      const { body: page } = await calm(() => call<CasePage>('GET', path, { token: session }));
      const requirements = sampleForm(page.suggestions[0]?.asked ?? []);
      await twice(() => call('POST', `${path}/accept-suggestion`, { token: session, body: { ...body, requirements } }));
    }
  };
  const act = async () => {
    if (next() < 0.2) return suggest();
    const open = await tasks();
    const task = open.length > 0 ? one(open) : undefined;
    const dies = next();
    if (!task) return;
    const path = `/api/tasks/${caseId}.${task.task}`;
    const officer = task.department;
    if (task.kind === 'review' && dies < 0.1)
      await call('POST', `/api/cases/${caseId}/withdrawals`, { token: session, body: { permit: task.permit } });
    else if (task.kind === 'review' && dies < 0.3)
      await call('POST', `${path}/supplement-requests`, {
        officer,
        body: { text: 'Vi behöver mer.', items: ['Ritning'], lastDay: '2027-01-25' },
      });
    else if (task.kind === 'review') await call('POST', `${path}/decision`, { officer, body: decision });
    else if (task.kind === 'opinion')
      await call('POST', `${path}/opinion`, { officer, body: { stance: 'no-objection', text: 'Inget att erinra.' } });
    else await call('POST', `${path}/resolution`, { officer, body: { note: 'Ringde, och det är klart.' } });
  };
  // The look after the handing in is long past.
  await engine.pump(caseId);
  pass(400);
  await run(reconcile, {});
  odds.of = one([0.01, 0.03, 0.1]);
  for (let i = 0; i < 30; i++) {
    await act();
    if (next() < 0.7) await engine.pump(caseId);
    if (next() < 0.3) await brought();
    if (next() < 0.1) await run(reconcile, {}).catch(() => {});
    if (next() < 0.05) {
      const name = route.executions().find((e) => e.startsWith(caseId));
      if (name) {
        route.end(name);
        await calm(() => run(recordRouteEnd, { detail: { name, status: 'FAILED' } }));
      }
    }
    pass(Math.floor(next() * 60));
  }
  odds.of = 0;
  // Nobody does anything, but for what finds what was lost.
  for (let i = 0; i < 3; i++) {
    await engine.pump(caseId);
    await brought();
    await engine.pump(caseId);
    pass(301);
    await run(reconcile, {});
  }
  const { waiting = [] } = (await store.loadCase(caseId)) ?? {};
  const seen = await view();
  const left = waiting.filter(
    ({ wait, token, inInbox }) =>
      isOver(seen, wait) && (inInbox || (token !== undefined && route.told(token) === undefined)),
  );
  expect(left).toEqual([]);
  // Each row says where its task stands, whoever died between two of them.
  const { rows: shown = [] } = (await store.loadCase(caseId)) ?? {};
  for (const { task, row } of shown) {
    const now = taskOf(seen, task);
    if (!now) throw new Error(`a row of no task: ${task}`);
    expect(isSameRow(row, rowOf(seen, now)), `${task}: ${JSON.stringify(row)}`).toBe(true);
  }
  const stored = await caseIfAny(caseId);
  if (stored?.view.status === 'open') expect(await isCarried(stored, route.isRunning)).toBe(true);
  /** Nobody dies any more, and everybody does what there is to do. */
  const leftOver = async () => {
    for (let i = 0; i < 25; i++) {
      await engine.pump(caseId);
      await brought();
      await engine.pump(caseId);
      const before = await view();
      if (before.status === 'closed' && (await tasks()).length === 0) return undefined;
      for (const task of await tasks()) {
        const path = `/api/tasks/${caseId}.${task.task}`;
        const officer = task.department;
        for (const request of (await view()).requests.filter((r) => r.task === task.task && !r.answer))
          await call('POST', `${path}/requests/${request.id}/withdrawal`, {
            officer,
            body: { reason: 'Det behövs inte.' },
          });
        if (task.kind === 'review') {
          const decided = await call('POST', `${path}/decision`, { officer, body: decision });
          // Some may not be granted any more, and are given up.
          if (decided.status === 409 && i > 1)
            await call('POST', `/api/cases/${caseId}/withdrawals`, { token: session, body: { permit: task.permit } });
        } else if (task.kind === 'opinion')
          await call('POST', `${path}/opinion`, {
            officer,
            body: { stance: 'no-objection', text: 'Inget att erinra.' },
          });
        else await call('POST', `${path}/resolution`, { officer, body: { note: 'Ringde, och det är klart.' } });
      }
      pass(301);
      await run(reconcile, {});
    }
    return { status: (await view()).status, tasks: (await tasks()).map((t) => t.task) };
  };
  expect(await leftOver()).toBeUndefined();
  const rows = ((await store.loadCase(caseId))?.waiting ?? []).filter((w) => w.inInbox);
  expect(rows).toEqual([]);
});
