import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, ThreadData } from '../messages.ts';
import { Outgoing } from '../outgoing.ts';
import { UnderWay } from '../under-way.ts';
import { Desk } from './desk.ts';

/** What this thread was begun with. */
export const here = workerData as ThreadData;

let isOver = false;

const outgoing = new Outgoing<FromThread>({
  post: (messages) => parentPort?.postMessage(messages),
  onUnsendable: (message, { name, message: why }) => {
    if (message.kind === 'result') send({ kind: 'error', id: message.id, name, message: why });
  },
});

/** Says something to whoever began the thread: what is answered when the turn is over, anything else at once. After the word that all is lost nothing leaves any more. */
export const send = (message: FromThread): void => {
  if (isOver) return;
  isOver = message.kind === 'lost';
  outgoing.add(message);
  if (message.kind !== 'result' && message.kind !== 'error') outgoing.flush();
};

/** Lets what has been said go now. */
export const flush = (): void => outgoing.flush();

/** Where every call in this thread gets its turn. */
export const desk = new Desk({
  entries: here.entries,
  underWay: new UnderWay(here.underWay),
  suspects: here.suspects,
  onHarmless: (name) => send({ kind: 'harmless', name }),
});

/** A line for whoever runs this machine. It holds nothing personal. */
export const say = (line: string): void => send({ kind: 'says', line });
