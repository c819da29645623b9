import { DataFolder, whyNotUsable } from './data-folder.ts';
import type { Place } from './http/address.ts';
import { FrontDoor, PortTaken } from './http/front-door.ts';
import { StartProblem } from './start-problem.ts';

export interface PremisesOptions extends Place {
  /** Where everything is kept between runs. */
  readonly directory: string;
  /** 0 takes any free port; the one after the product's own unless something else is said. */
  readonly mailboxPort?: number | undefined;
}

/** What a machine needs before anything is built or changed, and has to itself: its data folder and its ports. */
export interface Premises {
  readonly folder: DataFolder;
  readonly door: FrontDoor;
  readonly mailboxDoor: FrontDoor;
}

/**
 * Takes the data folder and the ports, or says in a sentence why that is not possible.
 *
 * @throws StartProblem
 */
export async function takePremises({ directory, mailboxPort, ...place }: PremisesOptions): Promise<Premises> {
  const folder = DataFolder.take(directory);
  let door: FrontDoor | undefined;
  try {
    door = await FrontDoor.open(place).catch(explain(place.port, 'port'));
    folder.heldBy(door.address.origin);
    const beside = mailboxPort ?? (place.port === 0 ? 0 : next(door.port, 1));
    const mailboxDoor = await FrontDoor.open({ host: '127.0.0.1', port: beside }).catch(
      explain(beside, 'mailbox-port'),
    );
    return { folder, door, mailboxDoor };
  } catch (error) {
    await door?.close();
    folder.release();
    const why = whyNotUsable(directory, error);
    throw why === undefined ? error : new StartProblem(why);
  }
}

/** Gives back what was taken. */
export async function leavePremises({ folder, door, mailboxDoor }: Premises): Promise<void> {
  await door.close();
  await mailboxDoor.close();
  folder.release();
}

const lastPort = 65_535;
const next = (port: number, step: number): number => (port + step > lastPort ? port - step : port + step);

function explain(port: number, option: 'port' | 'mailbox-port') {
  return async (error: NodeJS.ErrnoException): Promise<never> => {
    const instead = `Give another one: npm start -- --${option} ${next(port, 100)}`;
    if (error instanceof PortTaken)
      throw new StartProblem(`Port ${port} is taken: ${await whoAnswers(port)}. ${instead}`);
    if (error.code === 'EACCES')
      throw new StartProblem(`Port ${port} may not be used by you: ports below 1024 are kept. ${instead}`);
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new StartProblem('This machine has no such address. Give one of its own: --host 127.0.0.1');
    throw error;
  };
}

/** Who is at a port, as far as it says so itself. */
async function whoAnswers(port: number): Promise<string> {
  try {
    const response = await fetch(`http://localhost:${port}/api/health`, { signal: AbortSignal.timeout(2000) });
    const { version, code } = (await response.json()) as { version?: unknown; code?: unknown };
    // One that is still starting says so in the words of our problems.
    return typeof version === 'string' || code === 'starting'
      ? 'Företagslots already runs there, with other data'
      : 'another program runs there';
  } catch {
    return 'another program, or Företagslots itself, runs there';
  }
}
