import { parentPort } from 'node:worker_threads';
import type { CallMessage, ToThread } from '../messages.ts';
import { desk, here, send } from './here.ts';

/**
 * The thread in which all functions run, with everything they are kept by. What it answers is durable before anybody outside
 * hears of it.
 */

const failure = (error: unknown) => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message };
};

try {
  if (here.trial === undefined) await begin();
  else await desk.load(here.trial);
  send({ kind: 'ready' });
} catch (error) {
  const { stack = '' } = error as Error;
  send({ kind: 'cannot begin', ...failure(error), stack });
  parentPort?.close();
}

async function begin(): Promise<void> {
  const { machine } = await import('../../homes/machine/homes.ts');
  for (const [entry, handler] of Object.entries(machine.calls)) desk.offer(`machine/${entry}`, handler);

  const answer = async (call: CallMessage): Promise<void> => {
    const { id } = call;
    try {
      const result = (await desk.answer(call)) ?? null;
      await machine.committed();
      send({ kind: 'result', id, result });
    } catch (error) {
      send({ kind: 'error', id, ...failure(error) });
    }
  };
  const stop = async (): Promise<void> => {
    await machine.stop();
    parentPort?.close();
  };
  parentPort?.on('message', (message: ToThread) => {
    if (message.kind === 'call') void answer(message);
    else if (message.kind === 'stop') void stop();
    else send({ kind: 'I answer' });
  });
  await machine.start();
}
