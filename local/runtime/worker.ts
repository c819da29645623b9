import { Worker } from 'node:worker_threads';
import type { FunctionEntry } from '#functions/settings.ts';
import { StartProblem } from '../start-problem.ts';
import type { FromThread, ThreadBundle, ThreadData, ToThread } from './messages.ts';
import { UnderWay } from './under-way.ts';

/** As much as all functions together need, with thousands of cases under way. */
const memoryMb = 768;

/** What every thread of a machine begins with. */
type OwnData = Pick<ThreadData, 'directory' | 'clock' | 'linkKey' | 'origin' | 'mail'>;

export interface WorkerOptions {
  /** What every function is told. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  readonly own: OwnData;
}

export interface FunctionThreadOptions extends OwnData {
  readonly bundle: ThreadBundle;
  /** What every function is told. */
  readonly settings: WorkerOptions['settings'];
  /** Is told what fails, a line at a time; nothing personal is in it. */
  readonly say: (line: string) => void;
  /** How long a thread that has something to do may answer nothing, in milliseconds. */
  readonly patienceMs?: number;
}

/** A thread that runs a bundle. */
export const workerOf = (
  { thread, entries }: ThreadBundle,
  { settings, own }: WorkerOptions,
  more: Pick<ThreadData, 'trial' | 'underWay' | 'suspects' | 'again'>,
): Worker =>
  new Worker(thread, {
    env: { ...process.env, ...settings },
    workerData: { entries, ...own, ...more } satisfies ThreadData,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });

/** Looks whether an entry of a bundle can be loaded, in a thread that touches nothing. @throws what its modules threw */
export async function tryOut(bundle: ThreadBundle, options: WorkerOptions, trial: FunctionEntry): Promise<void> {
  const worker = workerOf(bundle, options, {
    trial,
    underWay: new UnderWay().shared,
    suspects: new Map(),
    again: false,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (messages: readonly FromThread[]) => {
        for (const message of messages)
          if (message.kind === 'ready') resolve();
          else if (message.kind === 'cannot begin') reject(errorOf(message));
      });
      worker.once('error', reject);
    });
  } finally {
    await worker.terminate();
  }
}

/** Lets a thread close what it has open, and ends it when that takes too long. */
export async function ended(worker: Worker | undefined, patienceMs: number): Promise<void> {
  if (!worker) return;
  const exit = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  worker.postMessage([{ kind: 'stop' }] satisfies ToThread[]);
  const timer = setTimeout(() => void worker.terminate(), patienceMs);
  await exit;
  clearTimeout(timer);
}

/** What a thread threw while it began. */
export function errorOf(thrown: { readonly name: string; readonly message: string; readonly stack: string }): Error {
  const { name, message, stack } = thrown;
  return name === StartProblem.name ? new StartProblem(message) : Object.assign(new Error(message), { name, stack });
}
