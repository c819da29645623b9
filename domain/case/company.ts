import type { Instant } from '../calendar/day.ts';
import { all } from './doing.ts';
import type { Fact, FactOf } from './facts.ts';

/** Of a company that was being formed when it applied. */
export interface CompanyView {
  /** When the owner said that it is registered, the last time; absent until then. */
  readonly registeredAt?: Instant;
  /** How often it was said. */
  readonly times: number;
}

/**
 * The submission with the number and name that a company has got since, and how that stands; undefined for a business that had
 * a number of its own. Facts are in the order of their keys.
 */
export function companyIn(
  submitted: FactOf<'case-submitted'>,
  facts: readonly Fact[],
): { readonly submitted: FactOf<'case-submitted'>; readonly company: CompanyView } | undefined {
  if (!submitted.business.forming) return undefined;
  const said = all(facts, 'company-registered');
  const last = said.at(-1);
  if (!last) return { submitted, company: { times: 0 } };
  const { forming: _before, ...business } = submitted.business;
  const { name, organisationNumber, at } = last;
  return {
    submitted: { ...submitted, business: { ...business, name, organisationNumber } },
    company: { registeredAt: at, times: said.length },
  };
}
