import { all, any, type Condition, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import type { KnownFact } from '../questions.ts';

type When = Condition<KnownFact>;

/** Who buys the company itself buys the one that holds the permit. */
export const ownCompany: When = not(chosen('takeover_how', 'shares'));

/** Another number is another person in law, although the business is the same: what the former held does not come along. */
export const newNumber: When = yes('new_org_number');

/** The holder stays the same. */
export const sameNumber: When = no('new_org_number');

/**
 * A permit that follows the one who holds it. It is needed by whoever begins or takes over, and anew when what is held already goes
 * on under a new number.
 */
export const boundToHolder = (begins: When, held: When) =>
  ({ boundTo: 'holder', when: all(no('closes'), any(begins, all(held, newNumber))) }) as const;

/** The same, of a permit that is also for a certain place: it is needed anew when the business moves. */
export const boundToBoth = (begins: When, held: When) =>
  ({ boundTo: 'both', when: all(no('closes'), any(begins, all(held, any(newNumber, yes('moves'))))) }) as const;
