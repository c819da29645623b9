import type { IncomingMessage } from 'node:http';
import { CatchUp, type Work } from './catch-up.ts';
import { Closers } from './closers.ts';
import type { Gateway } from './gateway.ts';
import { leavePremises, type Premises, type PremisesOptions, takePremises } from './premises.ts';
import { SpareMemory } from './runtime/spare-memory.ts';
import type { Schedules } from './services/schedules.ts';

/** How long what is under way may take when the machine stops. */
const graceMs = 10_000;

/** What stands behind the front door of a machine, and what it does by itself. */
export interface Inside {
  readonly gateway: Gateway;
  /** What is made good when it answers. */
  readonly catchUp: readonly (readonly Work[])[];
  readonly schedules: Schedules;
  /** What the functions ask of the front door themselves: it is answered until all is finished. */
  readonly isInner: (request: IncomingMessage) => boolean;
  /** Hears that the machine stops, before anything is waited for. */
  readonly onStop: () => void;
  /** Finishes what is under way, when nobody outside is being answered any more. */
  readonly finish: () => Promise<void>;
}

/** A machine that answers. */
export interface Running {
  /** When everything that an earlier run left is made good. */
  readonly caughtUp: Promise<void>;
  /** Finishes what is under way, for ten seconds at most, and closes everything. */
  readonly stop: () => Promise<void>;
}

/**
 * Begins a machine in its premises. When it cannot, nothing is left behind.
 *
 * @param premises what it has to itself; taken here when it is not there yet
 * @param begin adds to the closers whatever it opens
 * @throws StartProblem when the premises are not to be had; what `begin` threw
 */
export async function inPremises<T>(
  options: PremisesOptions,
  premises: Premises | undefined,
  begin: (premises: Premises, closers: Closers) => Promise<T>,
): Promise<T> {
  const taken = premises ?? (await takePremises(options));
  const closers = new Closers();
  closers.add(() => leavePremises(taken));
  try {
    return await begin(taken, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
}

/** Opens the front door, makes good behind it what an earlier run left, and from then on keeps the schedules. */
export function run(door: Premises['door'], inside: Inside, closers: Closers): Running {
  const { gateway, schedules } = inside;
  // Of the thread that answers; that of the functions has its own.
  const memory = new SpareMemory();
  door.answerWith(
    (request, response) => gateway.handle(request, response).finally(() => memory.used()),
    (path) => gateway.isOpenToAll(path),
  );
  let stopping = false;
  const catchUp = new CatchUp(...inside.catchUp);
  void catchUp.done.then(() => !stopping && schedules.start());
  return {
    caughtUp: catchUp.done,
    stop: async () => {
      stopping = true;
      schedules.stop();
      catchUp.stop();
      await atMost(graceMs, async () => {
        const finished = door.finish(inside.isInner);
        inside.onStop();
        await finished;
        await inside.finish();
      });
      await closers.close();
    },
  };
}

async function atMost(milliseconds: number, finish: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([finish(), over]);
  clearTimeout(timer);
}
