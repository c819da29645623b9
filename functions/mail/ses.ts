import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import type { MailContent } from '#domain/texts/mails.ts';
import { setting } from '../support/environment.ts';
import { count, tracer } from '../support/observability.ts';
import { renderMail } from './render.ts';

const ses = tracer.captureAWSv3Client(new SESClient({}));

/** Marks a mail so that delivery, bounce and complaint find the way back to its case. Holds no personal data. */
export interface MailMark {
  readonly caseId: string;
  readonly cause: string;
}

/** Tag values allow few characters, and a cause holds slashes. */
const encodeCause = (cause: string): string => Buffer.from(cause).toString('base64url');
export const decodeCause = (tag: string): string => Buffer.from(tag, 'base64url').toString();

/** A header is ASCII: a name with other letters is written as an encoded word (RFC 2047). */
export function sender(address: string): string {
  return address.replace(
    /^([^<]*[^ -~<][^<]*?)\s*</,
    (_whole, name: string) => `=?UTF-8?B?${Buffer.from(name).toString('base64')}?= <`,
  );
}

/** Hands a mail to the mail service. @returns its message id */
export async function sendMail(to: string, content: MailContent, mark: MailMark): Promise<string> {
  const mail = renderMail(content);
  const { MessageId } = await ses.send(
    new SendEmailCommand({
      Source: sender(setting('MAIL_FROM')),
      Destination: { ToAddresses: [to] },
      ...(process.env.MAIL_REPLY_TO && { ReplyToAddresses: [process.env.MAIL_REPLY_TO] }),
      ConfigurationSetName: setting('MAIL_CONFIGURATION_SET'),
      Tags: [
        { Name: 'caseId', Value: mark.caseId },
        { Name: 'cause', Value: encodeCause(mark.cause) },
      ],
      Message: {
        Subject: { Data: mail.subject, Charset: 'UTF-8' },
        Body: { Html: { Data: mail.html, Charset: 'UTF-8' }, Text: { Data: mail.text, Charset: 'UTF-8' } },
      },
    }),
  );
  count('MailsSent');
  return MessageId ?? '';
}
