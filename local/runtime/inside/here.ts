import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, ThreadData } from '../messages.ts';
import { UnderWay } from '../under-way.ts';
import { Desk } from './desk.ts';

/** What this thread was begun with. */
export const here = workerData as ThreadData;

/** Where every call in this thread gets its turn. */
export const desk = new Desk({
  entries: here.entries,
  underWay: new UnderWay(here.underWay),
  suspects: here.suspects,
});

export const send = (message: FromThread): void => parentPort?.postMessage(message);

/** A line for whoever runs this machine. It holds nothing personal. */
export const say = (line: string): void => send({ kind: 'says', line });
