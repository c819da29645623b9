import { type AskedView, isOutside, type Outside } from '#domain/case/asked.ts';
import { askedOf, type CaseView } from '#domain/case/view.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import type { ReadingOf } from '#domain/ports/store/readings.ts';
import { store } from '#homes';
import { looksLikeKey, openWithReferralKey } from '../../keys.ts';
import { now } from '../../now.ts';
import { viewOf } from '../../view-of.ts';
import { limitAddress } from '../limits.ts';
import { Problem } from '../problem.ts';
import { pathPart, type Request } from '../request.ts';
import { bearer } from './applicant.ts';

/** A question to a body outside the catalogue, for whoever holds its link. */
export interface ConsultedCase {
  readonly stored: StoredCase;
  readonly view: CaseView;
  readonly asked: AskedView & { readonly to: Outside };
}

/**
 * The question of the address, for the key of its link. No session, and no link to another question or case, opens it.
 *
 * @throws Problem `not-signed-in` for a wrong key or one that was ended, and `too-many` for too many of them
 */
export async function consultedCase(event: Request): Promise<ConsultedCase> {
  const key = bearer(event) ?? '';
  const referral = pathPart(event, 'id');
  const stored = looksLikeKey(key) ? await openWithReferralKey(pathPart(event, 'caseId'), referral, key) : undefined;
  const view = stored && viewOf(stored);
  const asked = view && askedOf(view, referral);
  if (stored && asked && isOutside(asked.to)) return { stored, view, asked: { ...asked, to: asked.to } };
  if (looksLikeKey(key)) await limitAddress('wrong-keys/address', event);
  throw new Problem('not-signed-in');
}

/** Stores that a body outside the catalogue has read something by the link to its question. */
export const recordConsulted = (
  { stored, asked: { id, to } }: ConsultedCase,
  of: Extract<ReadingOf, { readonly id: string }>,
): Promise<void> =>
  store.putReading(stored.id, { at: now(), by: { id: `referral:${id}`, name: to.name }, as: [id], ...of });
