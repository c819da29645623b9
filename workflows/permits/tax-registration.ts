import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { ownCompany } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { needsTill, taxAppeal, taxClock } from './tax-times.ts';

export const taxRegistration = definePermit({
  id: 'tax-registration',
  kind: 'registration',
  name: { sv: 'Skatteanmälan för moms och arbetsgivare', en: 'Tax registration for VAT and as an employer' },
  department: 'tax-agency',
  // SFL 7 kap. 1 § 2 (pays wages), 3 (owes VAT) and 8 (must use a till). F-tax nobody must have.
  when: all(
    no('closes'),
    any(
      // Who buys the company itself buys an employer that is registered already.
      all(chosen('who_works', 'employees'), ownCompany),
      all(chosen('yearly_sales', 'to-four-base-amounts', 'over'), no('vat_free'), no('tax_exempt')),
      // ML 18 kap. 6 § 1: the limit of 120 000 is for those established in the EU.
      chosen('foreign_kind', 'outside', 'outside_services'),
      yes('owner_wage'),
      needsTill,
      yes('starts_employing'),
      yes('passes_vat_limit'),
    ),
  ),
  once: true,
  why: {
    sv: 'Ni säljer för mer än 120 000 kr per år, betalar löner eller ska ha kassaregister.',
    en: 'You sell for more than SEK 120,000 a year, pay wages or must have a cash register.',
  },
  tests: {
    sv: 'Att företaget finns och vad det ska göra.',
    en: 'That the company exists, and what it will do.',
  },
  obstacles: [
    {
      sv: 'Köpet blir av före anmälan. Anmäl innan ni tar över.',
      en: 'You buy before you register. Register before you take over.',
    },
    {
      sv: 'Ni passerar 120 000 kr mitt i året. Då gäller momsen från just den försäljningen.',
      en: 'You pass SEK 120,000 during the year. Then VAT applies from that very sale.',
    },
    {
      sv: 'Ni är redan anmälda för något annat. Säg till om den nya verksamheten också.',
      en: 'You are already registered for something else. Tell the Tax Agency about the new business too.',
    },
  ],
  fee: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  kronor: 0,
  validity: {
    sv: 'Tills ni säger till. Anmäl ändringar inom två veckor.',
    en: 'Until you say otherwise. Report changes within two weeks.',
  },
  law: {
    source: law.taxProcedure('7 kap. 1–4 §§'),
    also: [law.vat('18 kap. 4, 6, 8 och 11 §§')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    ...taxClock,
    note: {
      sv: 'Anmäl innan ni börjar eller tar över. Ni behöver inte vänta på svar. Sök F-skatt på samma gång.',
      en: 'Register before you start or take over. You do not have to wait for an answer. Apply for F-tax at the same time.',
    },
  },
  after: [companyFirst],
  elsewhere: { page: 'https://www.verksamt.se' },
  requirements: [],
  appeal: taxAppeal,
});
