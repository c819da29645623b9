import { createHash } from 'node:crypto';
import { asciiEmail } from '#domain/fields/email.ts';
import { type MailMark, MailRefused } from '#domain/ports/mail.ts';

/** A mail that was handed to the mail service. */
export interface SentMail {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly tags: Readonly<Record<string, string>>;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The shape in which functions/events/record-mail-event.ts hears that a mail is on its way. */
export interface SentEvent {
  readonly detail: {
    readonly eventType: 'Send';
    readonly mail: { readonly messageId: string; readonly tags: Readonly<Record<string, readonly string[]>> };
  };
}

/** How a mark stands in an event. A cause holds slashes, and is written as SES would take it. */
export const tagsOf = ({ caseId, cause }: MailMark): Readonly<Record<'caseId' | 'cause', string>> => ({
  caseId,
  cause: Buffer.from(cause).toString('base64url'),
});

function sentEvent(messageId: string, mark: MailMark): SentEvent {
  const { caseId, cause } = tagsOf(mark);
  return { detail: { eventType: 'Send', mail: { messageId, tags: { caseId: [caseId], cause: [cause] } } } };
}

/** One mail for each cause, ever: a mail that is handed over again has the id it had. Says nothing of anybody. */
export const messageIdOf = ({ caseId, cause }: MailMark): string =>
  createHash('sha256').update(`${caseId}\n${cause}`).digest('hex').slice(0, 40);

/**
 * The address as mail servers spell it.
 *
 * @throws MailRefused when no mail could be sent there
 */
export function addressee(to: string): string {
  const address = asciiEmail(to);
  if (address === undefined) throw new MailRefused('InvalidAddress', 'for-good');
  return address;
}

/** Hears that a mail is on its way, once at least. */
export type OnSent = (event: SentEvent) => Promise<unknown>;

/** Tells that a mail is on its way, and does not wait. What was not heard is told at the next start. */
export function tell(onSent: OnSent, messageId: string, mark: MailMark): void {
  void told(onSent, messageId, mark);
}

const told = (onSent: OnSent, messageId: string, mark: MailMark): Promise<unknown> =>
  onSent(sentEvent(messageId, mark)).catch((error: unknown) =>
    console.error(`the event of a mail was not heard: ${(error as Error).name}`),
  );

/** So many of the latest mails are told of when the machine starts: the last before a crash may not have been heard. */
const toldAgain = 200;

/** One that is not heard holds up no other. @param marks newest first @returns when all are told */
export async function tellAgain(
  onSent: OnSent,
  marks: (limit: number) => readonly (MailMark & { readonly messageId: string })[],
): Promise<void> {
  for (const { messageId, ...mark } of [...marks(toldAgain)].reverse()) await told(onSent, messageId, mark);
}
