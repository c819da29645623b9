import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { handedOverAgain } from '#local/mail/mailbox.ts';
import { cafeForm } from '../e2e/acceptance.ts';
import { Client, eventually } from '../e2e/client.ts';
import { localTarget } from './machine.ts';
import { ProductProcess } from './process.ts';

/** A receipt, one for each of six decisions, and a farewell. */
const toldOfACase = 8;
const staff = [
  'koping-environment',
  'koping-building',
  'koping-alcohol',
  'koping-land',
  'police',
  'rescue-malardalen',
  'tax-agency',
  'enforcement-authority',
];
/** Rounds through all inboxes in which the machine answers and nothing can be done any more: then something is stuck. */
const roundsInVain = 2000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Defines the test: the machine is killed so many times while so many cases go from the form to the last decision. */
export function killed(kills: number, cases: number): void {
  test(`killed ${kills} times at random moments, it loses nothing and does nothing twice`, async () => {
    const directory = mkdtempSync(join(tmpdir(), 'foretagslots-kill-'));
    const running = new ProductProcess(await freePort(), directory);
    onTestFinished(async () => {
      await running.kill();
      rmSync(directory, { recursive: true, force: true });
    });
    const client = new Client(localTarget(running.url));
    const submitted: { reference: string; accessUrl: string; caseId: string }[] = [];
    /** What has got through: applications and decisions that were acknowledged. */
    let through = 0;
    let closed = 0;
    let over = false;

    /** People who try again, with the same form and the same key, when the machine does not answer. */
    const applicants = async () => {
      for (let i = 0; i < cases; i++) {
        const form = await untilAnswered(() => cafeForm(client, 'koping').then((made) => made.asSent));
        const sent = await untilAnswered(async () => {
          const answer = await client.submit(form);
          // It says so while it starts.
          return answer.status === 503 ? undefined : answer;
        });
        if (sent === undefined) return;
        expect([sent.status, sent.body]).toEqual([201, expect.anything()]);
        submitted.push(sent.body);
        through += 1;
      }
    };
    const untilAnswered = async <T>(ask: () => Promise<T | undefined>): Promise<T | undefined> => {
      while (!over) {
        const answer = await ask().catch(() => undefined);
        if (answer !== undefined) return answer;
        await pause(50);
      }
      return undefined;
    };
    const officers = async () => {
      for (let inVain = 0; !over; ) {
        const before = through;
        const answered = await everyInbox().catch(() => false);
        if (!answered) await pause(50);
        else if (through > before) inVain = 0;
        else if (++inVain > roundsInVain)
          throw new Error(`stuck: the machine answers, and only ${closed} of ${cases} cases are closed`);
      }
    };
    /** Does what there is to do in each inbox. Being killed in between is no answer. */
    const everyInbox = async () => {
      for (const user of staff) {
        for (const task of await client.inbox(user)) {
          const done = await (task.kind === 'opinion'
            ? client.opine(user, task.taskId)
            : client.decide(user, task.taskId));
          if (done.status === 201) through += 1;
        }
      }
      return true;
    };
    const watchers = async () => {
      while (closed < cases && !over) {
        const pages = await Promise.all(
          submitted.map(async ({ accessUrl }) => client.caseOf(await client.session(accessUrl)).catch(() => undefined)),
        ).catch(() => []);
        closed = pages.filter((page) => page?.status === 'closed').length;
        await pause(100);
      }
    };
    /** Kills after some things have got through, or at once, or while it is still starting. */
    const power = async () => {
      for (let i = 0; i < kills && !over; i++) {
        const enough = through + randomInt(0, 4);
        while (through < enough && closed < cases && !over) await pause(10);
        await pause(randomInt(0, 50));
        await running.kill();
        if (i % 4 === 3) {
          running.spawn();
          await pause(randomInt(0, 1500));
          await running.kill();
        }
        await running.start();
      }
    };

    await running.start();
    try {
      await Promise.all([power(), applicants(), Promise.race([officers(), eventuallyClosed()]), watchers()]);
    } finally {
      over = true;
    }

    async function eventuallyClosed(): Promise<void> {
      while (closed < cases && !over) await pause(50);
    }

    expect(new Set(submitted.map((s) => s.reference)).size).toBe(cases);
    for (const { accessUrl } of submitted) {
      const page = await client.caseOf(await client.session(accessUrl));
      expect(page.permits.map((p) => p.decision?.outcome)).toEqual(page.permits.map(() => 'granted'));
      expect(page.timeline.filter((t) => t.type === 'decided')).toHaveLength(page.permits.length);
    }
    // What falls due together goes in one mail; the history says each thing that was told.
    const told = async ({ accessUrl }: { accessUrl: string }) => {
      const { timeline } = await client.caseOf(await client.session(accessUrl));
      return timeline.filter((t) => t.type === 'mail-sent').map((t) => t.text);
    };
    await eventually('every mail has been sent', async () =>
      (await Promise.all(submitted.map(told))).every((texts) => texts.length >= toldOfACase),
    );
    // The mailbox keeps each mail once whatever it is handed, and says when that was more than once.
    expect(running.output.split('\n').filter((line) => line.includes(handedOverAgain))).toEqual([]);
    for (const one of submitted) expect(await told(one)).toHaveLength(toldOfACase);
    for (const user of staff) expect(await client.inbox(user)).toEqual([]);
  });
}
