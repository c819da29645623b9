import { setTimeout as after } from 'node:timers/promises';
import { Connection, NotTaken, type ServerOptions } from './mail/smtp/connection.ts';
import { discovered, type OutsideProvider, reasonOf } from './sign-in/discovered.ts';

/** What an installation names outside this machine, and what nobody would ask before the first person or the first mail. */
export interface NamedOutside {
  readonly outside?: OutsideProvider;
  readonly mailServer?: ServerOptions;
}

/**
 * Tries once what an installation names outside this machine.
 *
 * @param seconds how long each is waited for
 * @returns of each, when it is known, what is wrong and how to mend it, without a secret; undefined where it works
 */
export const tried = ({ outside, mailServer }: NamedOutside, seconds = 10): readonly Promise<string | undefined>[] => [
  ...(outside ? [signIn(outside, seconds)] : []),
  ...(mailServer ? [mails(mailServer, seconds)] : []),
];

/** Longer than any address that somebody would write down. */
const longest = 300;

async function signIn(provider: OutsideProvider, seconds: number): Promise<string | undefined> {
  const { issuer } = provider;
  try {
    await discovered(provider, seconds);
    return undefined;
  } catch (error) {
    const other = (error as { cause?: { body?: { issuer?: unknown } } }).cause?.body?.issuer;
    if (typeof other === 'string')
      return `Staff cannot sign in: at ${issuer} is the provider ${JSON.stringify(other.slice(0, longest))}. If that is yours, write it so as signIn.federation.issuer, and start again.`;
    const remedy = 'See that signIn.federation.issuer is what your provider says, and that this server reaches it';
    return `Staff cannot sign in: ${issuer} ${whyNot(reasonOf(error), seconds, remedy)}; it is asked again at the first sign-in.`;
  }
}

async function mails(server: ServerOptions, seconds: number): Promise<string | undefined> {
  const { host, port } = server.smtp;
  const opening = Connection.open({ ...server, patienceMs: seconds * 1000 }).then((connection) => connection.quit());
  const late = new AbortController();
  try {
    await Promise.race([opening, tooLate(seconds, late.signal)]);
    return undefined;
  } catch (error) {
    const reason = error instanceof NotTaken ? error.reason : silence;
    const remedy = reason.startsWith('EAUTH')
      ? 'See mail.smtp.user, and the secret that mail.smtp.passwordSecretName names'
      : 'See mail.smtp: host, port and tls, and that this server reaches it';
    return `No mail goes out: the mail server ${host}:${port} ${whyNot(reason, seconds, remedy)}; mails wait, and are tried again.`;
  } finally {
    late.abort();
    // What has been waited for long enough ends by itself.
    opening.catch(() => {});
  }
}

const silence = 'ETIMEDOUT';

const tooLate = async (seconds: number, signal: AbortSignal): Promise<never> => {
  await after(seconds * 1000, undefined, { signal });
  throw new Error(silence);
};

/** The end of a sentence: what was heard instead of an answer, and what to do. */
function whyNot(reason: string, seconds: number, remedy: string): string {
  if (/:SSL routines:/.test(reason) && !/alert/i.test(reason))
    return 'does not speak TLS there: see mail.smtp.tls and mail.smtp.port';
  if (/TIMED?_?OUT/.test(reason)) return `does not answer within ${seconds} seconds. ${remedy}`;
  if (/cert|SELF_SIGNED|UNABLE_TO/i.test(reason))
    return `has a certificate that is not trusted here (${reason}). It has to be for that host, in date, and of an authority that this server trusts (update-ca-certificates)`;
  return `cannot be used (${reason.replaceAll(/\s+/g, ' ').trim()}). ${remedy}`;
}
