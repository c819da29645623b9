import MailComposer from 'nodemailer/lib/mail-composer';
import { type FinishedMail, type Mail, type MailMark, MailRefused } from '#domain/ports/mail.ts';
import type { MailDatabase } from '../database.ts';
import { addressee, messageIdOf, type OnSent, tell, tellAgain } from '../sent-mail.ts';
import { NotTaken, type ServerOptions } from './connection.ts';
import { OnTheirWay } from './on-their-way.ts';
import { SmtpPool } from './pool.ts';

/** Which mails the server has taken: nothing of what they say, and nobody they went to. */
const schema = `CREATE TABLE IF NOT EXISTS smtp_taken (
  number INTEGER PRIMARY KEY,
  message_id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  cause TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT`;

export interface SmtpOptions extends ServerOptions {
  readonly database: MailDatabase;
  /** The sender: `Name <address>`. */
  readonly from: string;
  /** Who answers when a mail says nothing else. */
  readonly replyTo?: string;
  /** The real time, in milliseconds since 1970. */
  readonly now: () => number;
  readonly onSent: OnSent;
  /** How long a caller waits for the server, in milliseconds: what takes longer goes on behind. */
  readonly callerWaitsMs?: number;
}

export interface SmtpHome extends Mail {
  /** Tells of the latest mails once more, at the start: what was taken just before a crash is a fact before anything is sent again. */
  readonly tellEarlier: () => Promise<void>;
  /** Gives what is on its way a moment, and hangs up. */
  readonly stop: () => Promise<void>;
}

/**
 * The mail service is a mail server that takes mails by SMTP. What the call promises, `domain/ports/mail.ts` says; what is
 * known and what is not, docs/decisions/mail-by-smtp.md.
 */
export function smtpMail({ database, from, replyTo, now, onSent, callerWaitsMs, ...server }: SmtpOptions): SmtpHome {
  database.define(schema);
  const pool = new SmtpPool(server);
  const onTheirWay = new OnTheirWay(callerWaitsMs);
  let isRefusing = false;
  const sender = /<([^<>]+)>$/.exec(from)?.[1] ?? from;
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  return {
    async send(mail, mark) {
      const to = addressee(mail.to);
      const messageId = `${messageIdOf(mark)}@${domain}`;
      if (isTaken(database, messageId)) tell(onSent, messageId, mark);
      else await onTheirWay.wait(messageId, () => leave({ ...mail, to }, mark, messageId));
      return messageId;
    },
    tellEarlier: () =>
      tellAgain(
        onSent,
        (limit) =>
          database
            .sql(
              'SELECT message_id AS messageId, case_id AS caseId, cause FROM smtp_taken ORDER BY number DESC LIMIT ?',
            )
            .all(limit) as unknown as readonly (MailMark & { messageId: string })[],
      ),
    async stop() {
      await onTheirWay.settle();
      pool.stop();
    },
  };

  /** The one place where a mail leaves. */
  async function leave(mail: FinishedMail, mark: MailMark, messageId: string): Promise<void> {
    const at = new Date(now());
    const answers = replyTo !== undefined && { replyTo };
    const message = await composed({ ...answers, ...mail }, { from, messageId, at });
    await pool.send({ from: sender, to: mail.to, message }).catch((error: unknown) => {
      if (!(error instanceof NotTaken)) throw error;
      if (error.refusal === 'of-service') sayThatNoneGoes(error.reason);
      throw new MailRefused(error.message, error.refusal);
    });
    if (isRefusing) console.error(`the mail server ${server.smtp.host} takes mails again`);
    isRefusing = false;
    await recordTaken(database, messageId, mark, at);
    // Whoever asked may have stopped waiting.
    tell(onSent, messageId, mark);
  }

  /** Said once, until a mail goes again: every mail would say the same. */
  function sayThatNoneGoes(reason: string): void {
    if (isRefusing) return;
    isRefusing = true;
    console.error(`the mail server ${server.smtp.host} takes no mails (${reason}); they wait, and are tried again`);
  }
}

const isTaken = (database: MailDatabase, messageId: string): boolean =>
  database.sql('SELECT 1 FROM smtp_taken WHERE message_id = ?').get(messageId) !== undefined;

/** The mail is on its way whether this can be written or not. */
async function recordTaken(database: MailDatabase, messageId: string, mark: MailMark, at: Date): Promise<void> {
  const insert = 'INSERT INTO smtp_taken (message_id, case_id, cause, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING';
  try {
    await database.write(() => database.sql(insert).run(messageId, mark.caseId, mark.cause, at.toISOString()));
    // At once: whoever asked may have stopped waiting, and a kill before it would have the mail sent again.
    await database.committed();
  } catch (error) {
    console.error(`that a mail was taken could not be written: ${(error as Error).name}`);
  }
}

/** The mail as it goes over the wire (RFC 5322). Its id is its mark's, so that who gets it twice can tell. */
async function composed(
  { to, replyTo, subject, html, text }: FinishedMail,
  { from, messageId, at }: { readonly from: string; readonly messageId: string; readonly at: Date },
): Promise<Buffer> {
  const mail = new MailComposer({
    from,
    to: { name: '', address: to },
    ...(replyTo !== undefined && { replyTo }),
    subject,
    html,
    text,
    messageId: `<${messageId}>`,
    date: at,
    // Nobody's answering machine answers it (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}
