import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Step, steps } from '../case/shape.ts';
import { type CaseSystem, doubledIn, type Handle } from '../case/system.ts';
import type { Table } from '../table.ts';

const inFlight = 10;
/** How long it runs between two kills, at most. */
const longestMs = 1500;
/** How long what is still under way may take at the end. */
const graceMs = 120_000;
const saidEach = 10;

interface Tally {
  readonly decided: { readonly handle: Handle; readonly step: Step }[];
  readonly handles: Handle[];
}

/**
 * Kills each system so many times at random moments while cases go through, and counts what came of it.
 *
 * @param say hears now and then how far it has come
 */
export async function killTable(
  systems: readonly (() => Promise<CaseSystem | undefined>)[],
  kills: number,
  say: (line: string) => void,
): Promise<Table> {
  const rows: object[] = [];
  for (const make of systems) {
    const system = await make();
    if (system === undefined) continue;
    try {
      rows.push(await killed(system, kills, say));
    } finally {
      await system.remove();
    }
  }
  return { title: `Killed ${kills} times with ${inFlight} cases in flight`, rows };
}

async function killed(system: CaseSystem, kills: number, say: (line: string) => void) {
  const tally: Tally = { decided: [], handles: [] };
  await system.start();
  let done = false;
  const people = Array.from({ length: inFlight }, async () => {
    while (!done) await takeThrough(system, tally);
  });
  for (let i = 0; i < kills; i++) {
    await pause(randomInt(0, longestMs));
    await system.kill();
    await system.start();
    if ((i + 1) % saidEach === 0)
      say(`${system.name}: killed ${i + 1} times, ${tally.decided.length} decisions so far`);
  }
  done = true;
  await Promise.all(people);
  const mails = await everyMail(system, tally.handles.length);
  let lost = 0;
  // What was decided cannot be decided again.
  for (const { handle, step } of tally.decided) if (await system.decide(handle, step).catch(() => false)) lost += 1;
  let open = 0;
  for (const handle of tally.handles) if (!(await system.closed(handle))) open += 1;
  return {
    system: system.name,
    kills,
    cases: tally.handles.length,
    'decisions acknowledged': tally.decided.length,
    'decisions lost': lost,
    'cases not closed': open,
    mails: mails.length,
    'mails doubled': doubledIn(system, mails),
    'mails missing': tally.handles.length * system.mailsOfACase - new Set(mails).size,
  };
}

/** A case with people who ask again until they are answered; when nothing moves any more, it is left as it is, and counted. */
async function takeThrough(system: CaseSystem, tally: Tally): Promise<void> {
  const key = randomUUID();
  const handle = await insist(() => system.submit(key));
  if (handle === undefined) return;
  tally.handles.push(handle);
  for (const step of steps) {
    if (!(await insist(async () => (await system.readable(handle, step)) || undefined))) return;
    // A decision that was heard although its answer was not is no longer there to be made.
    if (await insist(() => system.decide(handle, step))) tally.decided.push({ handle, step });
  }
  await insist(async () => (await system.closed(handle)) || undefined);
}

/** @returns undefined when there was no answer for so long that something is stuck */
async function insist<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  const until = performance.now() + graceMs;
  while (performance.now() < until) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await pause(20);
  }
  return undefined;
}

async function everyMail(system: CaseSystem, cases: number): Promise<readonly string[]> {
  const until = performance.now() + graceMs;
  for (;;) {
    const mails = await system.mails();
    if (new Set(mails).size >= cases * system.mailsOfACase || performance.now() > until) return mails;
    await pause(200);
  }
}
