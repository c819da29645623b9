import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, ThreadData } from '../messages.ts';
import { UnderWay } from '../under-way.ts';
import { Desk } from './desk.ts';

/** What this thread was begun with. */
export const here = workerData as ThreadData;

let isOver = false;

/** After the word that all is lost nothing leaves any more. */
export const send = (message: FromThread): void => {
  if (isOver) return;
  isOver = message.kind === 'lost';
  parentPort?.postMessage(message);
};

/** Where every call in this thread gets its turn. */
export const desk = new Desk({
  entries: here.entries,
  underWay: new UnderWay(here.underWay),
  suspects: here.suspects,
  onHarmless: (name) => send({ kind: 'harmless', name }),
});

/** A line for whoever runs this machine. It holds nothing personal. */
export const say = (line: string): void => send({ kind: 'says', line });
