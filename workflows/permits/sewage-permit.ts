import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

export const sewagePermit = definePermit({
  id: 'sewage-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för eget avlopp', en: 'Permit for your own sewage' },
  department: 'environment-board',
  when: all(yes('own_water_or_sewage'), yes('private_sewage')),
  why: {
    sv: 'Avloppet får mer att ta hand om när verksamheten börjar. Det kan kräva nytt tillstånd.',
    en: 'The sewage system gets more to handle when the business starts. That can need a new permit.',
  },
  tests: {
    sv: 'Att anläggningen klarar antalet gäster och inte når brunnar eller vatten.',
    en: 'That the system can take the number of guests and does not reach wells or water.',
  },
  obstacles: [
    {
      sv: 'Anläggningen är byggd för ett hushåll. Låt någon räkna på den.',
      en: 'The system was built for a household. Have somebody work it out.',
    },
    {
      sv: 'Grannens brunn är för nära. Mät avståndet.',
      en: 'The neighbour’s well is too close. Measure the distance.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s tariff.' },
  validity: { sv: 'Gör arbetet inom fem år.', en: 'Do the work within five years.' },
  law: { source: unread('Förordning (1998:899) 13–14 §§'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(8),
    counting: noTimeInLaw(sources.environmentOrdinance),
    source: sources.environmentOrdinance,
    verified: false,
    note: { sv: 'Ingen tid är känd. Vi räknar med åtta veckor.', en: 'No time is known. We count eight weeks.' },
  },
  requirements: [
    'property_designation',
    'max_persons',
    'sewage_details',
    'water_source',
    'neighbours_distance',
    'site_plan',
    'soil_investigation',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.nykvarnSewage, sources.kopingSewage, sources.environmentOrdinance],
});
