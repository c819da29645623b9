import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mailCause } from '#domain/case/mail-causes.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import { MailRefused, type Refusal } from '#domain/ports/mail.ts';
import { handler as sendMail } from '#functions/mail/send-mail.ts';
import { requireCase } from '#functions/work/step.ts';
import { mail } from '#local/homes/memory/homes.ts';
import { cafe } from '#local/sample-cafe.ts';
import { submitted } from './a-case.ts';
import { run } from './called.ts';

// What is refused is never read; a template needs the build.
vi.mock('#functions/mail/render.ts', () => ({ renderMail: () => ({ subject: '', html: '', text: '' }) }));

const start = '2027-01-12T11:00:00.000Z';
const day = 86_400;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(start);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

/** A case whose receipt is due, and a mail service that says no to it. */
async function refused(refusal: Refusal) {
  const { caseId } = await submitted(cafe);
  const send = vi.spyOn(mail, 'send').mockRejectedValue(new MailRefused('EENVELOPE 550 5.1.1', refusal));
  return {
    caseId,
    send,
    tried: () => run(sendMail, { caseId, causes: [mailCause.receipt] }),
    async told() {
      const { facts, view } = await requireCase(caseId);
      return {
        owed: owedMails(facts, view).includes(mailCause.receipt),
        undelivered: view.mailFailsSince !== undefined,
        coordinator: view.tasks.flatMap((t) => (t.kind === 'follow-up' ? [t.problem] : [])),
      };
    },
  };
}

describe('a mail that is refused', () => {
  test('for good is tried once; the coordinator hears of it as of one that came back', async () => {
    const { send, tried, told } = await refused('for-good');
    expect(await tried()).toEqual({ batchItemFailures: [] });
    pass(day);
    await tried();
    expect(send).toHaveBeenCalledTimes(1);
    expect(await told()).toEqual({ owed: false, undelivered: true, coordinator: ['mail-bounced'] });
  });
  test('for now is tried again after a while, and given up after days', async () => {
    const { caseId, send, tried, told } = await refused('for-now');
    expect(await tried()).toEqual({ batchItemFailures: [{ itemIdentifier: caseId }] });
    await tried();
    expect(send).toHaveBeenCalledTimes(1);
    pass(5 * day - 1);
    await tried();
    expect(await told()).toEqual({ owed: true, undelivered: false, coordinator: [] });
    pass(60);
    await tried();
    expect(send).toHaveBeenCalledTimes(3);
    expect(await told()).toEqual({ owed: false, undelivered: true, coordinator: ['mail-bounced'] });
  });
  test('because the service takes nothing is never given up', async () => {
    const { send, tried, told } = await refused('of-service');
    await tried();
    pass(30 * day);
    await tried();
    expect(send).toHaveBeenCalledTimes(2);
    expect(await told()).toEqual({ owed: true, undelivered: false, coordinator: [] });
  });
  test('goes, when it is taken at last', async () => {
    const { send, tried, told } = await refused('for-now');
    await tried();
    send.mockResolvedValue('m');
    pass(60);
    await tried();
    expect(await told()).toEqual({ owed: false, undelivered: false, coordinator: [] });
  });
});
