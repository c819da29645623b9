import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaffSuggestions } from '#domain/api/answers/suggestion.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';

let running: DeployedTestMachine;
let c: Client;
beforeAll(async () => {
  running = await startDeployedTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

const environment = 'koping-environment';
const water = 'koping-water';
const reasons = 'Köket ska fritera. Då behövs en fettavskiljare, och den anmäls till VA-huvudmannen.';

/** A café under way, and what its owner and staff do about a grease separator that nobody has thought of. */
async function cafe() {
  const { submitted, asSent } = await submitCafe(c, 'koping');
  const { caseId, reference, accessUrl } = submitted.body;
  const food = await c.task(environment, caseId, 'food-registration');
  const owner = await c.session(accessUrl);
  const path = `/api/cases/${caseId}`;
  const staff = async <T = { suggestion?: string; code?: string }>(user: string, what: string, body?: unknown) =>
    c.call<T>(body === undefined ? 'GET' : 'POST', `${path}/${what}`, {
      token: await c.staff(user),
      ...(body !== undefined && { body }),
    });
  const suggest = (user = environment, permit = 'grease-separator') =>
    staff(user, 'suggest-permit', { permit, reasons });
  const owns = (what: string, body: unknown) =>
    c.call<{ code?: string; permit?: string; errors?: readonly { pointer: string }[] }>('POST', `${path}/${what}`, {
      token: owner.token,
      body,
    });
  const page = () => c.caseOf(owner);
  return { caseId, reference, owner, food, staff, suggest, owns, page, answered: asSent.requirements };
}
type Cafe = Awaited<ReturnType<typeof cafe>>;

/** What the form asks for what is suggested, answered. */
async function answers(of: Cafe): Promise<Record<string, unknown>> {
  const [suggestion] = (await of.page()).suggestions;
  return Object.fromEntries(
    (suggestion?.asked ?? []).map((one) => {
      if (one.type === 'number') return [one.id, one.min];
      if (one.type === 'yes-no') return [one.id, true];
      if (one.type === 'choice') return [one.id, one.options[0]?.value];
      if (one.type === 'choices') return [one.id, [one.options[0]?.value]];
      return [one.id, one.type === 'property' ? 'Centrum 1:12' : 'Ett exempel på svar'];
    }),
  );
}

/** The same, each text with a word more. */
const otherwise = (said: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(said).map(([id, answer]) => [id, typeof answer === 'number' ? answer + 1 : `${answer} till`]),
  );

const accept = async (of: Cafe, suggestion = '1') =>
  of.owns('accept-suggestion', { suggestion, requirements: await answers(of) });

describe('a permit that is suggested', () => {
  test('is read by the owner with all that it means, and nothing joins the case before a yes', async () => {
    const of = await cafe();
    const { options } = (await of.staff<StaffSuggestions>(environment, 'suggestions')).body;
    expect(options.map(({ id }) => id)).toContain('grease-separator');
    expect(options.map(({ id }) => id)).not.toContain('food-registration');
    expect(await of.suggest()).toMatchObject({ status: 201, body: { suggestion: '1' } });
    // The same again is the same, and another's is told that it is done.
    expect(await of.suggest()).toMatchObject({ status: 201, body: { suggestion: '1' } });
    expect(await of.suggest('koping-alcohol')).toMatchObject({ status: 409, body: { code: 'cannot-be-done' } });
    const { suggestions, permits } = await of.page();
    expect(permits.map(({ id }) => id)).not.toContain('grease-separator');
    expect(suggestions).toMatchObject([{ id: '1', permit: 'grease-separator', reasons }]);
    expect(suggestions[0]?.fee).not.toBe('');
    expect(suggestions[0]?.opening).toContain('Dagen ni har planerat för');
    await eventually(
      'the mail about it',
      async () => (await c.mailsTelling(of.reference, 'Inget läggs till om ni inte säger ja')).length === 1,
    );
  });

  test('joins plan, inbox, search and route when the owner says yes, and the case ends with its decision', async () => {
    const of = await cafe();
    await of.suggest();
    const wrong = await of.owns('accept-suggestion', { suggestion: '1', requirements: { nobody_asked: 'x' } });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'invalid-input' } });
    const requirements = await answers(of);
    // Two tabs at once.
    const both = await Promise.all([1, 2].map(() => of.owns('accept-suggestion', { suggestion: '1', requirements })));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    // What is said otherwise afterwards is not thrown away unseen.
    expect(
      await of.owns('accept-suggestion', { suggestion: '1', requirements: otherwise(requirements) }),
    ).toMatchObject({
      status: 409,
      body: { code: 'already-answered' },
    });
    const { taskId } = await c.task(water, of.caseId, 'grease-separator');
    const { suggestions, permits } = await of.page();
    expect(suggestions).toEqual([]);
    expect(permits.find(({ id }) => id === 'grease-separator')).toMatchObject({ status: 'under-review' });
    const token = await c.staff(water);
    const found = await c.ask('POST /api/search', { body: { q: of.reference }, token });
    expect(found.cases.map(({ caseId }) => caseId)).toContain(of.caseId);
    await eventually(
      'the mail that it has joined',
      async () => (await c.mailsTelling(of.reference, 'Ni sa ja till förslaget')).length === 1,
    );
    // All that it was handed in with is withdrawn; the case stays open for what has joined.
    for (const id of ['food-registration', 'public-place', 'alcohol-licence', 'sign-permit'])
      if (permits.some((permit) => permit.id === id))
        expect(await of.owns('withdrawals', { permit: id })).toMatchObject({ status: 201 });
    expect((await of.page()).status).toBe('open');
    expect(await c.decide(water, taskId)).toMatchObject({ status: 201 });
    await eventually('the case is closed', async () => (await of.page()).status === 'closed');
  });

  test('may ask for what the case knows by now: the same answer is taken as said, and another is told', async () => {
    const of = await cafe();
    await of.suggest();
    const asked = await answers(of);
    const [[id, known] = ['', '']] = Object.entries(of.answered).filter(([, value]) => typeof value === 'string');
    const accepting = (answer: unknown) =>
      of.owns('accept-suggestion', { suggestion: '1', requirements: { ...asked, [id]: answer } });
    expect(await accepting('Något helt annat')).toMatchObject({
      status: 422,
      body: { code: 'invalid-input', errors: [{ pointer: `/requirements/${id}` }] },
    });
    for (let i = 0; i < 2; i++) expect(await accepting(known)).toMatchObject({ status: 201 });
  });

  test('is declined with a word of why, which whoever suggested it reads and hears of', async () => {
    const of = await cafe();
    await of.suggest();
    expect(await of.owns('decline-suggestion', { suggestion: '1', text: 'Vi friterar inte.' })).toMatchObject({
      status: 201,
    });
    expect(await of.owns('decline-suggestion', { suggestion: '1', text: 'Vi friterar inte.' })).toMatchObject({
      status: 201,
    });
    expect(await of.owns('decline-suggestion', { suggestion: '1', text: 'Vi har en redan.' })).toMatchObject({
      status: 409,
      body: { code: 'already-answered' },
    });
    expect(await accept(of)).toMatchObject({ status: 409, body: { code: 'already-answered' } });
    const read = async (user: string) => (await of.staff<StaffSuggestions>(user, 'suggestions')).body.suggestions[0];
    expect(await read(environment)).toMatchObject({ state: 'declined', text: 'Vi friterar inte.' });
    expect(await read('koping-alcohol')).not.toHaveProperty('text');
    expect(await of.suggest()).toMatchObject({ status: 201, body: { suggestion: '3' } });
  });

  test('is taken back by its own body alone, before an answer', async () => {
    const of = await cafe();
    await of.suggest('coordinator-koping');
    expect(await of.staff(environment, 'take-back-suggestion', { suggestion: '1' })).toMatchObject({ status: 409 });
    expect(await of.staff('coordinator-koping', 'take-back-suggestion', { suggestion: '1' })).toMatchObject({
      status: 201,
    });
    expect(await accept(of)).toMatchObject({ status: 409 });
    expect((await of.page()).permits.map(({ id }) => id)).not.toContain('grease-separator');
  });

  test('lapses with its case', async () => {
    const of = await cafe();
    await of.suggest();
    expect(await of.owns('withdrawals', {})).toMatchObject({ status: 201 });
    await eventually('the case is closed', async () => (await of.page()).status === 'closed');
    expect(await accept(of)).toMatchObject({ status: 409 });
    expect(await of.suggest('koping-alcohol')).toMatchObject({ status: 409 });
    const { suggestions, options } = (await of.staff<StaffSuggestions>(environment, 'suggestions')).body;
    expect([suggestions[0]?.state, options]).toEqual(['lapsed', []]);
  });

  test('is not suggested any more by a body whose part is over, which reads why', async () => {
    const of = await cafe();
    const alcohol = 'koping-alcohol';
    const before = await of.staff<StaffSuggestions>(alcohol, 'suggestions');
    expect(before.body.options).not.toEqual([]);
    expect(before.body).not.toHaveProperty('cannot');
    expect(await of.owns('withdrawals', { permit: 'alcohol-licence' })).toMatchObject({ status: 201 });
    expect(await of.suggest(alcohol)).toMatchObject({ status: 409, body: { code: 'cannot-be-done' } });
    const { options, cannot } = (await of.staff<StaffSuggestions>(alcohol, 'suggestions')).body;
    expect([options, cannot]).toEqual([[], expect.stringContaining('avslutad utan beslut')]);
    const others = await of.staff<{ errors?: readonly { message: string }[] }>(environment, 'suggest-permit', {
      permit: 'alcohol-licence',
      reasons,
    });
    expect(others).toMatchObject({ status: 409 });
    expect(JSON.stringify(others.body)).toContain('återkallat det i det här ärendet');
  });

  test('is nobody’s to suggest who takes no part', async () => {
    const of = await cafe();
    expect(await of.suggest('sala-land')).toMatchObject({ status: 403 });
    expect(await of.staff('sala-land', 'suggestions')).toMatchObject({ status: 403 });
  });
});
