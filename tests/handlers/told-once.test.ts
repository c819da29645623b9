import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { taskName } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { Unreadable } from '#domain/ports/unreadable.ts';
import { handler as sendDigests } from '#functions/mail/send-digests.ts';
import { handler as sendMail } from '#functions/mail/send-mail.ts';
import { mail, store } from '#local/homes/memory/homes.ts';
import { cafeWithSign } from '../support/answers.ts';
import { opened, settle, submitted } from './a-case.ts';
import { call, run } from './called.ts';

// What a mail says is looked at elsewhere; a template needs the build.
vi.mock('#functions/mail/render.ts', () => ({ renderMail: () => ({ subject: '', html: '', text: '' }) }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2027-01-12T11:00:00.000Z');
});
afterEach(() => void vi.useRealTimers());

const officer = 'koping-building';
const review = taskName.review('sign-permit');
const receipt = mailCause.receipt;
const notice = mailCause.notice('opened', review);
const nothingLeft = { batchItemFailures: [] };

async function signPermit() {
  const { caseId } = await submitted(cafeWithSign);
  await opened(caseId);
  return {
    caseId,
    tried: (...causes: readonly string[]) => run(sendMail, { caseId, causes }),
    mailed: () => mail.mails.filter((one) => one.caseId === caseId).map(({ cause }) => cause),
    waits: async () => (await store.noticesBefore(officer, '2027-02-01')).filter((one) => one.caseId === caseId),
  };
}

describe('a cause that comes again, as the stream and the outbox bring them', () => {
  test('is nothing to send, and no failure, when its mail has gone', async () => {
    const { tried, mailed } = await signPermit();
    expect(await tried(receipt)).toEqual(nothingLeft);
    expect(await tried(receipt)).toEqual(nothingLeft);
    vi.setSystemTime('2027-01-14T11:00:00.000Z');
    expect(await tried(receipt)).toEqual(nothingLeft);
    expect(mailed()).toEqual([receipt]);
  });

  test('is not put with the notices of another morning when its digest has gone', async () => {
    const { tried, waits } = await signPermit();
    await tried(notice);
    expect(await waits()).toHaveLength(1);
    vi.setSystemTime('2027-01-13T11:00:00.000Z');
    await run(sendDigests, {});
    expect(await waits()).toEqual([]);
    expect(await tried(notice)).toEqual(nothingLeft);
    expect(await waits()).toEqual([]);
  });

  test('is told another morning when its case could not be read, which keeps no other from this morning’s digest', async () => {
    const [broken, whole] = [await signPermit(), await signPermit()];
    // More of it than are read for one digest.
    for (let n = 0; n < 501; n++)
      await store.queueNotice(officer, {
        ...{ at: '2027-01-12T10:00:00.000Z', caseId: broken.caseId },
        cause: mailCause.notice('opened', `${review}-${n}`),
      });
    for (const { tried } of [broken, whole]) await tried(notice);
    vi.setSystemTime('2027-01-19T11:00:00.000Z');
    const load = store.loadCase;
    const damaged = vi
      .spyOn(store, 'loadCase')
      .mockImplementation((id) =>
        id === broken.caseId ? Promise.reject(new Unreadable('facts', `case ${id}`, 'restore a backup')) : load(id),
      );
    const digests = () => mail.mails.filter(({ cause }) => cause.startsWith(`${officer}/`)).map(({ cause }) => cause);
    const before = digests();
    await run(sendDigests, {});
    expect(digests().slice(before.length)).toEqual([`${officer}/2027-01-19`]);
    expect((await broken.waits()).at(-1)).toMatchObject({ cause: notice });
    expect(await whole.waits()).toEqual([]);
    damaged.mockRestore();
    // What of it is no news takes the first of two mornings, and no mail.
    for (const day of ['2027-01-20', '2027-01-21']) {
      vi.setSystemTime(`${day}T11:00:00.000Z`);
      await run(sendDigests, {});
    }
    expect(digests().slice(before.length)).toEqual([`${officer}/2027-01-19`, `${officer}/2027-01-21`]);
    expect(await broken.waits()).toEqual([]);
  });

  test('is told to nobody when what it asks for is taken back', async () => {
    const { caseId, tried, mailed } = await signPermit();
    await settle(caseId);
    const task = `/api/tasks/${caseId}.${review}`;
    const asked = { name: 'Exempelvägens samfällighet', email: 'vag@exempel.example', question: 'Stör skylten?' };
    const { body } = await call<{ referral: string }>('POST', `${task}/ask-opinion`, {
      officer,
      body: { ...asked, lastDay: '2027-01-26' },
    });
    const back = await call('POST', `${task}/referrals/${body.referral}/take-back-referral`, { officer, body: {} });
    expect(back.status).toBe(201);
    expect(await tried(mailCause.consulted('question', body.referral, 0))).toEqual(nothingLeft);
    expect(mailed()).toEqual([]);
  });
});
