import type { Readable } from './database.ts';
import { fromDisk } from './links.ts';
import { type SentMail, tagsOf } from './sent-mail.ts';

/** A mail in a list. */
interface MailLine {
  readonly number: number;
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface MailPage {
  /** Newest first. */
  readonly lines: readonly MailLine[];
  /** What the next page is asked for with; undefined when there is none. */
  readonly before?: number;
}

/** Reads the mailbox. What goes in and out is data alone, so that another thread can be asked. */
export interface MailShelf {
  /** @param ask a part of the recipient's address, and where the page before ended */
  readonly page: (ask: { readonly search?: string; readonly before?: number }) => Promise<MailPage>;
  readonly one: (messageId: string) => Promise<SentMail | undefined>;
  /** Every mail, oldest first. */
  readonly all: () => Promise<readonly SentMail[]>;
}

export const pageSize = 50;

/** @param database where `mailboxIn` keeps the mails: its own, or a connection that reads it @param origin where links lead */
export function mailsIn(database: Readable, origin: string): MailShelf {
  return {
    async page({ search = '', before = Number.MAX_SAFE_INTEGER }) {
      const found = database
        .sql(
          `SELECT number, message_id AS messageId, recipient AS "to", subject, at FROM mailbox
           WHERE number < ? AND instr(lower(recipient), ?) > 0 ORDER BY number DESC LIMIT ?`,
        )
        .all(before, search.toLowerCase(), pageSize + 1) as unknown as readonly MailLine[];
      const lines = found.slice(0, pageSize).map((line) => ({ ...line }));
      const last = lines.at(-1);
      return { lines, ...(found.length > pageSize && last && { before: last.number }) };
    },
    async one(messageId) {
      const row = database.sql(`${whole} WHERE message_id = ?`).get(messageId);
      return row && sent(row as unknown as Row, origin);
    },
    all: async () =>
      database
        .sql(`${whole} ORDER BY number`)
        .all()
        .map((row) => sent(row as unknown as Row, origin)),
  };
}

const whole = `SELECT message_id AS messageId, case_id AS caseId, cause, recipient, sender, subject, at, html, text FROM mailbox`;

interface Row {
  readonly messageId: string;
  readonly caseId: string;
  readonly cause: string;
  readonly recipient: string;
  readonly sender: string;
  readonly subject: string;
  readonly at: string;
  readonly html: string;
  readonly text: string;
}

function sent({ caseId, cause, recipient, sender, ...row }: Row, origin: string): SentMail {
  return fromDisk({ ...row, to: [recipient], from: sender, tags: tagsOf({ caseId, cause }) }, origin);
}
