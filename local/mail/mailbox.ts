import type { FinishedMail, Mail, MailMark } from '#domain/ports/mail.ts';
import type { MailDatabase, Readable } from './database.ts';
import { toDisk } from './links.ts';
import { addressee, messageIdOf, type OnSent, tell, tellAgain } from './sent-mail.ts';

/** Bodies stand last: a list does not read them. */
const schema = `CREATE TABLE IF NOT EXISTS mailbox (
  number INTEGER PRIMARY KEY,
  message_id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  cause TEXT NOT NULL,
  recipient TEXT NOT NULL,
  sender TEXT NOT NULL,
  subject TEXT NOT NULL,
  at TEXT NOT NULL,
  reply_to TEXT,
  html TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (case_id, cause)
) STRICT`;

export interface MailboxOptions {
  readonly database: MailDatabase;
  /** Where people reach the product: the links of mails are kept so that they lead to wherever that is when they are read. */
  readonly origin: string;
  /** The sender: `Name <address>`. */
  readonly from: string;
  /** Who answers when a mail says nothing else. */
  readonly replyTo?: string;
  /** The real time, in milliseconds since 1970. */
  readonly now: () => number;
  readonly onSent: OnSent;
  /** Hears of each mail that is handed over although it is kept: whoever sends mails does so once. It is kept once all the same. */
  readonly say: (line: string) => void;
}

/** Mails that nobody outside gets: they are kept in the database, each once, and read in the mailbox. */
export interface MailboxHome extends Mail {
  /** Tells of the latest mails once more, at the start: what was kept just before a crash is a fact before anything is sent again. */
  readonly tellEarlier: () => Promise<void>;
}

/** The mail service is a mailbox. What the call promises, `domain/ports/mail.ts` says. */
export function mailboxIn({ database, origin, from, replyTo, now, onSent, say }: MailboxOptions): MailboxHome {
  defineMailbox(database);
  return {
    async send(mail, mark) {
      addressee(mail.to);
      const messageId = messageIdOf(mark);
      const answers = replyTo !== undefined && { replyTo };
      const at = new Date(now()).toISOString();
      const kept = { ...answers, ...toDisk(mail, origin), messageId, ...mark, from, at };
      const isFirst = await database.write(() => keep(database, kept));
      if (!isFirst) say(`case ${mark.caseId}: ${handedOverAgain}: ${messageId}`);
      tell(onSent, messageId, mark);
      return messageId;
    },
    tellEarlier: () => tellAgain(onSent, (limit) => latest(database, limit)),
  };
}

/** What is said of a mail that is handed over a second time. */
export const handedOverAgain = 'a mail was handed over again, and is kept once';

/** Makes the place of the mails, when there is none. */
export const defineMailbox = (database: MailDatabase): void => database.define(schema);

/** A mail as it is kept. */
export interface KeptMail extends FinishedMail, MailMark {
  readonly messageId: string;
  readonly from: string;
  readonly at: string;
}

/** A mail that is kept already stays as it is. Runs inside a write. @returns whether it was not */
export function keep(database: Readable, mail: KeptMail): boolean {
  const { messageId, caseId, cause, to, from, subject, at, replyTo = null, html, text } = mail;
  const { changes } = database
    .sql(
      `INSERT INTO mailbox (message_id, case_id, cause, recipient, sender, subject, at, reply_to, html, text)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    )
    .run(messageId, caseId, cause, to, from, subject, at, replyTo, html, text);
  return changes > 0;
}

type Marked = MailMark & { readonly messageId: string };

const latest = (database: Readable, limit: number): readonly Marked[] =>
  database
    .sql('SELECT message_id AS messageId, case_id AS caseId, cause FROM mailbox ORDER BY number DESC LIMIT ?')
    .all(limit) as unknown as readonly Marked[];
