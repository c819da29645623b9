import type { Colleague } from '#domain/case/facts.ts';
import { inboxToday } from '#domain/definitions/inboxes.ts';
import { byName } from '#domain/words/alphabet.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { today } from '../now.ts';

/** Who is known to belong to an inbox: those who have been here lately, by name. */
export async function knownOfficers(inbox: string): Promise<readonly Colleague[]> {
  const known = await store.officersOf(inboxToday(catalogue, inbox), today());
  return known.map(({ id, name }) => ({ id, name })).sort(byName('sv'));
}
