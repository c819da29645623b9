import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { newHolder } from './environment-sizes.ts';
import { boundToHolder } from './holder.ts';
import { companyFirst } from './prerequisites.ts';

/** KemF 7 § 2. Which products they are stands in Kemikalieinspektionen's regulations, which have not been read. */
export const dangerousChemicals = definePermit({
  id: 'dangerous-chemicals-sale',
  kind: 'permit',
  name: { sv: 'Tillstånd att sälja mycket farliga kemikalier', en: 'Permit to sell very dangerous chemicals' },
  department: 'county-board',
  ...boundToHolder(all(yes('sells_dangerous'), newHolder), yes('has_dangerous')),
  why: { sv: 'Bara den som har tillstånd får sälja dem.', en: 'Only permit holders may sell them.' },
  tests: { sv: 'Kunskap, lås och vem som får köpa.', en: 'Knowledge, secure storage and who may buy.' },
  obstacles: [
    {
      sv: 'Leverantören vet inte hur varan är märkt. Be om säkerhetsdatablad.',
      en: 'The supplier does not know how the product is classified. Ask for the safety data sheet.',
    },
  ],
  fee: { sv: '3 300 kr.', en: 'SEK 3,300.' },
  kronor: 3300,
  validity: { sv: 'Högst fem år.', en: 'At most five years.' },
  law: { source: law.chemicalProducts('7–13 §§'), also: [law.fees('10 §')], verified: true },
  // The shop may open without these goods.
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    kind: 'decision',
    basis: 'law',
    statutory: weeks(8),
    extension: weeks(4),
    counting: { starts: 'complete', onSupplement: 'restart', source: law.chemicalProducts('11 §'), verified: true },
    source: law.chemicalProducts('11 §'),
    verified: true,
  },
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland.html' },
  requirements: [],
  appeal: { to: 'environment-court', within: weeks(3) },
});
