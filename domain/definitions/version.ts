import { createHash } from 'node:crypto';

/**
 * The version of definitions: what they say, as twelve hexadecimal digits. It changes with every change that can matter to
 * an owner, so that nobody has to think of it; not with the mailbox that a notice goes to.
 */
export function versionOf(definitions: object): string {
  const said = JSON.stringify(definitions, (key, value) => (key === 'mailbox' ? undefined : value));
  return createHash('sha256').update(said).digest('hex').slice(0, 12);
}
