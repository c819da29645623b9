import { readFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { SmtpSettings } from '#lib/installation/installation.ts';

/** Of the tests alone; it says localhost, and is good for a hundred years. */
const certificate = (name: 'key' | 'certificate') => readFileSync(`tests/fixtures/mail-server/${name}.pem`, 'utf8');
export const trusted = certificate('certificate');

/** What a mail server says no to, and how: SMTP's own code and words. `break`: it hangs up without a word. A promise: it thinks. */
type Answer = 'well' | 'break' | { readonly code: number; readonly words: string } | Promise<Answer>;

export interface MailServerMood {
  tls?: SmtpSettings['tls'];
  offersTls?: boolean;
  /** Asks for this password of the user `lots`. */
  password?: string;
  recipient?: Answer;
  message?: Answer;
}

/** A mail server on this machine. */
export interface MailServer {
  readonly smtp: SmtpSettings;
  readonly mood: MailServerMood;
  /** The mails it took, as they came. */
  readonly taken: { readonly from: string; readonly to: string; readonly raw: string; readonly secure: boolean }[];
  /** How many mails it has read, whatever it said then. */
  readonly read: () => number;
  /** How many connections there have been. */
  readonly connections: () => number;
  /** Breaks every connection. */
  readonly hangUp: () => void;
}

export async function mailServer(
  mood: MailServerMood = {},
  after: (close: () => Promise<void>) => void = onTestFinished,
): Promise<MailServer> {
  const { tls = 'starttls', offersTls = true, password } = mood;
  const taken: MailServer['taken'] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let read = 0;
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  const answer = (how: Answer = 'well', done: (error?: Error) => void, well: () => void): void => {
    if (how instanceof Promise) how.then((then) => answer(then, done, well));
    else if (how === 'break') hangUp();
    else if (how === 'well') well();
    else done(Object.assign(new Error(how.words), { responseCode: how.code }));
  };
  const server = new SMTPServer({
    secure: tls === 'implicit',
    key: certificate('key'),
    cert: trusted,
    disabledCommands: offersTls ? [] : ['STARTTLS'],
    authOptional: password === undefined,
    onAuth: (given, _session, done) =>
      given.username === 'lots' && given.password === password
        ? done(null, { user: 'lots' })
        : done(Object.assign(new Error('5.7.8 no such user'), { responseCode: 535 })),
    onRcptTo: (_address, _session, done) => answer(mood.recipient, done, done),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        read += 1;
        answer(mood.message, done, () => {
          const { mailFrom, rcptTo } = session.envelope;
          taken.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address).join(),
            raw: Buffer.concat(parts).toString(),
            secure: session.secure,
          });
          done();
        });
      });
    },
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  after(async () => {
    hangUp();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const { port } = server.server.address() as AddressInfo;
  const user = password === undefined ? {} : { user: 'lots' };
  return {
    smtp: { host: 'localhost', port, tls, ...user },
    mood,
    taken,
    read: () => read,
    connections: () => connections,
    hangUp,
  };
}
