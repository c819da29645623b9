import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MailRefused } from '#domain/ports/mail.ts';
import { takeEarlierMails } from '#local/mail/earlier.ts';
import { handedOverAgain, mailboxIn } from '#local/mail/mailbox.ts';
import { messageIdOf, type SentEvent } from '#local/mail/sent-mail.ts';
import { mailsIn, pageSize } from '#local/mail/shelf.ts';
import { TestDatabase } from '../../support/mail-database.ts';

const origin = 'http://localhost:3000';
const letter = (to: string, subject = 'Ämne') => ({
  to,
  subject,
  html: `<a href="${origin.replaceAll('/', '&#x2F;')}&#x2F;sv&#x2F;arende">Öppna</a>`,
  text: `Öppna: ${origin}/sv/arende`,
});

function mailbox(database = new TestDatabase()) {
  const heard: SentEvent[] = [];
  const said: string[] = [];
  const ears = { deaf: false, deafTo: '' };
  const mail = mailboxIn({
    database,
    origin,
    from: 'Företagslots <lots@exempel.example>',
    now: () => Date.parse('2026-03-02T08:00:00Z'),
    onSent: async (event) => {
      if (ears.deaf || event.detail.mail.messageId === ears.deafTo) throw new Error('busy');
      heard.push(event);
    },
    say: (line) => said.push(line),
  });
  return { database, mail, heard, said, ears, shelf: mailsIn(database, origin) };
}

describe('a mail', () => {
  test('is kept with what the tests of the machine read, and told of', async () => {
    const { mail, shelf, heard } = mailbox();
    const messageId = await mail.send(letter('a@exempel.example'), { caseId: 'c', cause: 'request/r1' });
    const cause = Buffer.from('request/r1').toString('base64url');
    expect(await shelf.all()).toEqual([
      {
        ...letter('a@exempel.example'),
        to: ['a@exempel.example'],
        from: 'Företagslots <lots@exempel.example>',
        messageId,
        tags: { caseId: 'c', cause },
        at: '2026-03-02T08:00:00.000Z',
      },
    ]);
    expect(heard).toEqual([
      { detail: { eventType: 'Send', mail: { messageId, tags: { caseId: ['c'], cause: [cause] } } } },
    ]);
  });
  test('for one cause is one mail, however often it is sent, and whoever runs the machine hears of the second time', async () => {
    const { mail, shelf, heard, said } = mailbox();
    const mark = { caseId: 'c', cause: 'receipt' };
    const [one, other] = [
      await mail.send(letter('a@exempel.example'), mark),
      await mail.send(letter('b@exempel.example'), mark),
    ];
    expect(other).toBe(one);
    expect((await shelf.all()).map(({ to }) => to)).toEqual([['a@exempel.example']]);
    expect(heard).toHaveLength(2);
    expect(said).toEqual([`case c: ${handedOverAgain}: ${one}`]);
    await mail.send(letter('a@exempel.example'), { ...mark, caseId: 'd' });
    expect(await shelf.all()).toHaveLength(2);
    expect(said).toHaveLength(1);
  });
  test.each(['', 'a', 'a@', '@b.example', 'a@b', 'a b@c.example', 'å@c.example', 'a@c.example\r\nBcc: d@e.example'])(
    'to %j is refused and not kept',
    async (to) => {
      const { mail, shelf } = mailbox();
      await expect(mail.send(letter(to), { caseId: 'c', cause: 'receipt' })).rejects.toThrow(MailRefused);
      expect(await shelf.all()).toEqual([]);
    },
  );
  test('that cannot be kept is not told of', async () => {
    const { mail, database, heard } = mailbox();
    database.outOfOrder = true;
    await expect(mail.send(letter('a@exempel.example'), { caseId: 'c', cause: 'receipt' })).rejects.toThrow('full');
    expect(heard).toEqual([]);
  });
  test('that was not heard of is told of at the start, oldest first', async () => {
    const { mail, heard, ears } = mailbox();
    ears.deaf = true;
    const ids = [];
    for (const cause of ['receipt', 'closed'])
      ids.push(await mail.send(letter('a@exempel.example'), { caseId: 'c', cause }));
    ears.deaf = false;
    await mail.tellEarlier();
    expect(heard.map(({ detail }) => detail.mail.messageId)).toEqual(ids);
    // One of a case that cannot be read holds up no other.
    ears.deafTo = ids[0] ?? '';
    await mail.tellEarlier();
    expect(heard.map(({ detail }) => detail.mail.messageId)).toEqual([...ids, ids[1]]);
  });
  test('leads to where the machine is when it is read', async () => {
    const { mail, database } = mailbox();
    await mail.send(letter('a@exempel.example'), { caseId: 'c', cause: 'receipt' });
    const [moved] = await mailsIn(database, 'https://lots.exempel.example').all();
    expect(moved?.text).toBe('Öppna: https://lots.exempel.example/sv/arende');
    expect(moved?.html).toContain('https:&#x2F;&#x2F;lots.exempel.example&#x2F;sv&#x2F;arende');
  });
});

describe('the shelf', () => {
  test('gives pages, newest first, and finds by a part of the address', async () => {
    const { mail, shelf } = mailbox();
    for (let i = 0; i < pageSize + 3; i++)
      await mail.send(letter(`${i % 2 === 0 ? 'Anna' : 'bo'}@exempel.example`, `nr ${i}`), {
        caseId: `c${i}`,
        cause: 'receipt',
      });
    const first = await shelf.page({});
    expect([first.lines.length, first.lines[0]?.subject]).toEqual([pageSize, `nr ${pageSize + 2}`]);
    const second = await shelf.page({ before: first.before ?? 0 });
    expect(second.lines.map(({ subject }) => subject)).toEqual(['nr 2', 'nr 1', 'nr 0']);
    expect(second.before).toBeUndefined();
    expect((await shelf.page({ search: 'anna@' })).lines).toHaveLength(Math.ceil((pageSize + 3) / 2));
    expect((await shelf.page({ search: '%' })).lines).toEqual([]);
    expect(await shelf.one('no such')).toBeUndefined();
  });
});

test('mails of version 0.2.0 are taken into the mailbox, once', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'foretagslots-mails-'));
  const old = {
    messageId: 'ses-1',
    to: ['a@exempel.example'],
    from: 'x@exempel.example',
    subject: 's',
    html: '<a href="http:&#x2F;&#x2F;localhost:4000&#x2F;sv&#x2F;a">x</a>',
    text: 'http://this-machine.invalid/sv/a',
    tags: { caseId: 'c', cause: Buffer.from('receipt').toString('base64url') },
    at: '2026-01-01T00:00:00.000Z',
  };
  // Ids were drawn, and two mails may have drawn the same.
  const other = { ...old, tags: { ...old.tags, caseId: 'd' } };
  const lines = [old, other].map((mail) => JSON.stringify(mail));
  writeFileSync(join(directory, 'mail.jsonl'), `${lines.join('\n')}\n{"messageId":"cut`);
  const { database, shelf } = mailbox();
  expect(await takeEarlierMails(database, directory)).toBe(2);
  expect(await takeEarlierMails(database, directory)).toBe(0);
  expect(existsSync(join(directory, 'mail.jsonl.taken'))).toBe(true);
  const shown = { html: old.html.replace('localhost:4000', 'localhost:3000'), text: `${origin}/sv/a` };
  expect(await shelf.all()).toEqual([
    { ...old, ...shown },
    { ...other, ...shown, messageId: messageIdOf({ caseId: 'd', cause: 'receipt' }) },
  ]);
  rmSync(directory, { recursive: true });
});
