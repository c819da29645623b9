import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, ThreadData } from '../messages.ts';
import { UnderWay } from '../under-way.ts';
import { Desk } from './desk.ts';

/** What this thread was begun with. */
export const here = workerData as ThreadData;

let isOver = false;
let outgoing: FromThread[] = [];

/**
 * Says something to whoever began the thread. What is answered in one turn goes together, since each time the other thread has to
 * be woken; anything else goes at once. After the word that all is lost nothing leaves any more.
 */
export const send = (message: FromThread): void => {
  if (isOver) return;
  isOver = message.kind === 'lost';
  outgoing.push(message);
  if (message.kind !== 'result' && message.kind !== 'error') flush();
  else if (outgoing.length === 1) setImmediate(flush);
};

/** Lets what has been said go now. */
export function flush(): void {
  if (outgoing.length === 0) return;
  const messages = outgoing;
  outgoing = [];
  parentPort?.postMessage(messages);
}

/** Where every call in this thread gets its turn. */
export const desk = new Desk({
  entries: here.entries,
  underWay: new UnderWay(here.underWay),
  suspects: here.suspects,
  onHarmless: (name) => send({ kind: 'harmless', name }),
});

/** A line for whoever runs this machine. It holds nothing personal. */
export const say = (line: string): void => send({ kind: 'says', line });
