import { asciiEmail } from '#domain/fields/email.ts';
import { type FinishedMail, type Mail, type MailMark, MailRefused } from '#domain/ports/mail.ts';
import { addressOf, call, ServiceError } from './call.ts';
import { setting, settingIfAny } from './environment.ts';
import { encodeCause } from './mark.ts';

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
  const fields = {
    Action: 'SendEmail',
    Version: '2010-12-01',
    Source: from,
    // A domain with å is stored as it is written, and mailed to as mail servers spell it.
    'Destination.ToAddresses.member.1': asciiEmail(to) ?? to,
    ...(replyTo !== undefined && { 'ReplyToAddresses.member.1': replyTo }),
    ConfigurationSetName,
    'Tags.member.1.Name': 'caseId',
    'Tags.member.1.Value': mark.caseId,
    'Tags.member.2.Name': 'cause',
    'Tags.member.2.Value': encodeCause(mark.cause),
    'Message.Subject.Data': subject,
    'Message.Subject.Charset': 'UTF-8',
    'Message.Body.Html.Data': html,
    'Message.Body.Html.Charset': 'UTF-8',
    'Message.Body.Text.Data': text,
    'Message.Body.Text.Charset': 'UTF-8',
  };
  for (let tries = 1; ; tries++) {
    try {
      return await handOver(fields);
    } catch (error) {
      if (!saidNo(error)) throw error;
      if (!/throttl/i.test(error.name) || tries === busyTries) throw new MailRefused(error.name);
      // Full jitter, so that those who were turned away together do not come back together.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * busyWaitMs * 2 ** tries));
    }
  }
}

/** One try: a second try of a call that timed out could send the mail twice. @returns the id that SES gives it */
async function handOver(fields: Readonly<Record<string, string>>): Promise<string> {
  const answer = await call(
    'ses',
    {
      method: 'POST',
      url: `${addressOf('ses')}/`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    },
    1,
  );
  return /<MessageId>([^<]*)</.exec(answer.toString())?.[1] ?? '';
}

const from = sender(setting('MAIL_FROM'));

/** The mail service is SES. What the call promises, `domain/ports/mail.ts` says. */
export const mail: Mail = { send };

const busyTries = 4;
const busyWaitMs = 250;

/** An answer of the service's own with a client's fault (4xx) is a no; a fault of its own, or no answer, says nothing. */
const saidNo = (error: unknown): error is ServiceError => error instanceof ServiceError && error.status < 500;
