import { weeks } from '#domain/calendar/day.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { needsPartyLicence } from '../questions/alcohol.ts';
import { companyFirst } from './prerequisites.ts';
import { alcoholClock } from './times.ts';

/** No opinion of the police (8 kap. 11 §) and no demand of fire safety (8 kap. 16 §): those are for other servings. */
export const alcoholTemporaryClosed = definePermit({
  id: 'alcohol-temporary-closed',
  kind: 'permit',
  name: { sv: 'Serveringstillstånd för en sluten fest', en: 'Licence to serve alcohol at a private party' },
  department: 'alcohol-licensing',
  when: needsPartyLicence,
  why: {
    sv: 'Ni ska servera alkohol till ett slutet sällskap en gång, och festen är inte av det slag som är fritt.',
    en: 'You will serve alcohol at one private party, and it is not the kind that is exempt.',
  },
  tests: {
    sv: 'Att ni är lämpliga och att det är bestämt i förväg vilka som kommer.',
    en: 'That you are suitable and that it is decided beforehand who will come.',
  },
  obstacles: [
    {
      sv: 'Vem som helst kan köpa biljett. Sök då tillstånd att servera alla.',
      en: 'Anyone can buy a ticket. Then apply to serve the public.',
    },
    {
      sv: 'Alkoholen är köpt av en partihandlare. Köp den på Systembolaget.',
      en: 'The alcohol is bought from a wholesaler. Buy it at Systembolaget.',
    },
    {
      sv: 'Gästerna tar med egna flaskor. Det är förbjudet där alkohol serveras.',
      en: 'Guests bring their own bottles. That is forbidden where alcohol is served.',
    },
  ],
  fee: { sv: 'Kommunens avgift för ansökan.', en: 'The municipality’s application fee.' },
  validity: { sv: 'Dagen i beslutet.', en: 'The day stated in the decision.' },
  law: {
    source: law.alcohol('8 kap. 1, 1 a, 2, 10 och 12–14 §§'),
    also: [law.alcoholOrdinance('5 §')],
    verified: true,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    ...alcoholClock,
    note: {
      sv: 'Lagen ger kommunen fyra månader. För en fest går det ofta på några veckor.',
      en: 'The law gives the municipality four months. For a party it often takes a few weeks.',
    },
  },
  requirements: [
    'event_dates',
    'expected_visitors',
    'beverages',
    'serving_hours',
    'serving_area',
    'closed_party',
    'persons_with_influence',
    'knowledge_test',
    'fee_receipt',
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
