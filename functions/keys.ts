import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Instant } from '#domain/calendar/day.ts';
import type { MailboxDoes } from '#domain/case/address-mails.ts';
import { isOutside } from '#domain/case/asked.ts';
import { askedOf } from '#domain/case/view.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import type { NewDraft } from '#domain/ports/store/drafts.ts';
import { linkKey, store } from '#homes';
import { epochSeconds } from './now.ts';
import { viewOf } from './view-of.ts';

/** An hour of a person's, also where the case's time is scaled. */
const sessionSeconds = 3600;

/** Whether something looks like a derived key; anything else was not guessed for one. */
export const looksLikeKey = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** Who a link is for. A representative will get links of their own. */
type Person = 'applicant';

/**
 * The key of a case's link: derived from the installation's secret, so that nothing is stored for it, every mail carries
 * the same one, and it works until the generation is raised. 256 bits; it stands in the fragment of an address only.
 */
export async function linkOf(caseId: string, generation: number, person: Person = 'applicant'): Promise<string> {
  return derived(['link', caseId, person, String(generation)]);
}

/**
 * An hour's session of a case's link. It ends before its hour when the link's generation is raised.
 *
 * @returns the session's secret, and the moment it stops working
 */
export async function sessionOf(
  caseId: string,
  generation: number,
  person: Person = 'applicant',
): Promise<{ secret: string; expiresAt: Instant }> {
  const expires = epochSeconds() + sessionSeconds;
  const proof = await derived(['session', caseId, person, String(generation), String(expires)]);
  return { secret: `${expires}.${proof}`, expiresAt: new Date(expires * 1000).toISOString() };
}

/**
 * The key that proves that somebody reads a mailbox to which a mail about another address went: good for that answer to that one
 * ask, and for nothing else in the case. No session can make it.
 */
export const mailboxKey = (caseId: string, does: MailboxDoes, ask: number): Promise<string> =>
  derived(['mailbox', caseId, does, String(ask)]);

/** The case in which a key answers an ask for another address; undefined for a wrong key. One read. */
export async function openWithMailboxKey(
  caseId: string,
  does: MailboxDoes,
  ask: string,
  key: string,
): Promise<StoredCase | undefined> {
  if (!/^[1-9]\d{0,2}$/.test(ask) || !same(key, await mailboxKey(caseId, does, Number(ask)))) return undefined;
  return store.loadCase(caseId);
}

/**
 * The key of the link to a question that a body outside the catalogue was asked: good for that question alone, until its address
 * is corrected.
 *
 * @param generation how often the address was corrected
 */
export const referralKey = (caseId: string, referral: string, generation: number): Promise<string> =>
  derived(['referral', caseId, referral, String(generation)]);

/** The case in which a key opens a question to a body outside the catalogue; undefined for a wrong key. One read. */
export async function openWithReferralKey(
  caseId: string,
  referral: string,
  key: string,
): Promise<StoredCase | undefined> {
  const stored = await store.loadCase(caseId);
  const asked = stored && askedOf(viewOf(stored), referral);
  if (!asked || !isOutside(asked.to)) return undefined;
  return same(key, await referralKey(caseId, referral, asked.to.generation)) ? stored : undefined;
}

/** The case a link opens; undefined when it opens nothing any more. One read. */
export async function openWithLink(caseId: string, key: string): Promise<StoredCase | undefined> {
  const stored = await store.loadCase(caseId);
  if (!stored) return undefined;
  const generation = generationOf(stored);
  if (same(key, await linkOf(caseId, generation))) return stored;
  return generation === 0 && opensAsBefore(stored, key) ? stored : undefined;
}

/** The case a session opens; undefined when its hour is over or its link was made anew. One read. */
export async function openWithSession(caseId: string, secret: string): Promise<StoredCase | undefined> {
  const [expires = '', proof = ''] = secret.split('.');
  if (!/^\d{1,12}$/.test(expires) || Number(expires) <= epochSeconds()) return undefined;
  const stored = await store.loadCase(caseId);
  if (!stored) return undefined;
  const expected = await derived(['session', caseId, 'applicant', String(generationOf(stored)), expires]);
  return same(proof, expected) ? stored : undefined;
}

/** Which links open a case now: those of this generation. */
export const generationOf = (stored: StoredCase): number => viewOf(stored).linkGeneration;

/** Links from before they were derived: their hashes stand beside the facts they were mailed for. */
function opensAsBefore({ keys }: StoredCase, key: string): boolean {
  const hash = `link#${createHash('sha256').update(key).digest('hex')}`;
  return keys.some((k) => k.hash === hash && k.expires > epochSeconds());
}

/** A name and a key that nobody has had. */
export const freshDraft = (): NewDraft => ({
  id: randomBytes(16).toString('hex'),
  secret: randomBytes(32).toString('base64url'),
});

/**
 * The id and the secret that a key gives to what it makes: whoever sends the key again gets the same two, and nobody can tell
 * them from one another without the installation's secret.
 *
 * @param what the kind of thing, so that a key used for two kinds makes two things that are strangers to each other
 */
export async function madeByKey(what: 'draft' | 'file' | 'opinion', key: string): Promise<NewDraft> {
  const id = Buffer.from(await derived([what, 'id', key]), 'base64url').toString('hex');
  return { id: id.slice(0, 32), secret: await derived([what, 'secret', key]) };
}

async function derived(parts: readonly string[]): Promise<string> {
  return createHmac('sha256', await linkKey())
    .update(parts.join('\n'))
    .digest('base64url');
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
