import { describe, expect, test, vi } from 'vitest';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { cafe } from '#local/sample-cafe.ts';
import { decision, opened, submitted } from './a-case.ts';
import { call } from './called.ts';

const department = 'koping-environment';

/** Köping's environment unit asks that two look at a registration. */
vi.mock('#workflows/catalogue.ts', async (original) => {
  const real = await original<typeof import('#workflows/catalogue.ts')>();
  const demanding = { ...real.catalogue.departments['koping-environment'], secondPair: ['food-registration'] };
  const departments = { ...real.catalogue.departments, 'koping-environment': demanding };
  return { ...real, catalogue: { ...real.catalogue, departments } };
});

const one = { as: 'one', groups: [`department:${department}`] };
const other = { as: 'other', groups: [`department:${department}`] };
const head = { as: 'head', groups: [`head:${department}`] };

/** A registration before its officers, all of whom have been here, and what they do with it. */
async function registration() {
  const { caseId } = await submitted(cafe);
  await opened(caseId);
  for (const person of [one, other, head]) await call('GET', '/api/me', { person });
  const taskId = `${caseId}.food-registration.review`;
  const path = `/api/tasks/${taskId}`;
  const act = (person: typeof one, name: string, body: object) =>
    call<{ code?: string; errors?: { message: string }[] }>('POST', `${path}/${name}`, { person, body });
  const page = async (person: typeof one) => (await call<TaskPage>('GET', path, { person })).body;
  const { reference } = (await page(head)).case;
  const found = async (person: typeof one) => {
    const said = { person, body: { q: reference } };
    const { body } = await call<{ cases: { caseId: string }[] }>('POST', '/api/search', said);
    return body.cases.map((each) => each.caseId);
  };
  return { caseId, taskId, act, page, found };
}
const report = { ground: 'party' };
const lift = { officer: one.as, reasons: 'De är inte släkt.' };

describe('whoever has reported that they are disqualified', () => {
  test('does not find the case, which their colleagues do', async () => {
    const { caseId, act, found } = await registration();
    expect(await found(one)).toEqual([caseId]);
    expect((await act(one, 'report-disqualification', report)).status).toBe(201);
    expect(await found(one)).toEqual([]);
    expect(await found(other)).toEqual([caseId]);
    expect((await act(head, 'lift-disqualification', lift)).status).toBe(201);
    expect(await found(one)).toEqual([caseId]);
  });

  test('is handed none of its tasks, neither one nor many', async () => {
    const { taskId, act, page } = await registration();
    expect((await act(one, 'report-disqualification', report)).status).toBe(201);
    const refused = await act(other, 'assign', { to: one.as });
    expect(refused.body.code).toBe('cannot-be-done');
    expect(refused.body.errors?.map(({ message }) => message).join()).toContain('anmält jäv');
    const many = await call<{ moved: string[]; notMoved: { taskId: string }[] }>(
      'POST',
      `/api/departments/${department}/assignments`,
      { person: head, body: { to: one.as, tasks: [taskId] } },
    );
    expect(many.body).toMatchObject({ moved: [], notMoved: [{ taskId }] });
    expect(await page(other)).not.toHaveProperty('claimedBy');
    expect((await act(head, 'assign', { to: other.as })).status).toBe(201);
  });

  test('has proposed nothing that another can make their own, until a colleague finds that they are not', async () => {
    const { act, page } = await registration();
    expect((await act(one, 'recommend', decision)).status).toBe(201);
    expect((await page(head)).secondPair).toHaveProperty('recommendation');
    expect((await act(one, 'report-disqualification', report)).status).toBe(201);
    expect((await page(head)).secondPair).toEqual({ may: 'decides' });
    expect((await page(head)).acts).not.toContain('return-recommendation');
    expect((await act(head, 'decision', decision)).status).toBe(409);
    expect((await act(head, 'lift-disqualification', lift)).status).toBe(201);
    expect((await page(head)).secondPair).toHaveProperty('recommendation');
    expect((await act(head, 'decision', decision)).status).toBe(201);
  });

  test('leaves a proposal of another as it is, and another can propose what they did', async () => {
    const { act } = await registration();
    expect((await act(one, 'recommend', decision)).status).toBe(201);
    expect((await act(one, 'report-disqualification', report)).status).toBe(201);
    expect((await act(other, 'recommend', decision)).status).toBe(201);
    expect((await act(head, 'decision', decision)).status).toBe(201);
  });
});
