import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Called } from '#local/route/engine.ts';
import { atOnce, type FakeStep, fakeRoute, trackOf } from '../../support/local-route.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const day = 86_400;
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

/** Starts a case; a fake that is not given lets it go on at once. */
async function started(fakes: Partial<Record<Called, FakeStep>> = {}) {
  const local = fakeRoute({ ...atOnce, ...fakes }, { limits: { keepMs: 1000 * day * 1000 } });
  await local.route.start('c', 'c');
  await pass(0);
  return { ...local, isRunning: async () => (await local.route.running()).has('c') };
}

const opened = { caseId: 'c', permits: [{ caseId: 'c', permit: 'p', seconds: day }] };
const broken = (message = 'broken'): never => {
  throw new TypeError(message);
};

test('the way of a case with one permit', async () => {
  const { called, calls, route, isRunning } = await started();
  expect(called().slice(0, 3)).toEqual(['open-case', 'keep-attachments', 'await-gate']);
  expect(called().slice(3)).toEqual(['open-task', 'open-task', 'close-case']);
  expect(await isRunning()).toBe(false);
  // Each is told what it is about, and nothing else.
  const token = expect.stringMatching(/^c\.[\w-]{12}$/);
  expect(calls[0]?.input).toEqual({ caseId: 'c' });
  expect(calls[2]?.input).toEqual({ caseId: 'c', permit: 'p', gate: 'filing', token });
  expect(calls.filter((c) => c.called === 'open-task').map((c) => c.input)).toEqual(
    expect.arrayContaining([
      { caseId: 'c', permit: 'p', token },
      { caseId: 'c', permit: 'p', department: 'd', token },
    ]),
  );
  // As Step Functions would count them: those that do nothing but begin or end others, too.
  expect(route.transitions).toBe(10);
});

test('a way that has ended leaves nothing: no execution, no timer', async () => {
  const { route } = await started();
  await pass(60);
  expect(route.inMemory).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

describe.each<Called>(['open-case', 'keep-attachments', 'await-gate', 'open-task', 'close-case'])(
  'when %s fails',
  (entry) => {
    test('once, it is tried again within two seconds', async () => {
      let failed = false;
      const untroubled = await started();
      const local = await started({
        [entry]: (...asked: Parameters<FakeStep>) => {
          if (!failed) {
            failed = true;
            broken();
          }
          return entry === 'open-case' ? opened : atOnce[entry]?.(...asked);
        },
      });
      await pass(2);
      expect(local.of(entry)).toHaveLength(untroubled.of(entry).length + 1);
      expect(local.called()).not.toContain('ask-coordinator');
      expect(await local.isRunning()).toBe(false);
      expect(local.route.transitions).toBe(untroubled.route.transitions + 1);
    });

    test('for good, the coordinator is asked after seven tries, and the step is tried anew when that is resolved', async () => {
      const local = await started({ [entry]: () => broken('Anna Andersson bor på Storgatan') });
      await pass(6 * 60);
      const [asked] = local.of('ask-coordinator');
      const before = local.of(entry).length;
      expect(before % 7).toBe(0);
      expect(asked?.input).toMatchObject({ caseId: 'c', error: { Error: 'TypeError' } });
      // What is said names case, step and cause, and nobody.
      expect(local.said[0]).toMatch(
        new RegExp(`^case c: \\w+ \\(${entry}\\) failed and is tried again: TypeError at engine.test.ts:`),
      );
      expect(local.said.join()).not.toContain('Anna');
      await pass(29 * day);
      expect(local.of(entry)).toHaveLength(before);
      expect(await local.route.goOn(String(asked?.input.token), {})).toBe(true);
      await pass(0);
      expect(local.of(entry)).toHaveLength(before + 1);
    });
  },
);

test('intervals grow from two seconds to a minute, each times chance', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  const times: number[] = [];
  await started({
    'open-case': () => {
      times.push(Date.now() / 1000);
      broken();
    },
  });
  await pass(3600);
  expect(times.slice(1).map((at, i) => at - (times[i] ?? 0))).toEqual([2, 4, 8, 16, 32, 60]);
  vi.restoreAllMocks();
});

test('a coordinator who does nothing is asked anew after thirty days, and what cannot be asked is asked again', async () => {
  let asked = 0;
  const local = await started({
    'open-case': () => broken(),
    'ask-coordinator': () => (asked++ < 3 ? broken() : undefined),
  });
  await pass(3600);
  expect(local.of('ask-coordinator')).toHaveLength(4);
  await pass(30 * day);
  expect(local.of('ask-coordinator')).toHaveLength(5);
  expect(local.of('open-case')).toHaveLength(7);
});

test('when even the coordinator cannot be asked, it is said, and the case is begun anew ten minutes later', async () => {
  let isAway = true;
  const local = await started({
    'open-case': () => (isAway ? broken() : { caseId: 'c', permits: [] }),
    'ask-coordinator': () => broken(),
  });
  await pass(5 * 3600);
  expect(local.said.join('\n')).toMatch(/case c: its route cannot go on and is tried again in ten minutes: TypeError/);
  expect(await local.isRunning()).toBe(true);
  isAway = false;
  await pass(5 * 3600);
  expect(await local.isRunning()).toBe(false);
});

test('a file that cannot be kept holds up no permit', async () => {
  const local = await started({ 'keep-attachments': () => broken() });
  expect(local.called()).toContain('open-task');
  await pass(600);
  expect(local.of('ask-coordinator')[0]?.input.about).toBe('case.attachments');
  expect(local.called()).not.toContain('close-case');
});

test('bodies that are asked about one permit have troubles of their own', async () => {
  const local = await started({ 'open-task': () => broken() });
  await pass(600);
  const about = local.of('ask-coordinator').map(({ input }) => input.about);
  expect(about.sort()).toEqual(['p.opinion.d', 'p.review']);
});

describe('a wait', () => {
  test.each([
    ['a department', undefined, 50],
    ['a consulted body', 'd', 40],
  ])('of %s looks again on its day and not before, which is no failure', async (_who, department, days) => {
    const local = await started({
      'open-task': (input, done) => {
        if (input.department !== department) void done();
      },
    });
    await pass(days * day - 1);
    expect(local.of('remind')).toEqual([]);
    await pass(1);
    expect(local.of('remind')).toHaveLength(1);
    expect(local.of('remind')[0]?.input.department).toBe(department);
    // What the reminder answers says how long it waits then.
    await pass(7 * day - 1);
    expect(local.of('remind')).toHaveLength(1);
    await pass(1);
    expect(local.of('remind')).toHaveLength(2);
    expect(local.called()).not.toContain('ask-coordinator');
  });

  test('for a gate looks again without a reminder, and then works on with what it is told', async () => {
    const local = await started({ 'await-gate': () => undefined });
    await pass(30 * day);
    expect(local.of('await-gate')).toHaveLength(2);
    await local.route.goOn(local.token('await-gate'), trackOf('c'));
    await pass(0);
    expect(local.of('open-task')).toHaveLength(2);
  });

  test('that a changed clock wakes looks again, which is no failure', async () => {
    const local = await started({ 'open-task': () => undefined });
    await local.route.wake(local.token('open-task', 'c', { department: undefined }));
    await pass(0);
    expect(local.of('remind')).toHaveLength(1);
    expect(local.of('open-task')).toHaveLength(3);
    expect(local.said).toEqual([]);
  });

  test('that may not be woken takes it for a failure, as Step Functions does, and is tried again', async () => {
    const local = await started({ 'open-task': () => undefined });
    await local.route.wake(local.token('open-task', 'c', { department: 'd' }));
    await pass(2);
    expect(local.of('remind')).toEqual([]);
    expect(local.of('open-task')).toHaveLength(3);
  });

  test('is over when its token is sent back, whatever its function does then', async () => {
    const local = await started({
      'open-task': async (_input, done) => {
        await done();
        broken();
      },
    });
    expect(await local.isRunning()).toBe(false);
  });

  test('scaled, ends as much sooner', async () => {
    const began = Date.now();
    const clock = { rate: day, now: () => (Date.now() - began) * day };
    const local = fakeRoute({}, { clock });
    await local.route.start('c', 'c');
    await pass(29);
    expect(local.of('await-gate')).toHaveLength(1);
    await pass(1);
    expect(local.of('await-gate')).toHaveLength(2);
  });
});

test('what a state is not given is a fault that no try mends: it is said, and stops nobody else', async () => {
  const local = await started({ 'open-case': ({ caseId }) => (caseId === 'c' ? {} : { caseId, permits: [] }) });
  await local.route.start('e', 'e');
  await pass(0);
  expect(local.said).toEqual([expect.stringMatching(/case c: its route cannot go on .* RouteFault/)]);
  expect(await local.route.running()).toEqual(new Set(['c']));
});
