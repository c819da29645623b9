import { afterAll, describe } from 'vitest';
import { mailboxIn } from '#local/mail/mailbox.ts';
import { smtpMail } from '#local/mail/smtp/smtp-mail.ts';
import { post } from '../e2e/files.ts';
import { fetchedFile, filesHere } from '../support/files-home.ts';
import { TestDatabase } from '../support/mail-database.ts';
import { mailServer, trusted } from '../support/mail-server.ts';
import { filesKeepTheirPromise } from './files.ts';
import { mailKeepsItsPromise } from './mail.ts';

describe('files in a folder', () =>
  filesKeepTheirPromise(async () => ({
    files: (await filesHere()).files,
    put: async (upload, content) => (await post({ id: '', upload }, content)) < 300,
    fetched: fetchedFile,
  })));

const common = { from: 'Lots <lots@exempel.example>', now: () => 0, onSent: async () => {} };

describe('mails in the mailbox', () =>
  mailKeepsItsPromise(async () => {
    const database = new TestDatabase();
    const mail = mailboxIn({ ...common, database, origin: 'http://localhost:3000', say: () => {} });
    let refuses = false;
    const kept = `SELECT recipient AS "to", reply_to AS replyTo, subject, html, text, case_id AS caseId, cause,
      message_id AS messageId FROM mailbox ORDER BY number`;
    return {
      // What the mailbox itself refuses is an address that is none.
      mail: { send: (letter, mark) => mail.send(refuses ? { ...letter, to: 'none' } : letter, mark) },
      be: (mood) => {
        refuses = mood === 'refuses';
        database.outOfOrder = mood === 'fails';
      },
      taken: () => database.sql(kept).all() as unknown as { to: string; messageId: string }[],
    };
  }));

describe('mails by SMTP', () =>
  mailKeepsItsPromise(async () => {
    const server = await mailServer({}, afterAll);
    const database = new TestDatabase();
    const mail = smtpMail({ ...common, smtp: server.smtp, ca: trusted, database });
    afterAll(() => mail.stop());
    return {
      mail,
      be: (mood) => {
        server.mood.recipient = mood === 'refuses' ? { code: 550, words: 'no' } : 'well';
        server.mood.message = mood === 'fails' ? 'break' : 'well';
      },
      taken: () => server.taken.map(({ to, raw }) => ({ to, ...readMail(raw, database) })),
    };
  }));

/** A mail as the suite wrote it, read from the wire; its mark is where its id was noted. */
function readMail(raw: string, database: TestDatabase) {
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(raw)?.[1]?.trim() ?? '';
  const messageId = header('Message-ID').slice(1, -1);
  const decoded = (word: string) =>
    decodeURIComponent(word.replace(/^=\?UTF-8\?Q\?(.*)\?=$/i, '$1').replaceAll('=', '%'));
  const part = (type: string) => new RegExp(`${type}[\\s\\S]*?\r\n\r\n(.*)\r\n`).exec(raw)?.[1];
  const noted = database.sql('SELECT case_id AS caseId, cause FROM smtp_taken WHERE message_id = ?').get(messageId);
  return {
    ...noted,
    messageId,
    replyTo: header('Reply-To'),
    subject: decoded(header('Subject')),
    html: part('text/html'),
    text: part('text/plain'),
  };
}
