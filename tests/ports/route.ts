import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { caseOfExecution, type Route, restartedName } from '#domain/ports/route.ts';
import { eventually } from '../e2e/client.ts';

/** A route, and how a test sees what it does. */
export interface RouteHome {
  readonly route: Route;
  /** Waits until an execution of a case waits. @returns its token */
  readonly waits: (caseId: string) => Promise<string>;
  /** How often an execution of a case was told to look again. */
  readonly lookedAgain: (caseId: string, token: string) => Promise<number>;
  /** An execution whose wait was answered goes to its end. */
  readonly ends: (name: string) => Promise<void>;
}

/** What `domain/ports/route.ts` promises, held against a home. */
export function routeKeepsItsPromise(open: () => Promise<RouteHome>): void {
  let home: RouteHome;
  beforeAll(async () => {
    home = await open();
  });
  const start = async () => {
    const caseId = randomUUID().replaceAll('-', '');
    await home.route.start(caseId, caseId);
    return { caseId, token: await home.waits(caseId) };
  };

  describe('a route', () => {
    test('is started once by a name, also after its end', async () => {
      const { caseId, token } = await start();
      expect(await home.route.isRunning(caseId)).toBe(true);
      await home.route.start(caseId, caseId);
      await home.route.goOn(token, {});
      await home.ends(caseId);
      const isRunning = () => home.route.isRunning(caseId);
      await eventually('the execution has ended', async () => !(await isRunning()));
      await home.route.start(caseId, caseId);
      expect(await isRunning()).toBe(false);
      expect((await home.route.running()).has(caseId)).toBe(false);
    });
    test('is taken up again under another name, which is known as its case’s', async () => {
      const caseId = randomUUID().replaceAll('-', '');
      const name = restartedName(caseId, 1);
      await home.route.start(caseId, name);
      await home.waits(caseId);
      expect(caseOfExecution(name)).toBe(caseId);
      expect((await home.route.running()).has(name)).toBe(true);
      expect(await home.route.isRunning(name)).toBe(true);
    });
    test('that was never started is not under way', async () => {
      expect(await home.route.isRunning(randomUUID().replaceAll('-', ''))).toBe(false);
    });
    test('goes on once by a token, and not by one that nobody has', async () => {
      const { token } = await start();
      expect(await home.route.goOn(token, {})).toBe(true);
      expect(await home.route.goOn(token, {})).toBe(false);
      expect(await home.route.goOn('nobody’s', {})).toBe(false);
    });
    test('looks again when it is woken, and then waits with another token', async () => {
      const { caseId, token } = await start();
      await home.route.wake(token);
      expect(await home.lookedAgain(caseId, token)).toBe(1);
      expect(await home.route.goOn(token, {})).toBe(false);
      // Whoever comes late wakes nobody, and hears of no fault.
      await home.route.wake(token);
      await home.route.wake('nobody’s');
    });
  });
}
