import { days, months } from '#domain/calendar/day.ts';
import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import type { Appeal, Counting } from '#domain/definitions/permit.ts';
import { law } from '../law.ts';

/** “Innan näringsverksamheten påbörjas eller övertas” (SFL 7 kap. 2 §). Nothing says that one must wait for an answer. */
const beforeStart = {
  starts: 'received',
  onSupplement: 'runs-on',
  source: law.taxProcedure('7 kap. 2 §'),
  verified: true,
} as const satisfies Counting;

export const taxClock = {
  kind: 'wait',
  basis: 'law',
  wait: days(0),
  counting: beforeStart,
  source: law.taxProcedure('7 kap. 2 §'),
  verified: true,
} as const;

/** “Inom två veckor från det att ändringen inträffade” (SFL 7 kap. 4 §). */
export const taxChangeClock = {
  ...taxClock,
  counting: { ...beforeStart, source: law.taxProcedure('7 kap. 4 §') },
  source: law.taxProcedure('7 kap. 4 §'),
  note: {
    sv: 'Säg till inom två veckor från den dag det ändrades.',
    en: 'Tell them within two weeks of the day it changed.',
  },
} as const;

/** Registration: two months from the day one got to know of the decision (SFL 67 kap. 2 och 12 §§). */
export const taxAppeal = { to: 'administrative-court', within: months(2) } as const satisfies Appeal;

/**
 * SFL 39 kap. 4–6 §§: cash or card on the spot, above four price base amounts, income that is not free from tax, and of a taxi
 * company what it sells beside its trips.
 */
export const needsTill = all(
  no('closes'),
  any(
    all(
      chosen('pays_how', 'spot'),
      chosen('yearly_sales', 'over'),
      no('tax_exempt'),
      any(no('carries_people'), yes('till_beside_taxi')),
    ),
    yes('passes_till_limit'),
  ),
);
