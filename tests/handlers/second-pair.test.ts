import { describe, expect, test, vi } from 'vitest';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { due } from '#local/homes/memory/homes.ts';
import { cafe, sign } from '#local/sample-cafe.ts';
import { decision, opened, submitted } from './a-case.ts';
import { call } from './called.ts';

const department = 'koping-environment';

/** Köping's environment unit asks that two look at a registration; nobody else does. */
vi.mock('#workflows/catalogue.ts', async (original) => {
  const real = await original<typeof import('#workflows/catalogue.ts')>();
  const demanding = { ...real.catalogue.departments['koping-environment'], secondPair: ['food-registration'] };
  const departments = { ...real.catalogue.departments, 'koping-environment': demanding };
  return { ...real, catalogue: { ...real.catalogue, departments } };
});

const one = { as: 'one', groups: [`department:${department}`] };
const other = { as: 'other', groups: [`department:${department}`] };
const head = { as: 'head', groups: [`head:${department}`] };
const delegate = { as: 'delegate', groups: [`delegate:${department}:food-registration`] };
const elsewhere = {
  as: 'elsewhere',
  groups: [`department:${department}`, 'delegate:koping-building:food-registration'],
};

async function registration() {
  const { caseId } = await submitted(cafe);
  await opened(caseId);
  const path = `/api/tasks/${caseId}.food-registration.review`;
  const act = async (person: typeof one, name: string, body: unknown) =>
    (await call<{ errors?: { message: string }[] }>('POST', `${path}/${name}`, { person, body })).status;
  const page = async (person: typeof one) => (await call<TaskPage>('GET', path, { person })).body;
  return { caseId, act, page };
}

describe('a decision that two must have looked at', () => {
  test('is proposed by an officer and made by whoever has the delegation', async () => {
    const { act, page, caseId } = await registration();
    expect((await page(one)).acts).toContain('recommend');
    expect((await page(one)).acts).not.toContain('decide');
    expect(await act(one, 'decision', decision)).toBe(409);
    expect(await act(delegate, 'decision', decision)).toBe(409);
    // Each sees it as the owner would read it, whether they propose it or make it; who may not decide stores nothing by it.
    expect(await act(one, 'decision-preview', decision)).toBe(200);
    expect(await act(one, 'decision-preview', { ...decision, motivation: '' })).toBe(422);
    expect((await page(one)).secondPair).toEqual({ may: 'recommends' });
    expect(await act(one, 'recommend', decision)).toBe(201);
    expect(await act(delegate, 'decision-preview', decision)).toBe(200);
    expect((await page(other)).secondPair).toMatchObject({ may: 'recommends', recommendation: { decision } });
    for (const person of [one, delegate]) {
      const inbox = await call<{ tasks: { caseId: string; state: string }[]; counts: { proposed: { n: number } } }>(
        'GET',
        `/api/departments/${department}/tasks?view=waiting&state=waits-for-decision`,
        { person },
      );
      expect(inbox.body.tasks.find((row) => row.caseId === caseId)).toMatchObject({ state: 'waits-for-decision' });
      expect(inbox.body.counts.proposed.n).toBeGreaterThan(0);
    }
    expect(await act(other, 'decision', decision)).toBe(409);
    expect(await act(elsewhere, 'decision', decision)).toBe(409);
    expect((await page(delegate)).acts).toEqual(expect.arrayContaining(['decide', 'return-recommendation']));
    expect(await act(delegate, 'decision', decision)).toBe(201);
    const { timeline, permits } = (await page(one)).case;
    expect(timeline.map(({ text }) => text)).toContain('one föreslog beslutet: registrerat.');
    expect(permits.find(({ id }) => id === 'food-registration')?.decision).toMatchObject({ officer: 'delegate' });
  });

  test('is sent back with a comment, which the department is told of, and proposed anew', async () => {
    const { act, page, caseId } = await registration();
    expect(await act(one, 'recommend', decision)).toBe(201);
    expect(await act(one, 'return-recommendation', { comment: 'Vilken dag?' })).toBe(403);
    expect(await act(head, 'return-recommendation', { comment: 'Vilken dag?' })).toBe(201);
    expect((await page(one)).secondPair?.returned).toMatchObject({ by: 'head', comment: 'Vilken dag?' });
    expect(await act(head, 'decision', decision)).toBe(409);
    const causes = due.filter((told) => told.caseId === caseId).flatMap(({ fact }) => fact.mails ?? []);
    expect(causes).toEqual(
      expect.arrayContaining([
        'notice/recommended/food-registration.review/1',
        'notice/returned/food-registration.review/2',
      ]),
    );
    expect(await act(one, 'recommend', { ...decision, motivation: 'Verksamheten börjar den 1 mars.' })).toBe(201);
    expect(await act(head, 'decision', decision)).toBe(201);
  });

  test('is not made by whoever proposed it, even with the delegation', async () => {
    const { act, page } = await registration();
    expect(await act(delegate, 'recommend', decision)).toBe(201);
    expect((await page(delegate)).secondPair?.recommendation?.mine).toBe(true);
    expect(await act(delegate, 'decision', decision)).toBe(409);
    expect(await act(head, 'decision', decision)).toBe(201);
  });
});

test('where nobody asks for it, nothing is different', async () => {
  const { caseId } = await submitted({ ...cafe, ...sign });
  await opened(caseId);
  const officer = 'koping-building';
  const path = `/api/tasks/${caseId}.sign-permit.review`;
  const page = await call<TaskPage>('GET', path, { officer });
  expect(page.body.secondPair).toBeUndefined();
  expect(page.body.acts).toContain('decide');
  expect(page.body.acts).not.toContain('recommend');
  expect((await call('POST', `${path}/recommend`, { officer, body: decision })).status).toBe(409);
  expect((await call('POST', `${path}/decision`, { officer, body: decision })).status).toBe(201);
});
