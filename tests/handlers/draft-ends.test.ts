import { expect, test } from 'vitest';
import { factKey, parseTaskId } from '#domain/case/facts.ts';
import type { SavedTaskDraft } from '#domain/ports/store/task-drafts.ts';
import { release } from '#functions/work/release.ts';
import { store } from '#local/homes/memory/homes.ts';
import { cafe, sign } from '#local/sample-cafe.ts';
import { inDays } from '../support/days.ts';
import { decision, inbox, opened, submitted } from './a-case.ts';
import { call } from './called.ts';

const [building, environment] = ['koping-building', 'koping-environment'];

/** A café with a sign, and what somebody has written in one of its tasks. */
async function signPermit() {
  const { caseId, session } = await submitted({ ...cafe, ...sign });
  await opened(caseId);
  const review = `${caseId}.sign-permit.review`;
  const act = (path: string, body?: unknown) =>
    call<{ referral?: string }>('POST', `/api/tasks/${review}/${path}`, { officer: building, body });
  const written = async (taskId: string, officer: string) => {
    const saved = await call('PUT', `/api/tasks/${taskId}/draft`, {
      officer,
      body: { content: { decision: { motivation: 'Skylten är' } } },
      headers: { 'if-match': '"0"' },
    });
    expect(saved.status).toBe(200);
    const { task = '' } = parseTaskId(taskId) ?? {};
    // What is left in the store, whatever the API shows of a task that is done.
    const left = async () => (await store.readTaskDraft(caseId, task, 0))?.content;
    expect(await left()).toBeDefined();
    return left;
  };
  const withdraw = () =>
    call('POST', `/api/cases/${caseId}/withdrawals`, { token: session, body: { permit: 'sign-permit' } });
  return { caseId, review, act, written, withdraw };
}

/** Asks a body that has the catalogue's inbox. @returns the question, and the body's task */
async function asked({ caseId, act }: Awaited<ReturnType<typeof signPermit>>) {
  const said = await act('ask-opinion', { body: environment, question: 'Stör skylten någon?', lastDay: inDays(30) });
  expect(said.status).toBe(201);
  const theirs = (await inbox(environment, caseId)).find(({ taskId }) => taskId.includes('sign-permit'));
  if (!theirs) throw new Error('the body was not asked');
  return { referral: said.body.referral ?? '', taskId: theirs.taskId };
}

test('a decision leaves nothing of what was written in its task', async () => {
  const { act, review, written } = await signPermit();
  const left = await written(review, building);
  expect((await act('decision', decision)).status).toBe(201);
  expect(await left()).toBeUndefined();
});

test('nor does a withdrawal, in the review or at a body that was asked', async () => {
  const made = await signPermit();
  const { taskId } = await asked(made);
  const both = [await made.written(made.review, building), await made.written(taskId, environment)];
  expect((await made.withdraw()).status).toBe(201);
  expect(await Promise.all(both.map((left) => left()))).toEqual([undefined, undefined]);
});

test('nor does a question that is taken back, at the body that was asked', async () => {
  const made = await signPermit();
  const { referral, taskId } = await asked(made);
  const [theirs, own] = [await made.written(taskId, environment), await made.written(made.review, building)];
  expect((await made.act(`referrals/${referral}/take-back-referral`)).status).toBe(201);
  expect(await theirs()).toBeUndefined();
  expect(await own()).toBeDefined();
});

test('nor does a decision that nobody’s opinion is needed for any more', async () => {
  const made = await signPermit();
  const { taskId } = await asked(made);
  const theirs = await made.written(taskId, environment);
  expect((await made.act('decision', decision)).status).toBe(201);
  expect(await theirs()).toBeUndefined();
});

test('whoever died before they had thrown it away is made good for', async () => {
  const { caseId, review, written } = await signPermit();
  const left = await written(review, building);
  const key = factKey.inTask('sign-permit.review', 1);
  const by = { kind: 'officer', id: 'o', name: 'O', department: building } as const;
  const fact = {
    type: 'decided',
    key,
    at: new Date().toISOString(),
    by,
    task: 'sign-permit.review',
    permit: 'sign-permit',
  };
  await store.putInTask(caseId, { ...fact, ...decision } as never);
  expect(await left()).toBeDefined();
  const stored = await store.loadCase(caseId);
  if (stored) await release(stored);
  expect(await left()).toBeUndefined();
});

test('a draft from before it was noted who writes in it is of whoever saved it', async () => {
  const { caseId, review, written } = await signPermit();
  await written(review, building);
  const { task = '' } = parseTaskId(review) ?? {};
  const now = Math.floor(Date.now() / 1000);
  const { version, writers, ...before } = (await store.readTaskDraft(caseId, task, now)) as SavedTaskDraft;
  expect(writers).toEqual({ decision: [before.by.id] });
  expect(await store.saveTaskDraft(caseId, task, before, version, now)).toBeGreaterThan(version);
  const draft = await call<{ formsByMe: readonly string[] }>('GET', `/api/tasks/${review}/draft`, {
    officer: building,
  });
  expect(draft.body.formsByMe).toEqual(['decision']);
});
