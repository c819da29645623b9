import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

export const wasteTransport = definePermit({
  id: 'waste-transport',
  kind: 'permit',
  name: { sv: 'Tillstånd att köra avfall', en: 'Permit to carry waste' },
  department: 'county-board',
  when: yes('transports_waste'),
  once: true,
  why: { sv: 'Ni ska köra avfall yrkesmässigt.', en: 'You will carry waste in your business.' },
  tests: { sv: 'Att ni kan ta hand om avfallet rätt.', en: 'That you can handle the waste properly.' },
  obstacles: [
    {
      sv: 'Ett städ- eller byggföretag kör mer än gränsen utan att veta det. Räkna på ett år.',
      en: 'A cleaning or building firm carries more than the limit without knowing. Work it out for a year.',
    },
  ],
  fee: { sv: 'Länsstyrelsens avgift.', en: 'The county board’s fee.' },
  validity: { sv: 'För farligt avfall högst fem år.', en: 'For hazardous waste at most five years.' },
  law: { source: unread('Avfallsförordningen (2020:614) 5 kap.'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(5),
    counting: noTimeInLaw(sources.stockholmWaste),
    source: sources.stockholmWaste,
    verified: false,
    note: {
      sv: 'Vi räknar med fem veckor, som länsstyrelsen i Stockholm gjorde 2018.',
      en: 'We count five weeks, as the county board of Stockholm did in 2018.',
    },
  },
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland.html' },
  requirements: [],
  appeal: { to: 'environment-court', within: weeks(3) },
  sources: [sources.wasteOrdinance, sources.stockholmWaste],
});
