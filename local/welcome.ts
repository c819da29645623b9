import { isLoopback } from './http/address.ts';
import type { Installed } from './installed.ts';
import type { LocalUser } from './staff.ts';

/** What is said of a machine that runs. */
export interface Running {
  readonly url: string;
  readonly mailbox: string;
  readonly host: string;
  readonly installed: Installed | undefined;
  /** Whether anybody may sign in as anybody. */
  readonly dev: boolean;
  readonly users: readonly LocalUser[];
}

/** So many of those that one may sign in as are named. */
const named = 4;

/** What is said when the product answers: where everything is, and who may come in. */
export function welcome(running: Running): string {
  const { url, mailbox, installed } = running;
  const mails = installed?.mailServer
    ? `Mails go by             ${installed.mailServer.smtp.host}`
    : `Mails that were sent    ${mailbox}`;
  return `
Företagslots runs on this machine. Stop with Ctrl-C.

  For owners              ${url}/sv
  In English              ${url}/en
  For departments         ${url}/sv/department
  ${mails}
  The API                 ${url}/api/openapi.json
${signIn(running)}`;
}

function signIn({ url, host, installed, dev, users }: Running): string {
  if (installed?.outside) return `\n  Staff sign in at        ${installed.outside.issuer}\n`;
  if (dev) {
    const longest = Math.max(...users.slice(0, named).map(({ user }) => user.length));
    const some = users.slice(0, named).map(({ user, name }) => `\n    ${user.padEnd(longest + 2)}${name}`);
    return `\n  Sign in as${some.join('')}\n    and ${users.length - named} others: ${url}/dev/users\n${isLoopback(host) ? '' : `\n  Others reach this machine at ${host}. Because of --dev each of them can sign in as anybody and read all mails.\n`}`;
  }
  return `\n  Others reach this machine${isLoopback(host) ? '' : ` at ${host}`}. So nobody can sign in as a department, and /dev/mail is closed. For a demonstration among people you trust: --dev\n`;
}
