import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mailCause } from '#domain/case/mail-causes.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import { MailRefused } from '#domain/ports/mail.ts';
import { handler as recordMailEvent } from '#functions/events/record-mail-event.ts';
import { handler as sendMail } from '#functions/mail/send-mail.ts';
import { handler as reconcile } from '#functions/route/reconcile.ts';
import { requireCase } from '#functions/work/step.ts';
import { mail, store } from '#local/homes/memory/homes.ts';
import { cafe } from '#local/sample-cafe.ts';
import { opened, settle, submitted } from './a-case.ts';
import { run } from './called.ts';

// How a mail looks is tested by the pictures; a template needs the build.
vi.mock('#functions/mail/render.ts', () => ({
  renderMail: ({ subject, besides = [] }: { subject: string; besides?: readonly { heading: string }[] }) => ({
    subject: [subject.replace(/^\S+: | \(och .*\)$/g, ''), ...besides.map(({ heading }) => heading)].join(' + '),
    html: '',
    text: '',
  }),
}));

const quiet = mailCause.closed;
const link = mailCause.link(1);
const day = 86_400;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2027-01-12T11:00:00.000Z');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

/** A case whose receipt has gone, in which a fact makes a quiet mail due. */
async function withQuietMail() {
  const { caseId } = await submitted(cafe);
  await opened(caseId);
  await settle(caseId);
  const send = vi.spyOn(mail, 'send');
  const by = { kind: 'system' } as const;
  const at = () => new Date().toISOString();
  await store.putFact(caseId, {
    type: 'file-lost',
    key: 'lost',
    at: at(),
    by,
    file: 'f',
    name: 'n',
    mails: [quiet],
  });
  return {
    caseId,
    sent: () => send.mock.calls.filter(([, mark]) => mark.caseId === caseId).map(([{ subject }]) => subject),
    send,
    tried: (...causes: readonly string[]) => run(sendMail, { caseId, causes }),
    askForLink: () => store.putFact(caseId, { type: 'access-renewed', key: 'new', at: at(), by, mails: [link] }),
    async owed() {
      const { facts, view } = await requireCase(caseId);
      return owedMails(facts, view).filter((cause) => !cause.startsWith('notice/'));
    },
  };
}
const both = 'Här är länken till ert ärende + Ärendet är avslutat';

describe('a mail that can wait', () => {
  test('is no failure, and goes at four by the look it leaves behind', async () => {
    const { caseId, sent, tried, owed } = await withQuietMail();
    expect(await tried(quiet)).toEqual({ batchItemFailures: [] });
    expect(sent()).toEqual([]);
    expect(Date.parse((await requireCase(caseId)).look ?? '')).toBeLessThanOrEqual(Date.parse('2027-01-12T15:00:00Z'));
    pass(4 * 3600 - 1);
    await tried(quiet);
    expect(sent()).toEqual([]);
    pass(1);
    await tried(quiet);
    expect(sent()).toEqual(['Ärendet är avslutat']);
    pass(day);
    await run(reconcile, {});
    await tried(quiet);
    expect(sent()).toHaveLength(1);
    expect(await owed()).toEqual([]);
  });

  test('goes along with one that cannot, once', async () => {
    const { sent, tried, owed, askForLink } = await withQuietMail();
    await askForLink();
    await tried(quiet, link);
    await tried(quiet, link);
    expect(sent()).toEqual([both]);
    expect(await owed()).toEqual([]);
  });

  test('goes once when several senders come at once', async () => {
    const { sent, tried, askForLink } = await withQuietMail();
    await askForLink();
    await Promise.all(Array.from({ length: 5 }, () => tried(link, quiet)));
    expect(sent()).toEqual([both]);
  });

  test('is owed again with the other when the mail service has said no, and goes with it then', async () => {
    const { sent, send, tried, owed, askForLink } = await withQuietMail();
    await askForLink();
    send.mockRejectedValueOnce(new MailRefused('Throttling', 'for-now'));
    await tried(link);
    expect(await owed()).toEqual([quiet, link]);
    pass(60);
    await tried(link);
    expect(sent()).toEqual([both, both]);
    expect(await owed()).toEqual([]);
  });

  test('is known to be told by the mail service’s word when the sender died', async () => {
    const { caseId, sent, send, tried, owed, askForLink } = await withQuietMail();
    await askForLink();
    send.mockRejectedValueOnce(new Error('killed'));
    await tried(link);
    await tried(quiet);
    const cause = [Buffer.from(link).toString('base64url')];
    const event = { detail: { eventType: 'Send', mail: { messageId: 'm', tags: { caseId: [caseId], cause } } } };
    await run(recordMailEvent, event as never);
    expect(await owed()).toEqual([]);
    pass(day);
    await tried(link, quiet);
    expect(sent()).toEqual([both]);
  });

  test('goes again with the other when the sender died and nobody has heard of the mail', async () => {
    const { sent, send, tried, owed, askForLink } = await withQuietMail();
    await askForLink();
    send.mockRejectedValueOnce(new Error('killed'));
    await tried(link);
    pass(2 * day);
    await tried(link, quiet);
    expect(sent()).toEqual([both, both]);
    expect(await owed()).toEqual([]);
  });
});
