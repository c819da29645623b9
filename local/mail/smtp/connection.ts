import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Refusal } from '#domain/ports/mail.ts';
import type { SmtpSettings } from '#lib/installation/installation.ts';

/** The mail server has not taken the mail: it said no, or was not reached. Its words may name people; codes do not. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  /** Whether the server said so itself. */
  readonly said: boolean;
  readonly refusal: Refusal;
  /** What happened, for whoever runs the server: codes where the mail server spoke, the connection's own words where it did not. */
  readonly reason: string;

  constructor(error: unknown) {
    const { code = 'ERROR', responseCode, response, command = '' } = error as SmtpError;
    const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
    super([code, responseCode, enhanced].filter((part) => part !== undefined).join(' '));
    this.said = responseCode !== undefined;
    this.reason =
      this.said || response !== undefined ? this.message : `${this.message}, ${(error as Error).message ?? ''}`;
    // What it says of its recipient or its text is about this mail; of anything before that, about us.
    const isOfMail = command === 'RCPT TO' || command === 'DATA';
    // A policy (RFC 3463: X.7.X) is somebody's to change, and would hold of every mail.
    const isForGood = (responseCode ?? 0) >= 500 && !enhanced?.startsWith('5.7.');
    this.refusal = !this.said || !isOfMail ? 'of-service' : isForGood ? 'for-good' : 'for-now';
  }
}

/** The connection broke when the mail was on its way: nobody knows whether the server has it. */
class Uncertain extends Error {
  override readonly name = 'Uncertain';
}

/** What nodemailer's errors say. */
interface SmtpError {
  readonly code?: string;
  /** What it was an answer to. */
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

export interface ServerOptions {
  readonly smtp: SmtpSettings;
  readonly password?: string | undefined;
  /** PEM of an authority to trust beside those that Node.js trusts. */
  readonly ca?: string;
  /** How long the server may say nothing, in milliseconds; ten minutes without it. */
  readonly patienceMs?: number;
}

/** RFC 5321 4.5.3.2: ten minutes after the dot that ends a mail. Who hangs up before that doubles mails. */
const patienceOfRfc = 10 * 60_000;
/** Not to be reached at all is known sooner, and so is that nobody greets: nothing has been sent, and nothing can be doubled. */
const connectMs = 10_000;
const greetMs = 60_000;

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly message: Buffer;
}

/** One conversation with the mail server. */
export class Connection {
  readonly #connection: SMTPConnection;
  #open = true;
  /** How many mails it has carried. */
  carried = 0;

  private constructor(connection: SMTPConnection) {
    this.#connection = connection;
    connection.on('error', () => this.close());
    connection.once('end', () => this.close());
  }

  /** @throws NotTaken when the server is not reached, is not the one it should be, or lets us not in */
  static async open({ smtp, password, ca, patienceMs = patienceOfRfc }: ServerOptions): Promise<Connection> {
    const { host, port, tls, user } = smtp;
    const made = new SMTPConnection({
      host,
      port,
      secure: tls === 'implicit',
      requireTLS: tls === 'starttls',
      ignoreTLS: tls === 'none',
      tls: { minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) },
      connectionTimeout: Math.min(patienceMs, connectMs),
      greetingTimeout: Math.min(patienceMs, greetMs),
      socketTimeout: patienceMs,
      logger: false,
    });
    const connection = new Connection(made);
    try {
      await asked(made, (done) => made.connect(done));
      if (user !== undefined) await asked(made, (done) => made.login({ user, pass: password ?? '' }, done));
      return connection;
    } catch (error) {
      connection.close();
      throw new NotTaken(error);
    }
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** @throws NotTaken, or Uncertain; then the connection is closed */
  async carry({ from, to, message }: Letter): Promise<void> {
    let onItsWay = false;
    const content = new Readable({
      // It is read when the server has said that it takes the mail's text.
      read() {
        onItsWay = true;
        this.push(message);
        this.push(null);
      },
    });
    try {
      await asked(this.#connection, (done) =>
        this.#connection.send({ from, to: [to], size: message.length }, content, done),
      );
      this.carried += 1;
    } catch (error) {
      this.close();
      const { responseCode = 0 } = error as SmtpError;
      if (onItsWay && responseCode < 400) throw new Uncertain('the connection broke when the mail was on its way');
      throw new NotTaken(error);
    }
  }

  /** Hangs up. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#connection.close();
  }

  /** Says goodbye. */
  quit(): void {
    this.#open = false;
    this.#connection.quit();
  }
}

/** Some errors are said to the caller, some to the connection. */
function asked(connection: SMTPConnection, ask: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: unknown) => {
      connection.off('error', settle);
      if (error === undefined || error === null) resolve();
      else reject(error);
    };
    connection.once('error', settle);
    ask(settle);
  });
}
