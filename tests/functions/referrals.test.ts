import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReferralPage } from '#domain/api/answers/referral.ts';
import { type Client, eventually } from '../e2e/client.ts';
import { type DeployedTestMachine, startDeployedTestMachine } from '../support/as-deployed/test-machine.ts';
import { cafeWithPapersOf } from '../support/cafe-with-papers.ts';
import { inDays } from '../support/days.ts';

let running: DeployedTestMachine;
let c: Client;
beforeAll(async () => {
  running = await startDeployedTestMachine();
  c = running.client;
});
afterAll(() => running.stop());

const decider = 'koping-alcohol';
const question = 'Räcker vägen till för varuleveranserna?';
const lastDay = inDays(14);

/** A café whose alcohol licence is being handled, and what its officer does with it. */
async function licence() {
  const made = await cafeWithPapersOf(c);
  const { taskId } = await c.task(decider, made.caseId, 'alcohol-licence');
  const act = async (path: string, body?: unknown) =>
    c.call<{ referral?: string; code?: string; errors?: { pointer: string; message: string }[] }>(
      'POST',
      `/api/tasks/${taskId}/${path}`,
      { token: await c.staff(decider), ...(body !== undefined && { body }) },
    );
  const page = () => c.taskPage(decider, taskId);
  return { ...made, taskId, act, page };
}
type Licence = Awaited<ReturnType<typeof licence>>;

/** A road association, which has no account, asked by the officer. */
async function askedOutside(of: Licence, more: object = {}) {
  const email = `vag-${of.reference.toLowerCase()}@exempel.example`;
  const { status, body } = await of.act('ask-opinion', {
    name: 'Exempelvägens samfällighet',
    email,
    question,
    lastDay,
    ...more,
  });
  expect(status).toBe(201);
  const referral = body.referral ?? '';
  const links = async (to = email) =>
    (await c.mailsAbout(of.reference))
      .filter((mail) => mail.to.includes(to))
      .flatMap((mail) => /\/sv\/referral#(\S+)/.exec(mail.text)?.[1] ?? []);
  const fragment = await eventually('the link', async () => (await links())[0]);
  return { referral, email, links, ...byLink(of.caseId, referral, fragment.split('.').at(-1) ?? '') };
}

/** What somebody does with the key of a link. */
function byLink(caseId: string, referral: string, token: string) {
  const path = `/api/cases/${caseId}/referrals/${referral}`;
  const get = () => c.call<ReferralPage>('GET', path, { token });
  const file = (id: string) => c.call('GET', `${path}/files/${id}`, { token });
  const keep = (version: number, body: unknown) =>
    c.call<{ version: number; code?: string }>('PUT', `${path}/draft`, {
      token,
      body,
      headers: { 'If-Match': `"${version}"` },
    });
  const answer = (body: object = {}) =>
    c.call<{ code?: string }>('POST', `${path}/answer-referral`, {
      token,
      body: { name: 'Kim Ek, ordförande', stance: 'no-objection', text: 'Vägen räcker till.', ...body },
    });
  return { token, get, file, keep, answer };
}

describe('a body of the catalogue that an officer asks', () => {
  test('gets a task, reads what was ticked and nothing else, and its answer reaches whoever asked', async () => {
    const of = await licence();
    const { askable } = await of.page();
    expect(askable?.bodies.map(({ id }) => id)).toEqual(expect.arrayContaining(['koping-land', 'police']));
    expect(askable?.bodies.map(({ id }) => id)).not.toContain(decider);
    const asked = await of.act('ask-opinion', {
      body: 'koping-land',
      question,
      lastDay,
      reads: ['serving_area_plan', 'max_persons'],
    });
    expect(asked.status).toBe(201);
    const theirs = await eventually('the task of the body', async () =>
      (await c.inbox('koping-land')).find(
        (t) => t.caseId === of.caseId && t.permit === 'alcohol-licence' && t.kind === 'opinion',
      ),
    );
    const page = await c.taskPage('koping-land', theirs.taskId);
    expect(page.given.map((g) => g.id).sort()).toEqual(['max_persons', 'serving_area_plan']);
    expect(page.asks?.questions).toEqual([question]);
    expect(page.applicant).toBeUndefined();
    expect(page.due).toBe(lastDay);
    expect((await of.file('koping-land', 'serving_area_plan')).status).toBe(200);
    expect((await of.file('koping-land', 'financing_evidence')).status).toBe(404);

    const given = await c.call('POST', `/api/tasks/${theirs.taskId}/opinion`, {
      token: await c.staff('koping-land'),
      body: {
        stance: 'no-objection-with-conditions',
        text: 'Vägen är smal.',
        conditions: ['Leveranser före klockan tio.'],
      },
    });
    expect(given.status).toBe(201);
    const { askedBodies, case: whole } = await of.page();
    expect(askedBodies).toMatchObject([{ state: 'given', holds: false }]);
    const opinions = whole.permits.find((p) => p.id === 'alcohol-licence')?.opinions;
    expect(opinions).toContainEqual(
      expect.objectContaining({ text: 'Vägen är smal.', conditions: ['Leveranser före klockan tio.'] }),
    );
    expect((await of.file('koping-land', 'serving_area_plan')).status).toBe(404);
  });

  test('holds up the decision only when the officer says so, and loses its task when the question is taken back', async () => {
    const of = await licence();
    const asked = await of.act('ask-opinion', { body: 'koping-land', question, lastDay, holds: true });
    const { to = '' } = (await of.page()).askedBodies[0] ?? {};
    const decide = async () =>
      (
        await c.call<{ errors?: { message: string }[] }>('POST', `/api/tasks/${of.taskId}/decision`, {
          token: await c.staff(decider),
          body: { outcome: 'granted', motivation: 'Kraven är uppfyllda.', legalBasis: 'Alkohollagen 8 kap. 12 §' },
        })
      ).body.errors
        ?.map(({ message }) => message)
        .join(' ');
    expect(await decide()).toContain(to);
    expect((await of.act('ask-opinion', { body: 'koping-land', question: 'En gång till?', lastDay })).status).toBe(409);
    const back = await of.act(`referrals/${asked.body.referral}/take-back-referral`);
    expect(back.status).toBe(201);
    expect(await decide()).not.toContain(to);
    await eventually('the task is gone', async () =>
      (await c.inbox('koping-land')).every(
        (t) => t.caseId !== of.caseId || t.permit !== 'alcohol-licence' || t.kind !== 'opinion',
      ),
    );
  });
});

describe('a body without an account', () => {
  test('reads by its link what was ticked, keeps a draft, and answers once; the answer reaches the task', async () => {
    const of = await licence();
    const road = await askedOutside(of, { reads: ['serving_area_plan'] });
    const { body: page } = await road.get();
    expect(page).toMatchObject({ state: 'waiting', question, lastDay });
    expect(page.given.map((g) => g.id)).toEqual(['serving_area_plan']);
    expect((await road.file(of.files.serving_area_plan ?? '')).status).toBe(200);
    expect((await road.file(of.files.financing_evidence ?? '')).status).toBe(404);

    const draft = { text: 'Vägen är smal', stance: 'objection' };
    expect((await road.keep(0, draft)).body).toEqual({ version: 1 });
    expect((await road.keep(0, { text: 'från en annan flik' })).status).toBe(412);
    expect((await road.get()).body.draft).toEqual({ version: 1, content: draft });

    const both = await Promise.all([road.answer(), road.answer()]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await road.answer({ text: 'Vi har ändrat oss.' })).body.code).toBe('already-answered');
    expect((await road.keep(1, draft)).status).toBe(409);
    const after = (await road.get()).body;
    expect(after).toMatchObject({ state: 'given', given: [], answer: { text: 'Vägen räcker till.' } });
    expect(after.question).toBeUndefined();
    expect((await road.file(of.files.serving_area_plan ?? '')).status).toBe(404);

    const mine = await of.page();
    expect(mine.askedBodies).toMatchObject([{ state: 'given', to: 'Exempelvägens samfällighet' }]);
    expect(mine.newsSince).toBeDefined();
    expect(mine.case.timeline.map(({ text }) => text)).toContain(
      'Exempelvägens samfällighet lämnade sitt yttrande: Serveringstillstånd.',
    );
    const { readings } = (await of.get('coordinator-koping', '/readings')).body as unknown as {
      readings: { by: { name: string }; what: string }[];
    };
    expect(readings.filter((r) => r.by.name === 'Exempelvägens samfällighet').map((r) => r.what)).toEqual(
      expect.arrayContaining(['referral', 'file']),
    );
  });

  test('has a link that nothing else opens, and that opens nothing else', async () => {
    const of = await licence();
    const other = await licence();
    const road = await askedOutside(of);
    const elsewhere = await askedOutside(other);
    const { caseId } = of;
    const altered = `${road.token.slice(0, -1)}${road.token.endsWith('A') ? 'B' : 'A'}`;
    for (const [what, stranger] of [
      ['altered', byLink(caseId, road.referral, altered)],
      ['of another case', byLink(caseId, road.referral, elsewhere.token)],
      ['to another case', byLink(other.caseId, road.referral, road.token)],
      ['to another question', byLink(caseId, `${road.referral}1`, road.token)],
      ['to a case that is not', byLink('0123', road.referral, road.token)],
      ['of an officer', byLink(caseId, road.referral, await c.staff(decider))],
      ['none', byLink(caseId, road.referral, '')],
    ] as const) {
      expect((await stranger.get()).status, what).toBe(401);
      expect((await stranger.file(of.files.serving_area_plan ?? '')).status, what).toBe(401);
      expect((await stranger.keep(0, {})).status, what).toBe(401);
      expect((await stranger.answer()).status, what).toBe(401);
    }
    // The key is no session of the case.
    for (const path of ['', '/receipt', `/attachments/${of.files.serving_area_plan}`])
      expect((await c.call('GET', `/api/cases/${caseId}${path}`, { token: road.token })).status, path).toBe(401);
  });

  test('gets its link again, at the right address, and the one before ends', async () => {
    const of = await licence();
    const road = await askedOutside(of);
    const again = (email: string) => of.act(`referrals/${road.referral}/send-referral-again`, { email });
    const soon = await again(road.email);
    expect([soon.status, soon.body.code]).toEqual([409, 'cannot-be-done']);
    const email = `ratt-${of.reference.toLowerCase()}@exempel.example`;
    expect((await again(email)).status).toBe(201);
    const fragment = await eventually('the link at the new address', async () => (await road.links(email))[0]);
    const fresh = byLink(of.caseId, road.referral, fragment.split('.').at(-1) ?? '');
    expect((await road.get()).status).toBe(401);
    expect((await fresh.get()).status).toBe(200);
    expect((await of.page()).askedBodies[0]?.link).toMatchObject({ email });
  });

  test('reads nothing when the question is taken back, and hears that it need not answer', async () => {
    const of = await licence();
    const road = await askedOutside(of, { reads: ['serving_area_plan'] });
    expect((await of.act(`referrals/${road.referral}/take-back-referral`)).status).toBe(201);
    const { body } = await road.get();
    expect([body.state, body.given, body.question]).toEqual(['taken-back', [], undefined]);
    expect((await road.answer()).body.code).toBe('taken-back');
    expect((await road.file(of.files.serving_area_plan ?? '')).status).toBe(404);
    await eventually('the mail', async () =>
      (await c.mailsTelling(of.reference, 'tagit tillbaka frågan')).some((mail) => mail.to.includes(road.email)),
    );
  });
});
