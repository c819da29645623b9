import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import type { InboxTask } from '#domain/api/answers/lists.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { machineBundleIn } from '#lib/build/machine-bundle.ts';
import { machineBundle } from '#lib/build/one-machine.ts';
import { copyReceiptFonts } from '#lib/build/receipt-fonts.ts';
import { fillWithCases } from '#local/demo/fill.ts';
import { stories } from '#local/demo/stories/all.ts';
import { type OneMachine, startOneMachine } from '#local/one-machine.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { Client } from '../e2e/client.ts';
import { localTarget } from '../support/machine.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const directory = scratchFolder();
let filled: Awaited<ReturnType<typeof fillWithCases>>;
let machine: OneMachine | undefined;
let rows: readonly InboxTask[];
let pages: readonly TaskPage[];

beforeAll(async () => {
  vi.stubEnv('VALUES', 'local/demo/values.ts');
  const outdir = join(scratchFolder(), 'one-machine');
  const bundling = await machineBundle(outdir);
  await build({ ...bundling, define: { ...bundling.define, CATALOGUE_IS_CHECKED: 'true' } });
  vi.unstubAllEnvs();
  await copyReceiptFonts(`${outdir}/api/receipt/fonts`);
  const start = (aheadMs: number) =>
    startOneMachine({
      port: 0,
      mailboxPort: 0,
      directory,
      aheadMs,
      bundle: machineBundleIn(outdir),
      logLevel: 'ERROR',
    });
  filled = await fillWithCases(start);
  machine = await start(0);
  await machine.caughtUp;
  const c = new Client(localTarget(machine.url));
  const inboxes = [
    ...Object.keys(catalogue.departments),
    ...Object.keys(catalogue.municipalities).map((id) => `coordinator-${id}`),
  ];
  rows = (await Promise.all(inboxes.map((inbox) => c.inbox(inbox)))).flat();
  pages = await Promise.all(
    filled.cases.flatMap(({ caseId, departmentOf }) =>
      Object.entries(departmentOf).map(([permit, department]) =>
        // Whoever is disqualified does not read it; a part that waits to be filed has no task.
        c
          .taskPage(department, `${caseId}.${permit}.review`)
          .catch(() => c.taskPage(`${department}-2`, `${caseId}.${permit}.review`))
          .catch(() => undefined),
      ),
    ),
  ).then((all) => all.filter((page) => page !== undefined));
});
afterAll(() => machine?.stop());

test('every act is done once at least, and every story is told', () => {
  const undone = acts.filter(({ path }) => !filled.done.has(`POST ${path}`)).map(({ name }) => name);
  expect(undone).toEqual([]);
  expect(filled.cases.map(({ shows }) => shows)).toEqual(stories.map(({ shows }) => shows));
});

/** What can be seen of each state in which something can stand, by whoever has the task of it. */
const states: Readonly<Record<string, (page: TaskPage) => unknown>> = {
  'a question that waits': (p) => requests(p, 'supplement').some((r) => r.open && r.answers.length === 0),
  'a question that is late': (p) => requests(p, 'supplement').some((r) => r.open && r.lastDay < today()),
  'a question that is answered in part': (p) =>
    requests(p, 'supplement').some((r) => r.open && r.parts.some(({ state }) => state === 'answered')),
  'a question that is answered': (p) => requests(p, 'supplement').some((r) => r.answer),
  'a question with something still missing': (p) => requests(p, 'supplement').some((r) => r.again),
  'a thing that is taken back': (p) =>
    requests(p, 'supplement').some((r) => r.parts.some(({ state }) => state === 'taken-back')),
  'a question that is taken back': (p) => requests(p, 'supplement').some((r) => r.takenBackAt),
  'a hearing that waits': (p) => requests(p, 'hearing').some((r) => r.open),
  'a hearing that is answered': (p) => requests(p, 'hearing').some((r) => r.answer),
  'a hearing about an opinion': (p) => requests(p, 'hearing').some((r) => r.about),
  'a body that is asked': (p) => p.askedBodies.some(({ state, link }) => state === 'waiting' && !link),
  'a body without an account that is late': (p) => p.askedBodies.some(({ late, link }) => late && link),
  'a body that has answered': (p) => p.askedBodies.some(({ state, link }) => state === 'given' && !link),
  'a body without an account that has answered': (p) =>
    p.askedBodies.some(({ state, link }) => state === 'given' && link),
  'a question to a body that is taken back': (p) => p.askedBodies.some(({ state }) => state === 'taken-back'),
  'a decision that is proposed': (p) => p.secondPair?.recommendation,
  'a proposal that is sent back': (p) => p.secondPair?.returned,
  'a colleague who is disqualified': (p) => p.disqualified.length > 0,
  'a last day that has passed': (p) => p.breaches.length > 0,
  'a decision that is asked for': (p) => p.decisionAsked,
  granted: (p) => outcomeOf(p) === 'granted',
  'granted with conditions, one taken over and one argued': (p) => {
    const decision = decisionOf(p);
    const carried = decision && 'carried' in decision ? decision.carried : [];
    return carried.some(({ taken }) => taken) && carried.some(({ reason }) => reason);
  },
  refused: (p) => outcomeOf(p) === 'refused',
  dismissed: (p) => outcomeOf(p) === 'dismissed',
  'written off': (p) => outcomeOf(p) === 'closed',
  withdrawn: (p) => p.case.permits.some(({ status }) => status === 'withdrawn'),
  'a choice that is waited for': (p) => p.case.permits.some(({ status }) => status === 'waiting-for-applicant'),
  'a case that is closed': (p) => p.case.status === 'closed',
  'a company that is being formed': (p) => p.business.forming,
  'a note and a conversation': (p) => JSON.stringify(p.talk).length > 400,
  'papers that came unasked': (p) => p.sent.some(({ files }) => files.length > 0),
};

test.each(Object.entries(states))('there is %s', (_, isShown) => {
  expect(pages.some(isShown)).toBe(true);
});

test('the inboxes hold every state, late ones and claimed ones on the day it is started', () => {
  const shown = new Set<string>(
    rows.flatMap((row) => [row.state, ...(row.late ? ['late'] : []), ...(row.claimedBy ? ['claimed'] : [])]),
  );
  expect([...shown].sort()).toEqual(
    [
      'answered',
      'claimed',
      'late',
      'new',
      'to-do',
      'waits-for-decision',
      'waits-for-opinion',
      'waits-for-owner',
      'waits-for-part',
    ].sort(),
  );
  expect(rows.some(({ kind }) => kind === 'follow-up')).toBe(true);
});

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
const requests = (page: TaskPage, kind: 'supplement' | 'hearing') => page.case.requests.filter((r) => r.kind === kind);
const decisionOf = ({ case: { permits }, permit }: TaskPage) => permits.find(({ id }) => id === permit?.id)?.decision;
const outcomeOf = (page: TaskPage) => decisionOf(page)?.outcome;
