import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import type { ReferralPage } from '#domain/api/answers/referral.ts';
import { taskName } from '#domain/case/facts.ts';
import { wordsIn } from '#domain/case/findable.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { askedOf } from '#domain/case/view.ts';
import { handler as recordMailEvent } from '#functions/events/record-mail-event.ts';
import { referralKey } from '#functions/keys.ts';
import { handler as sendMail } from '#functions/mail/send-mail.ts';
import { handler as reconcile } from '#functions/route/reconcile.ts';
import { handler as remind } from '#functions/route/remind.ts';
import { mail, store } from '#local/homes/memory/homes.ts';
import { cafeWithSign } from '../support/answers.ts';
import { decision, inbox, opened, settle, submitted } from './a-case.ts';
import { call, run } from './called.ts';

// What a mail says is looked at elsewhere; a template needs the build.
vi.mock('#functions/mail/render.ts', () => ({ renderMail: () => ({ subject: '', html: '', text: '' }) }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2027-01-12T11:00:00.000Z');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

const officer = 'koping-building';
const permit = 'sign-permit';
const review = taskName.review(permit);
const lastDay = '2027-01-26';
const outside = { name: 'Exempelvägens samfällighet', email: 'vag@exempel.example' };
const inside = { body: 'police' };
const said = { name: 'Kim Ek', stance: 'no-objection', text: 'Vägen räcker till.' };

/** A sign permit before its officer, and what is done with it. */
async function signPermit() {
  const { caseId } = await submitted(cafeWithSign);
  await opened(caseId);
  await settle(caseId);
  const facts = async () => (await store.loadCase(caseId))?.facts ?? [];
  const ask = (whom: object) =>
    call<{ referral?: string }>('POST', `/api/tasks/${caseId}.${review}/ask-opinion`, {
      officer,
      body: { ...whom, question: 'Stör skylten?', lastDay },
    });
  const view = async () => caseView(await facts(), new Date().toISOString());
  const mailsOf = (cause: string) => mail.mails.filter((one) => one.caseId === caseId && one.cause === cause);
  return { caseId, facts, ask, view, mailsOf };
}
type SignPermit = Awaited<ReturnType<typeof signPermit>>;

async function byLink({ caseId }: SignPermit, referral: string, generation = 0) {
  const token = await referralKey(caseId, referral, generation);
  const path = `/api/cases/${caseId}/referrals/${referral}`;
  return {
    get: () => call<ReferralPage>('GET', path, { token }),
    answer: (more: object = {}) =>
      call<{ code?: string }>('POST', `${path}/answer-referral`, { token, body: { ...said, ...more } }),
  };
}

/** Whoever calls the store or the mail service is killed at the nth call, before it or after. @returns whether it came to that */
function killedAt(nth: number, when: 'before' | 'after') {
  let calls = 0;
  for (const home of [store, mail] as unknown as Record<string, unknown>[])
    for (const [name, method] of Object.entries(home)) {
      if (typeof method !== 'function') continue;
      vi.spyOn(home as Record<string, () => unknown>, name).mockImplementation(async (...of: unknown[]) => {
        const dies = calls++ === nth;
        if (dies && when === 'before') throw new Error('killed before');
        const done = await method.apply(home, of);
        if (dies) throw new Error('killed after');
        return done;
      });
    }
  return () => {
    vi.restoreAllMocks();
    return calls > nth;
  };
}

/** Everything that finds what was lost: the mail service's own word, the reconciler, and the sender once more. */
async function healed({ caseId, facts }: SignPermit): Promise<void> {
  const known = await facts();
  for (const { caseId: of, cause, messageId } of mail.mails) {
    if (of !== caseId || known.some((f) => f.type === 'mail-sent' && f.cause === cause)) continue;
    const tags = { caseId: [caseId], cause: [Buffer.from(cause).toString('base64url')] };
    await run(recordMailEvent, { detail: { eventType: 'Send', mail: { messageId, tags } } } as never);
  }
  for (let i = 0; i < 2; i++) {
    pass(7 * 3600);
    await run(reconcile, {});
    await run(sendMail, { caseId });
  }
}

describe('whoever dies at any step', () => {
  test('of asking a body without an account leaves one question and one mail', async () => {
    for (const when of ['before', 'after'] as const)
      for (let nth = 0, dies = true; dies; nth++) {
        const of = await signPermit();
        const alive = killedAt(nth, when);
        const first = await of.ask(outside).catch(() => undefined);
        await run(sendMail, { caseId: of.caseId }).catch(() => undefined);
        dies = alive();
        // Whoever heard nothing sends it again.
        const again = first?.status === 201 ? first : await of.ask(outside);
        expect(again.status, `${when} ${nth}`).toBe(201);
        await healed(of);
        const { referral = '' } = again.body;
        expect((await of.facts()).filter((f) => f.type === 'opinion-asked')).toHaveLength(1);
        expect(of.mailsOf(mailCause.consulted('question', referral, 0)), `${when} ${nth}`).toHaveLength(1);
        if (!dies) expect(nth).toBeGreaterThan(2);
      }
  });

  test('of asking a body of the catalogue leaves one task, which is in its inbox', async () => {
    for (const when of ['before', 'after'] as const)
      for (let nth = 0, dies = true; dies; nth++) {
        const of = await signPermit();
        const alive = killedAt(nth, when);
        const first = await of.ask(inside).catch(() => undefined);
        dies = alive();
        const isStored = (await of.facts()).some((f) => f.type === 'opinion-asked');
        if (!isStored) expect(first?.status, `${when} ${nth}`).not.toBe(201);
        else {
          // Nobody sends it again: it is found.
          await healed(of);
          expect(await inbox('police', of.caseId), `${when} ${nth}`).toHaveLength(1);
          const { municipality, reference } = (await of.view()).submitted;
          const found = await store.findCases([municipality], wordsIn(reference), ['police'], 20);
          expect(
            found.items.map(({ caseId }) => caseId),
            `${when} ${nth}`,
          ).toEqual([of.caseId]);
        }
        if (!dies) expect(nth).toBeGreaterThan(2);
      }
  });

  test('of an answer leaves one answer, of which the department is told', async () => {
    for (const when of ['before', 'after'] as const)
      for (let nth = 0, dies = true; dies; nth++) {
        const of = await signPermit();
        const { referral = '' } = (await of.ask(outside)).body;
        const link = await byLink(of, referral);
        const alive = killedAt(nth, when);
        const first = await link.answer().catch(() => undefined);
        dies = alive();
        const again = first?.status === 201 ? first : await link.answer();
        expect(again.status, `${when} ${nth}`).toBe(201);
        await healed(of);
        const answers = (await of.facts()).filter((f) => f.type === 'referral-answered');
        expect(answers.map((f) => f.mails)).toEqual([[mailCause.notice('opinion-given', review, referral)]]);
        if (!dies) expect(nth).toBeGreaterThan(1);
      }
  });
});

describe('a link', () => {
  test('opens the question until two weeks after its day, and says so afterwards', async () => {
    const of = await signPermit();
    const { referral = '' } = (await of.ask(outside)).body;
    const link = await byLink(of, referral);
    vi.setSystemTime('2027-02-09T22:59:00.000Z');
    expect((await link.get()).body).toMatchObject({ state: 'waiting', question: 'Stör skylten?' });
    vi.setSystemTime('2027-02-09T23:00:00.000Z');
    const { body } = await link.get();
    expect([body.state, body.question, body.given]).toEqual(['expired', undefined, []]);
    expect((await link.answer()).body.code).toBe('cannot-be-done');
  });

  test('takes no answer when it is decided', async () => {
    const of = await signPermit();
    const { referral = '' } = (await of.ask(outside)).body;
    const link = await byLink(of, referral);
    await call('POST', `/api/tasks/${of.caseId}.${review}/decision`, { officer, body: decision });
    expect((await link.get()).body.state).toBe('not-needed');
    expect((await link.answer()).body.code).toBe('cannot-be-done');
    expect((await of.facts()).some((f) => f.type === 'referral-answered')).toBe(false);
  });

  test('that two use at once with two answers takes the one', async () => {
    const of = await signPermit();
    const { referral = '' } = (await of.ask(outside)).body;
    const link = await byLink(of, referral);
    const both = await Promise.all([link.answer(), link.answer({ stance: 'objection', text: 'Den stör.' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await of.facts()).filter((f) => f.type === 'referral-answered')).toHaveLength(1);
  });

  test('that comes back is told to whoever asked, and works from the right address alone', async () => {
    const of = await signPermit();
    const { referral = '' } = (await of.ask(outside)).body;
    mail.mood = 'refuses for good';
    await run(sendMail, { caseId: of.caseId });
    mail.mood = 'well';
    const asked = askedOf(await of.view(), referral);
    expect(asked?.to).toMatchObject({ mail: 'bounced' });
    const told = (await of.facts()).flatMap((f) => (f.type === 'mail-bounced' ? (f.mails ?? []) : []));
    expect(told).toEqual([mailCause.notice('opinion-undelivered', review, `${referral}/0`)]);
    expect((await of.view()).tasks.filter((t) => t.kind === 'follow-up')).toEqual([]);
    const email = 'ratt@exempel.example';
    const path = `/api/tasks/${of.caseId}.${review}/referrals/${referral}/send-referral-again`;
    expect((await call('POST', path, { officer, body: { email } })).status).toBe(201);
    await run(sendMail, { caseId: of.caseId });
    expect(of.mailsOf(mailCause.consulted('question', referral, 1)).map((one) => one.to)).toEqual([email]);
    expect((await (await byLink(of, referral, 0)).get()).status).toBe(401);
    expect((await (await byLink(of, referral, 1)).get()).status).toBe(200);
  });
});

test('whoever is asked hears before the day and after it, once, and whoever asked that it is late', async () => {
  const of = await signPermit();
  const { referral = '' } = (await of.ask(outside)).body;
  await of.ask(inside);
  const look = () => run(remind, { caseId: of.caseId, permit });
  await look();
  const reminders = async () =>
    (await of.facts()).flatMap((f) =>
      f.type === 'consulted-reminded'
        ? [f.level]
        : f.type === 'reminded' && f.task.includes('.opinion.')
          ? [`task ${f.level}`]
          : [],
    );
  expect(await reminders()).toEqual([]);
  vi.setSystemTime('2027-01-19T11:00:00.000Z');
  await look();
  await look();
  expect((await reminders()).sort()).toEqual(['reminder', 'task reminder']);
  vi.setSystemTime('2027-01-27T11:00:00.000Z');
  await look();
  vi.setSystemTime('2027-02-04T11:00:00.000Z');
  await look();
  expect((await reminders()).sort()).toEqual(['overdue', 'reminder', 'task overdue', 'task overdue', 'task reminder']);
  const late = (await of.facts()).find((f) => f.type === 'consulted-reminded' && f.level === 'overdue');
  expect(late?.mails).toContain(mailCause.notice('opinion-late', review, referral));
});
