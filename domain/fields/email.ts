import { cleanLine } from './clean-text.ts';
import { written } from './fields.ts';

/** What HTML takes before the @ (HTML Living Standard, "valid e-mail address"), without the full stops that mail servers refuse. */
const local = /^(?!\.)(?!.*\.(?:\.|$))[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
/** A domain as the domain name system spells it (RFC 1035, 2.3.1), with a top domain that is no number. */
const domain =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * An e-mail address as a person wrote it, without what cannot be seen. A domain may have letters of any alphabet.
 *
 * @returns undefined when no mail could be sent there
 * @example emailAddress(' info@kaféexempel.se ') // 'info@kaféexempel.se'
 */
export function emailAddress(written: string): string | undefined {
  const email = cleanLine(written).replace(/^mailto:/i, '');
  return asciiEmail(email) === undefined ? undefined : email;
}

/**
 * The same address as mail servers want it: a domain with å is spelt with ASCII (RFC 5891). It is also how two addresses are
 * compared, since people write their own in more than one way.
 *
 * @returns undefined when no mail could be sent there
 * @example asciiEmail('Info@kaféexempel.se') // 'Info@xn--kafexempel-d7a.se'
 */
export function asciiEmail(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  const [name, host] = [email.slice(0, at), email.slice(at + 1)];
  if (at < 1 || email.length > 254 || !local.test(name) || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(host)) return undefined;
  const url = URL.parse(`http://${host}`);
  return url !== null && domain.test(url.hostname) ? `${name}@${url.hostname}` : undefined;
}

/** Whether two addresses reach the same mailbox, as far as anybody but its own server can tell. */
export function sameEmail(one: string, other: string): boolean {
  const [a, b] = [one, other].map((email) => asciiEmail(email.trim())?.toLowerCase());
  return a !== undefined && a === b;
}

/** An address that mail can be sent to, stored in one way. Marked as pure, so that who only compares addresses carries no schemas. */
export const emailSchema = /* @__PURE__ */ written(emailAddress, 'email');
