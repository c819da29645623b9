import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { buildingClock } from './times.ts';

export const signPermit = definePermit({
  id: 'sign-permit',
  kind: 'permit',
  name: { sv: 'Bygglov för skylt', en: 'Building permit for a sign' },
  department: 'building-board',
  when: yes('sign'),
  why: {
    sv: 'Inom detaljplan kräver skyltar oftast bygglov. Små skyltar kan vara undantagna.',
    en: 'Within a detailed plan signs usually need a building permit. Small signs may be exempt.',
  },
  tests: {
    sv: 'Storlek, plats, ljus och hur skylten passar huset och gatan.',
    en: 'Size, place, light and how the sign suits the building and the street.',
  },
  obstacles: [
    {
      sv: 'Skylten hänger över gatan. Då behövs också rätt till platsen.',
      en: 'The sign hangs over the street. Then you also need the right to that place.',
    },
    {
      sv: 'Fastighetsägaren har inte sagt ja. Skaffa ett skriftligt medgivande.',
      en: 'The property owner has not agreed. Get the consent in writing.',
    },
    {
      sv: 'Skylten syns från en allmän väg utanför tätort. Då kan länsstyrelsen behöva säga ja.',
      en: 'The sign is seen from a public road outside town. Then the county board may need to agree.',
    },
  ],
  fee: { sv: 'Kommunens taxa per skylt.', en: 'The municipality’s tariff for each sign.' },
  validity: { sv: 'Börja inom två år och bli klara inom fem.', en: 'Start within two years and finish within five.' },
  law: { source: unread('Plan- och bygglagen (2010:900) 9 kap., om andra anläggningar än byggnader'), verified: false },
  neededToOpen: true,
  clock: buildingClock,
  requirements: [
    'property_designation',
    'premises_owner',
    'sign_details',
    'detailed_plan',
    'sign_drawing',
    'site_plan',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.pbl, sources.boverketSigns],
});
