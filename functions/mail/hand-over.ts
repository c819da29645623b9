import type { MailContent } from '#domain/mails/content.ts';
import type { MailMark } from '#domain/ports/mail.ts';
import { mail } from '#homes';
import { count } from '../aws/observability.ts';
import { renderMail } from './render.ts';

/** A mail on its way: to whom, and who answers when it is answered. */
export interface OutgoingMail {
  readonly to: string;
  readonly replyTo?: string;
  readonly content: MailContent;
}

/**
 * Hands a mail to the mail service.
 *
 * @returns the message id
 * @throws MailRefused when the service says no; anything else leaves it uncertain whether the mail is on its way
 */
export async function handOver({ content, ...envelope }: OutgoingMail, mark: MailMark): Promise<string> {
  const messageId = await mail.send({ ...envelope, ...renderMail(content) }, mark);
  count('MailsSent');
  return messageId;
}
