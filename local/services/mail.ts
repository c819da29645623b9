import { appendFileSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sesModule from 'aws-ses-v2-local';

// The package is CommonJS with a `default` of its own.
const startSes = (sesModule as unknown as { default: typeof sesModule }).default ?? sesModule;
type SesServer = Awaited<ReturnType<typeof sesModule>>;

/** A mail that was handed to the mail service. */
export interface SentMail {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly at: string;
}

/** SES on this machine: `aws-ses-v2-local` takes the calls and shows a mailbox; every mail is also kept on disk. */
export class MailService {
  readonly #file: number;
  readonly #mails: SentMail[] = [];
  readonly #server: SesServer;
  readonly #onSent: (mail: SentMail) => void;

  private constructor(directory: string, server: SesServer, onSent: (mail: SentMail) => void) {
    const path = join(directory, 'mail.jsonl');
    if (existsSync(path)) this.#mails.push(...readLines(path));
    this.#file = openSync(path, 'a');
    // A line cut short by a crash stays alone on its line.
    if (!/(^|\n)$/.test(readFileSync(path, 'utf8'))) appendFileSync(this.#file, '\n');
    this.#server = server;
    this.#onSent = onSent;
  }

  /** @param onSent gets every mail's `Send` event, as the event bus would bring it */
  static async start(directory: string, onSent: (mail: SentMail) => void): Promise<MailService> {
    const server = await startSes({ host: '127.0.0.1', port: 0 });
    const service = new MailService(directory, server, onSent);
    for (const mail of service.#mails) await service.#show(mail);
    return service;
  }

  /** Every mail, oldest first. */
  get mails(): readonly SentMail[] {
    return this.#mails;
  }

  get mailbox(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** `SendEmail` of the SES API: the emulator checks it, then the mail is on disk before the caller hears of it. */
  async sendEmail(form: URLSearchParams): Promise<{ status: number; body: string }> {
    const { status, body } = await this.#post(form);
    if (status !== 200) return { status, body };
    const mail = mailFrom(form, /<MessageId>(.*?)<\/MessageId>/.exec(body)?.[1] ?? '');
    appendFileSync(this.#file, `${JSON.stringify(mail)}\n`);
    fsyncSync(this.#file);
    this.#mails.push(mail);
    this.#onSent(mail);
    return { status, body };
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
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
function readLines(path: string): SentMail[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as SentMail];
      } catch {
        return [];
      }
    });
}
