import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { MailRefused } from '#domain/ports/mail.ts';
import { freePort } from '#local/free-port.ts';
import type { SentEvent } from '#local/mail/sent-mail.ts';
import { type SmtpOptions, smtpMail } from '#local/mail/smtp/smtp-mail.ts';
import { TestDatabase } from '../../support/mail-database.ts';
import { type MailServerMood, mailServer, trusted } from '../../support/mail-server.ts';

const letter = { to: 'anna@kaféexempel.example', subject: 'Ert ärende – öppnat', html: '<p>Hej å</p>', text: 'Hej å' };
const mark = (caseId = 'c1') => ({ caseId, cause: 'receipt' });

async function home(mood: MailServerMood = {}, change: Partial<SmtpOptions> = {}) {
  const server = await mailServer(mood);
  const heard: SentEvent[] = [];
  const database = new TestDatabase();
  const mail = smtpMail({
    smtp: server.smtp,
    ca: trusted,
    database,
    from: 'Företagslots <lots@exempel.example>',
    now: () => Date.parse('2026-03-02T08:00:00Z'),
    patienceMs: 5000,
    onSent: async (event) => heard.push(event),
    ...change,
  });
  onTestFinished(() => mail.stop());
  return { server, mail, heard, database };
}
/** How a mail that does not go is answered. */
const noOf = ({ mail }: Awaited<ReturnType<typeof home>>): Promise<Error> =>
  mail.send(letter, mark()).then(
    () => new Error('it was sent'),
    (error: Error) => error,
  );

describe('a mail', () => {
  test.each(['starttls', 'implicit'] as const)('goes encrypted, by %s, and is told of', async (tls) => {
    const { server, mail, heard } = await home({ tls });
    const messageId = await mail.send({ ...letter, replyTo: 'svar@exempel.example' }, mark());
    const [{ from, to, raw, secure } = { raw: '' }] = server.taken;
    // The server writes the domain as people do.
    expect([from, to, secure]).toEqual(['lots@exempel.example', letter.to, true]);
    expect(raw).toContain('To: anna@xn--kafexempel-d7a.example');
    expect(raw).toContain(`Message-ID: <${messageId}>`);
    expect(raw).toMatch(/^From: =\?UTF-8\?.*<lots@exempel.example>/m);
    expect(raw).toContain('Reply-To: svar@exempel.example');
    expect(raw).toContain('Date: Mon, 02 Mar 2026 08:00:00 +0000');
    expect(heard).toMatchObject([{ detail: { eventType: 'Send', mail: { messageId, tags: { caseId: ['c1'] } } } }]);
  });
  test('that does not go because of the server is said once, and that mails go again', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const off = await home({}, { smtp: { host: '127.0.0.1', port: await freePort(), tls: 'none' } });
    for (const _ of [1, 2]) expect(await noOf(off)).toBeInstanceOf(MailRefused);
    expect(said.mock.calls).toEqual([
      [expect.stringMatching(/^the mail server 127\.0\.0\.1 takes no mails \(.*ECONNREFUSED/)],
    ]);
    said.mockClear();
    const untrusted = await home({}, { ca: '' });
    await noOf(untrusted);
    expect(said.mock.calls).toEqual([[expect.stringMatching(/takes no mails \(.*certificate/)]]);
  });
  test('that is handed over again has the id it had', async () => {
    const { mail } = await home();
    const [one, again, other] = [
      await mail.send(letter, mark()),
      await mail.send(letter, mark()),
      await mail.send(letter, mark('c2')),
    ];
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    expect(one).toMatch(/^[0-9a-f]{40}@exempel\.example$/);
  });
  test('waits for its turn: a few connections carry many, and one carries what comes one by one', async () => {
    const many = await home();
    await Promise.all(Array.from({ length: 12 }, (_, i) => many.mail.send(letter, mark(`c${i}`))));
    expect(many.server.taken).toHaveLength(12);
    expect(many.server.connections()).toBeLessThanOrEqual(3);
    const few = await home();
    for (const id of ['a', 'b', 'c']) await few.mail.send(letter, mark(id));
    expect(few.server.connections()).toBe(1);
  });
  test('goes by a new connection when the server has hung up meanwhile', async () => {
    const { server, mail } = await home();
    await mail.send(letter, mark('a'));
    server.hangUp();
    await mail.send(letter, mark('b'));
    expect(server.taken).toHaveLength(2);
  });
  test('that was taken is told of at the start', async () => {
    const { database, mail } = await home();
    const messageId = await mail.send(letter, mark());
    const { mail: restarted, heard } = await home({}, { database });
    await restarted.tellEarlier();
    expect(heard.map(({ detail }) => detail.mail.messageId)).toEqual([messageId]);
  });
  test('that was taken is sent, also when that cannot be written', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => said.mockRestore());
    const { database, mail, server } = await home();
    database.outOfOrder = true;
    await expect(mail.send(letter, mark())).resolves.toMatch(/@/);
    expect(server.taken).toHaveLength(1);
    expect(said.mock.calls.flat().join()).not.toMatch(/anna|kaf/);
  });
});

describe('a mail is known not to be sent', () => {
  test.each<[string, MailServerMood, string]>([
    [
      'when its recipient is refused',
      { recipient: { code: 550, words: '5.1.1 <anna@kafé> is nobody' } },
      'EENVELOPE 550 5.1.1',
    ],
    ['when it is to come later', { recipient: { code: 451, words: '4.7.1 Greylisted' } }, 'EENVELOPE 451 4.7.1'],
    ['when it is refused after it was read', { message: { code: 554, words: 'Spam from anna@kafé' } }, 'EMESSAGE 554'],
    ['when the server hangs up before it is read', { recipient: 'break' }, 'ECONNECTION'],
    ['when the server offers no encryption', { offersTls: false }, 'ETLS'],
  ])('%s, and nobody is named', async (_when, mood, words) => {
    const here = await home(mood);
    const no = await noOf(here);
    expect(no).toBeInstanceOf(MailRefused);
    expect(no.message).toContain(words);
    expect(no.message).not.toMatch(/anna|kaf/);
    expect(here.server.taken).toEqual([]);
    expect(here.heard).toEqual([]);
  });
  test('when the password is wrong; with the right one it goes', async () => {
    const wrong = await home({ password: 'right' }, { password: 'wrong' });
    expect(await noOf(wrong)).toMatchObject({ name: 'MailRefused', message: expect.stringContaining('EAUTH 535') });
    const right = await home({ password: 'right' }, { password: 'right' });
    await expect(right.mail.send(letter, mark())).resolves.toMatch(/@/);
  });
  test('when nobody answers, or somebody who is not trusted', async () => {
    const smtp = { host: 'localhost', port: await freePort(), tls: 'starttls' } as const;
    expect(await noOf(await home({}, { smtp }))).toBeInstanceOf(MailRefused);
    const stranger = await mailServer();
    expect(await noOf(await home({}, { smtp: stranger.smtp, ca: '' }))).toBeInstanceOf(MailRefused);
    expect(stranger.taken).toEqual([]);
  });
  test('when its address is none', async () => {
    const { mail, server } = await home();
    await expect(mail.send({ ...letter, to: 'a@b.example\r\nRCPT TO:<c@d.example>' }, mark())).rejects.toThrow(
      MailRefused,
    );
    expect(server.connections()).toBe(0);
  });
});

describe('a server that thinks for longer than a caller may wait', () => {
  async function thinking() {
    const { promise, resolve } = Promise.withResolvers<NonNullable<MailServerMood['message']>>();
    const here = await home({ message: promise }, { callerWaitsMs: 30 });
    const isRead = () => vi.waitFor(() => expect(here.server.read()).toBe(1));
    return { ...here, says: resolve, isRead };
  }
  test('is waited for behind, and whoever comes back hears what it said; the mail leaves once', async () => {
    const here = await thinking();
    for (const _time of ['first', 'again']) {
      const error = await noOf(here);
      expect(error.name).toBe('StillOnItsWay');
      expect(error).not.toBeInstanceOf(MailRefused);
    }
    expect(here.heard).toEqual([]);
    await here.isRead();
    here.says('well');
    await vi.waitFor(() => expect(here.heard).toHaveLength(1));
    await expect(here.mail.send(letter, mark())).resolves.toMatch(/@/);
    expect(here.server.taken).toHaveLength(1);
    expect(here.server.connections()).toBe(1);
  });
  test('may say no at last: the next to ask is told, and the one after tries anew', async () => {
    const here = await thinking();
    expect((await noOf(here)).name).toBe('StillOnItsWay');
    await here.isRead();
    here.says({ code: 554, words: '5.6.0 not this' });
    await vi.waitFor(async () => expect(await noOf(here)).toMatchObject({ name: 'MailRefused', forGood: true }));
    here.server.mood.message = 'well';
    await vi.waitFor(async () => expect(await here.mail.send(letter, mark())).toMatch(/@/));
    expect(here.server.taken).toHaveLength(1);
  });
  test('may hang up at last: nobody knows, and the mail goes again under its id', async () => {
    const here = await thinking();
    expect((await noOf(here)).name).toBe('StillOnItsWay');
    await here.isRead();
    here.says('break');
    here.server.mood.message = 'well';
    await vi.waitFor(async () => expect(await here.mail.send(letter, mark())).toMatch(/@/));
    expect(here.server.taken).toHaveLength(1);
  });
  test('keeps no other mail waiting', async () => {
    const here = await thinking();
    expect((await noOf(here)).name).toBe('StillOnItsWay');
    await here.isRead();
    here.server.mood.message = 'well';
    await vi.waitFor(async () => expect(await here.mail.send(letter, mark('c2'))).toMatch(/@/));
    expect((await noOf(here)).name).toBe('StillOnItsWay');
    here.says('well');
  });
  test('is given a moment when the machine stops', async () => {
    const here = await thinking();
    expect((await noOf(here)).name).toBe('StillOnItsWay');
    await here.isRead();
    const stopped = here.mail.stop();
    here.says('well');
    await stopped;
    expect(here.heard).toHaveLength(1);
  });
});

describe('a no is', () => {
  test.each<[string, string, MailServerMood]>([
    ['for good of a recipient that is nobody', 'for-good', { recipient: { code: 550, words: '5.1.1 nobody' } }],
    ['for good without an enhanced code', 'for-good', { recipient: { code: 550, words: 'nobody' } }],
    ['for good of a text', 'for-good', { message: { code: 552, words: '5.3.4 too big' } }],
    ['for now when it is to come later', 'for-now', { recipient: { code: 451, words: '4.7.1 Greylisted' } }],
    [
      'for now when a policy says so, which is somebody’s to change',
      'for-now',
      { recipient: { code: 550, words: '5.7.1 no relay' } },
    ],
    ['of the service when the connection breaks', 'of-service', { recipient: 'break' }],
    ['of the service when it offers no encryption', 'of-service', { offersTls: false }],
  ])('%s', async (_what, refusal, mood) => {
    expect(await noOf(await home(mood))).toMatchObject({ refusal, forGood: refusal === 'for-good' });
  });
  test('of the service when it does not let us in', async () =>
    expect(await noOf(await home({ password: 'right' }, { password: 'wrong' }))).toMatchObject({
      refusal: 'of-service',
    }));
});

test('that a mail was taken is on the disk before anybody hears of it, also when nobody waits any more', async () => {
  const database = new TestDatabase();
  const { mail } = await home({}, { database });
  await mail.send(letter, mark());
  expect(database.isDurable).toBe(true);
});

test('a mail that was taken is not handed over again, whoever asks', async () => {
  const { database, mail } = await home();
  const messageId = await mail.send(letter, mark());
  const restarted = await home({}, { database });
  expect(await restarted.mail.send(letter, mark())).toBe(messageId);
  expect(restarted.server.connections()).toBe(0);
  expect(restarted.heard).toHaveLength(1);
});

test('a mail is uncertain when the connection breaks after it was read', async () => {
  const here = await home({ message: 'break' });
  const error = await noOf(here);
  expect(error).not.toBeInstanceOf(MailRefused);
  expect(error.name).toBe('Uncertain');
  expect(here.heard).toEqual([]);
  here.server.mood.message = 'well';
  await expect(here.mail.send(letter, mark())).resolves.toMatch(/@/);
});
