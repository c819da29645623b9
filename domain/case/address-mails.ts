import type { Instant } from '../calendar/day.ts';
import { sameEmail } from '../fields/email.ts';
import { type AddressAsk, type AddressView, askInUse } from './address.ts';
import { all } from './doing.ts';
import type { Fact } from './facts.ts';
import { isToApplicant, mailCause, parseCause } from './mail-causes.ts';

/** What the link of a mail about an address does, when its mailbox says so. */
export type MailboxDoes = 'confirm' | 'stop';

/** What the link of a mail about an address leads to, when that is not the case. */
interface MailboxLink {
  readonly does: MailboxDoes;
  readonly ask: number;
}

/** Where a mail about an address goes, and what its link opens: the case, without it; `nothing`: it has none. */
export interface AddressMail {
  readonly to: string;
  readonly opens?: MailboxLink | 'nothing';
}

/**
 * Kinds of mails that go to a mailbox which is not the case's, or not for certain: whoever reads it may have nothing to do with
 * the case. Each goes alone, says nothing of what is in the case, and holds no link that opens it.
 */
const apart = ['address-confirm', 'address-asked', 'address-left', 'address-lost'];
/** Those of them that never go to the address in use. */
const elsewhere = ['address-confirm', 'address-left', 'address-lost'];
/** Those to the address in use, with its link. */
const toOwner = ['address-new', 'address-stopped'];

const kindOf = (cause: string): string => {
  const parsed = parseCause(cause);
  return parsed.to === 'applicant' ? parsed.kind : '';
};

/** Whether a mail goes by itself: what else is due is not told with it. */
export const isApart = (cause: string): boolean => apart.includes(kindOf(cause));

/**
 * Where a mail about an address goes.
 *
 * @returns undefined when there is nothing to say any more; `other` for a mail that is about no address
 */
export function addressMail(
  cause: string,
  { address }: { readonly address: AddressView },
): AddressMail | undefined | 'other' {
  const kind = kindOf(cause);
  if (!apart.includes(kind) && !toOwner.includes(kind)) return 'other';
  const number = Number(cause.slice(kind.length + 1));
  const ask = address.asks.find((one) => one.number === number);
  return ask && mailOf(kind, ask, address.email);
}

function mailOf(kind: string, ask: AddressAsk, inUse: string): AddressMail | undefined {
  const { number, state, former, email, stoppableUntil } = ask;
  const stops = { to: former, opens: { does: 'stop', ask: number } } as const;
  switch (kind) {
    case 'address-confirm':
      return state === 'waiting' ? { to: email, opens: { does: 'confirm', ask: number } } : undefined;
    case 'address-asked':
      return state === 'waiting' && stoppableUntil !== undefined ? stops : undefined;
    case 'address-left':
      return state === 'confirmed' && stoppableUntil !== undefined ? stops : undefined;
    case 'address-lost':
      return isLost(ask, inUse) ? { to: email, opens: 'nothing' } : undefined;
    case 'address-new':
      return state === 'confirmed' && inUse === email ? { to: inUse } : undefined;
    default:
      return state === 'stopped' && inUse === former ? { to: inUse } : undefined;
  }
}

/** An address that was confirmed once, and is not the one in use: it was taken back, or corrected. */
const isLost = ({ state, email }: AddressAsk, inUse: string): boolean =>
  (state === 'stopped' || state === 'confirmed') && !sameEmail(email, inUse);

/** What is due to the mailbox of a confirmed change that ends, when the address in use is another from now on. */
export function lostWith(address: AddressView): readonly string[] {
  const ask = askInUse(address);
  return ask ? [mailCause.address('lost', ask.number)] : [];
}

/** Whether a mail that did not arrive says something of the address in use: it went there, and not to one before or another. */
export function concernsAddressInUse(
  cause: string,
  facts: readonly Fact[],
  { email, since, asks }: AddressView,
  lostAt: Instant,
): boolean {
  if (!isToApplicant(cause)) return false;
  const kind = kindOf(cause);
  if (elsewhere.includes(kind)) return false;
  // It may be on its way while the new mailbox confirms.
  if (kind === 'address-asked')
    return asks.some(({ number, former }) => mailCause.address('asked', number) === cause && former === email);
  // A mail that was sent before a change may come back after it.
  const sentAt = all(facts, 'mail-sent').find((f) => f.cause === cause)?.at ?? lostAt;
  return since === undefined || sentAt >= since;
}
