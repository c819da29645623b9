import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { asciiEmail } from '#domain/fields/email.ts';
import { type FinishedMail, type Mail, type MailMark, MailRefused } from '#domain/ports/mail.ts';
import { setting, settingIfAny } from './environment.ts';
import { encodeCause } from './mark.ts';

/** One try for each call: the SDK's own second try of a call that timed out could send the mail twice. */
const ses = new SESClient({ maxAttempts: 1 });

const ConfigurationSetName = setting('MAIL_CONFIGURATION_SET');
const usualReplyTo = settingIfAny('MAIL_REPLY_TO');

/** A header is ASCII: a name with other letters is written as an encoded word (RFC 2047). */
function sender(address: string): string {
  return address.replace(
    /^([^<]*[^ -~<][^<]*?)\s*</,
    (_whole, name: string) => `=?UTF-8?B?${Buffer.from(name).toString('base64')}?= <`,
  );
}

/** When SES takes no more just now, it is asked again a few times: its no means that nothing was sent. */
async function send(
  { to, replyTo = usualReplyTo, subject, html, text }: FinishedMail,
  mark: MailMark,
): Promise<string> {
  const command = new SendEmailCommand({
    Source: from,
    // A domain with å is stored as it is written, and mailed to as mail servers spell it.
    Destination: { ToAddresses: [asciiEmail(to) ?? to] },
    ...(replyTo !== undefined && { ReplyToAddresses: [replyTo] }),
    ConfigurationSetName,
    Tags: [
      { Name: 'caseId', Value: mark.caseId },
      { Name: 'cause', Value: encodeCause(mark.cause) },
    ],
    Message: {
      Subject: { Data: subject, Charset: 'UTF-8' },
      Body: { Html: { Data: html, Charset: 'UTF-8' }, Text: { Data: text, Charset: 'UTF-8' } },
    },
  });
  for (let tries = 1; ; tries++) {
    try {
      const { MessageId } = await ses.send(command);
      return MessageId ?? '';
    } catch (error) {
      if (!saidNo(error)) throw error;
      if (!/throttl/i.test(error.name) || tries === busyTries) throw new MailRefused(error.name);
      // Full jitter, so that those who were turned away together do not come back together.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * busyWaitMs * 2 ** tries));
    }
  }
}

const from = sender(setting('MAIL_FROM'));

/** The mail service is SES. What the call promises, `domain/ports/mail.ts` says. */
export const mail: Mail = { send };

const busyTries = 4;
const busyWaitMs = 250;

/** An answer of the service's own with a client's fault (4xx) is a no; a fault of its own, or no answer, says nothing. */
const saidNo = (error: unknown): error is Error & { readonly $fault: 'client' } =>
  error instanceof Error && '$fault' in error && error.$fault === 'client' && '$metadata' in error;
