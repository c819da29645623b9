import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { asciiEmail } from '#domain/fields/email.ts';
import type { MailContent } from '#domain/mails/content.ts';
import { renderMail } from '../mail/render.ts';
import { setting } from './environment.ts';
import { encodeCause, type MailMark } from './mark.ts';
import { count, tracer } from './observability.ts';

/** One try for each call: the SDK's own second try of a call that timed out could send the mail twice. */
const ses = tracer.captureAWSv3Client(new SESClient({ maxAttempts: 1 }));

/** A mail on its way: to whom, and who answers when it is answered. */
export interface OutgoingMail {
  readonly to: string;
  readonly replyTo?: string;
  readonly content: MailContent;
}

/** The mail service has said no: the mail is known not to be sent. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** A header is ASCII: a name with other letters is written as an encoded word (RFC 2047). */
function sender(address: string): string {
  return address.replace(
    /^([^<]*[^ -~<][^<]*?)\s*</,
    (_whole, name: string) => `=?UTF-8?B?${Buffer.from(name).toString('base64')}?= <`,
  );
}

/**
 * Hands a mail to the mail service. When that takes no more just now, it is asked again a few times: its no means that
 * nothing was sent.
 *
 * @returns the message id
 * @throws MailRefused when the service says no; anything else leaves it uncertain whether the mail is on its way
 */
export async function sendMail({ to, replyTo, content }: OutgoingMail, mark: MailMark): Promise<string> {
  const mail = renderMail(content);
  const answers = replyTo ?? process.env.MAIL_REPLY_TO;
  const command = new SendEmailCommand({
    Source: sender(setting('MAIL_FROM')),
    // A domain with å is stored as it is written, and mailed to as mail servers spell it.
    Destination: { ToAddresses: [asciiEmail(to) ?? to] },
    ...(answers && { ReplyToAddresses: [answers] }),
    ConfigurationSetName: setting('MAIL_CONFIGURATION_SET'),
    Tags: [
      { Name: 'caseId', Value: mark.caseId },
      { Name: 'cause', Value: encodeCause(mark.cause) },
    ],
    Message: {
      Subject: { Data: mail.subject, Charset: 'UTF-8' },
      Body: { Html: { Data: mail.html, Charset: 'UTF-8' }, Text: { Data: mail.text, Charset: 'UTF-8' } },
    },
  });
  for (let tries = 1; ; tries++) {
    try {
      const { MessageId } = await ses.send(command);
      count('MailsSent');
      return MessageId ?? '';
    } catch (error) {
      if (!saidNo(error)) throw error;
      if (!/throttl/i.test(error.name) || tries === busyTries) throw new MailRefused(error.name);
      // Full jitter, so that those who were turned away together do not come back together.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * busyWaitMs * 2 ** tries));
    }
  }
}

const busyTries = 4;
const busyWaitMs = 250;

/** An answer of the service's own with a client's fault (4xx) is a no; a fault of its own, or no answer, says nothing. */
const saidNo = (error: unknown): error is Error & { readonly $fault: 'client' } =>
  error instanceof Error && '$fault' in error && error.$fault === 'client' && '$metadata' in error;
