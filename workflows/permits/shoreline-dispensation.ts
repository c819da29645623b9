import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

export const shorelineDispensation = definePermit({
  id: 'shoreline-dispensation',
  kind: 'permit',
  name: { sv: 'Strandskyddsdispens', en: 'Dispensation from shore protection' },
  department: 'building-board',
  when: yes('near_shore'),
  why: {
    sv: 'Nära en strand är det förbjudet att bygga eller ställa upp något som stänger ute andra.',
    en: 'Near a shore it is forbidden to build or put up anything that keeps others out.',
  },
  tests: {
    sv: 'Om något av lagens särskilda skäl passar, och om det finns fri passage till vattnet.',
    en: 'Whether one of the law’s special reasons fits, and whether there is free passage to the water.',
  },
  obstacles: [
    {
      sv: 'Inget av de särskilda skälen passar. Fråga kommunen innan ni ritar.',
      en: 'None of the special reasons fits. Ask the municipality before you draw.',
    },
    {
      sv: 'Passagen till stranden stängs. Lämna en bred remsa fri.',
      en: 'The passage to the shore is closed. Leave a wide strip free.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s tariff.' },
  validity: { sv: 'Börja inom två år och bli klara inom fem.', en: 'Start within two years and finish within five.' },
  law: { source: unread('Miljöbalken (1998:808) 7 kap. 13–18 §§ och 19 kap.'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(10),
    counting: noTimeInLaw(sources.shoreReview),
    source: sources.shoreReview,
    verified: false,
    note: {
      sv: 'Ingen egen tid står i lagen. Vi räknar med tiden för bygglov.',
      en: 'No time of its own in law. We count the time for a building permit.',
    },
  },
  stages: [
    {
      id: 'county-review',
      name: { sv: 'Länsstyrelsens granskning', en: 'The county board’s review' },
      lasts: weeks(3),
      source: sources.shoreReview,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'building_measures',
    'shore_reason',
    'place_description',
    'site_plan',
    'elevations',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.shoreReview],
});
