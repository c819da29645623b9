import { parentPort } from 'node:worker_threads';
import { NotKept } from '../../homes/sqlite/not-kept.ts';
import type { CallMessage, FromThread, ToThread } from '../messages.ts';
import { desk, flush, here, send } from './here.ts';

/**
 * The thread in which all functions run, with everything they are kept by. What it answers is durable before anybody outside
 * hears of it.
 */

const failure = (error: unknown) => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message };
};

/** A call that wrote something which cannot be kept. */
const refused = ({ name, why }: NotKept) => ({ name, message: why });

/** A function's answer that it could not do what it was asked to: while nothing can be kept, that is why. */
const isFault = (result: unknown): boolean => (result as { statusCode?: unknown } | null)?.statusCode === 500;

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
    const said = await answerTo(call);
    // An error, too, says something of what was read.
    if (await isDurable()) send(said);
  };
  const answerTo = async (call: CallMessage): Promise<FromThread> => {
    const { id } = call;
    try {
      const result = (await desk.answer(call)) ?? null;
      const unkept = machine.cannotKeep;
      return unkept && isFault(result) ? { kind: 'error', id, ...refused(unkept) } : { kind: 'result', id, result };
    } catch (error) {
      return { kind: 'error', id, ...(error instanceof NotKept ? refused(error) : failure(error)) };
    }
  };
  /** Whether it may leave. What is lost is answered by the thread that comes next. */
  const isDurable = () =>
    machine.committed().then(
      () => true,
      () => false,
    );
  machine.onLost(({ why, message }) => send({ kind: 'lost', why, message }));
  const stop = async (): Promise<void> => {
    await machine.stop();
    flush();
    parentPort?.close();
  };
  parentPort?.on('message', (messages: readonly ToThread[]) => {
    for (const message of messages)
      if (message.kind === 'call') void answer(message);
      else if (message.kind === 'stop') void stop();
      else send({ kind: 'I answer' });
  });
  machine.start();
}
