import { afterAll, beforeAll } from 'vitest';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { acceptance } from './acceptance.ts';

let running: TestMachine;
beforeAll(async () => {
  running = await startTestMachine();
});
afterAll(() => running.stop());

acceptance(() => running.client);
