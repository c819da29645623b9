import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const asked = vi.hoisted(() => ({ plan: () => Promise.resolve<unknown>('a plan') }));
vi.mock('#web/shared/planner-worker.ts?worker', () => ({ default: EventTarget }));
vi.mock('comlink', () => ({
  wrap: () => ({ version: async () => 'v1', guideHere: async () => 'a guide', planHere: () => asked.plan() }),
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a thread that a device has put away has failed when it makes no plan, and is waited for no more', async () => {
  const { plannerBeside } = await import('#web/shared/planner-beside.ts');
  const planner = await plannerBeside();
  const wish = { municipality: 'a', event: 'b', answers: {} };
  expect(await planner.planHere(wish, 'sv')).toBe('a plan');
  asked.plan = () => new Promise(() => undefined);
  const plan = planner.planHere(wish, 'sv');
  plan.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(plan).rejects.toThrow('the planner has failed');
  await expect(planner.guideHere('en')).rejects.toThrow('the planner has failed');
});
