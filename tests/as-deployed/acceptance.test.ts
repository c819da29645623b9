import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptance } from '../e2e/acceptance.ts';
import { everythingElse } from '../iam/everything-else.ts';
import { explained, withoutReason } from '../iam/explained.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';

let running: DeployedTestMachine;
beforeAll(async () => {
  running = await startDeployedTestMachine();
});
afterAll(() => running.stop());

acceptance(() => running.client);

describe('what functions may do on AWS', () => {
  test('is all they do here, and nothing more', async () => {
    await everythingElse(running);
    const { denied, unused } = await running.judged();
    expect(denied).toEqual([]);
    const { unexplained, needless } = withoutReason(unused, explained);
    expect(unexplained, 'granted, never used and not explained').toEqual([]);
    expect(needless, 'explained, but used or not granted').toEqual([]);
  });
});
