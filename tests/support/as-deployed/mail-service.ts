import { appendFileSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sesModule from 'aws-ses-v2-local';
import type { FrontDoor } from '#local/http/front-door.ts';
import { fromDisk, toDisk } from '#local/mail/links.ts';
import type { SentMail } from '#local/mail/sent-mail.ts';

// The package is CommonJS with a `default` of its own.
const startSes = (sesModule as unknown as { default: typeof sesModule }).default ?? sesModule;
type SesServer = Awaited<ReturnType<typeof sesModule>>;

export type { SentMail };

export interface MailOptions {
  /** Where the mails are kept. */
  readonly directory: string;
  /** Where people reach the product: the links of all mails lead there, also of those that were sent from another address. */
  readonly origin: string;
  /** Where the mailbox is shown. */
  readonly door: FrontDoor;
  /** Gets every mail's `Send` event, as the event bus would bring it. */
  readonly onSent: (mail: SentMail) => void;
}

/** The mailbox is a page of the emulator's, with its script in it. It comes from nowhere else and is framed by nobody. */
const mailboxPolicy = "default-src 'self' 'unsafe-inline' data:; frame-ancestors 'none'";
/** Earlier mails that the mailbox shows. All of them are kept on disk. */
const shownMails = 500;

/** SES on this machine: `aws-ses-v2-local` takes the calls and shows a mailbox; every mail is also kept on disk. */
export class MailService {
  readonly #file: number;
  readonly #mails: SentMail[] = [];
  readonly #options: MailOptions;

  private constructor(options: MailOptions, ses: SesServer) {
    this.#options = options;
    const path = join(options.directory, 'mail.jsonl');
    if (existsSync(path)) this.#mails.push(...readLines(path, options.origin));
    this.#file = openSync(path, 'a');
    // A line cut short by a crash stays alone on its line.
    if (!/(^|\n)$/.test(readFileSync(path, 'utf8'))) appendFileSync(this.#file, '\n');
    options.door.answerWith((request, response) => {
      response.setHeader('Content-Security-Policy', mailboxPolicy);
      ses.emit('request', request, response);
    });
  }

  static async start(options: MailOptions): Promise<MailService> {
    const ses = await startSes({ host: '127.0.0.1', port: 0 });
    // It is reached by the door only, which knows who may.
    ses.close();
    return new MailService(options, ses);
  }

  /** Every mail, oldest first. */
  get mails(): readonly SentMail[] {
    return this.#mails;
  }

  get mailbox(): string {
    return this.#options.door.address.origin;
  }

  /** Puts the mails of earlier runs into the mailbox. */
  async showEarlier(): Promise<void> {
    for (const mail of this.#mails.slice(-shownMails)) await this.#show(mail);
  }

  /** `SendEmail` of the SES API: the emulator checks it, then the mail is on disk before the caller hears of it. */
  async sendEmail(form: URLSearchParams): Promise<{ status: number; body: string }> {
    const { status, body } = await this.#post(form);
    if (status !== 200) return { status, body };
    const mail = mailFrom(form, /<MessageId>(.*?)<\/MessageId>/.exec(body)?.[1] ?? '');
    appendFileSync(this.#file, `${JSON.stringify(toDisk(mail, this.#options.origin))}\n`);
    fsyncSync(this.#file);
    this.#mails.push(mail);
    this.#options.onSent(mail);
    return { status, body };
  }

  async #post(form: URLSearchParams): Promise<{ status: number; body: string }> {
    const response = await fetch(this.mailbox, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Authorization: 'AWS local' },
      body: form,
    });
    return { status: response.status, body: await response.text() };
  }

  async #show(mail: SentMail): Promise<void> {
    await this.#post(
      new URLSearchParams({
        Action: 'SendEmail',
        Source: mail.from,
        'Destination.ToAddresses.member.1': mail.to[0] ?? '',
        'Message.Subject.Data': mail.subject,
        'Message.Body.Html.Data': mail.html,
        'Message.Body.Text.Data': mail.text,
      }),
    );
  }
}

function mailFrom(form: URLSearchParams, messageId: string): SentMail {
  const value = (name: string) => form.get(name) ?? '';
  const tags: Record<string, string> = {};
  for (let i = 1; form.has(`Tags.member.${i}.Name`); i++)
    tags[value(`Tags.member.${i}.Name`)] = value(`Tags.member.${i}.Value`);
  return {
    messageId,
    to: [value('Destination.ToAddresses.member.1')],
    from: value('Source'),
    subject: value('Message.Subject.Data'),
    html: value('Message.Body.Html.Data'),
    text: value('Message.Body.Text.Data'),
    tags,
    at: new Date().toISOString(),
  };
}

/** A line that was cut short by a crash was never acknowledged, so it is no mail. */
function readLines(path: string, origin: string): SentMail[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [fromDisk(JSON.parse(line) as SentMail, origin)];
      } catch {
        return [];
      }
    });
}
