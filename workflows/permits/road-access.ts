import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { unread } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

export const roadAccess = definePermit({
  id: 'road-access',
  kind: 'permit',
  name: { sv: 'Tillstånd för utfart', en: 'Permit for an access to a public road' },
  department: 'road-authority',
  when: yes('new_exit'),
  why: {
    sv: 'Ni vill göra eller ändra en utfart till en allmän väg.',
    en: 'You want to make or change an access to a public road.',
  },
  tests: {
    sv: 'Om utfarten är säker och trafiken kommer fram.',
    en: 'Whether the access is safe and traffic can flow.',
  },
  obstacles: [
    { sv: 'Sikten är dålig. Välj en annan plats.', en: 'Visibility is poor. Choose another place.' },
    {
      sv: 'Kommunen sköter vägen, inte staten. Ansök då hos kommunen.',
      en: 'The municipality maintains the road, not the state. Then apply to the municipality.',
    },
  ],
  fee: {
    sv: 'Trafikverket tar 4 600 kr för en ny utfart. En ändring är avgiftsfri.',
    en: 'The Transport Administration charges SEK 4,600 for a new access. A change is free.',
  },
  validity: {
    sv: 'Utfarten ska vara klar inom ett år från beslutet.',
    en: 'The access must be finished within one year of the decision.',
  },
  law: { source: law.roads('39 §'), verified: true },
  neededToOpen: false,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(8),
    counting: noTimeInLaw(unread('Ingen tid står i väglagen (1971:948)')),
    source: unread('Vår uppskattning. Ingen tid är läst'),
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Fråga den som sköter vägen hur länge det brukar ta.',
      en: 'The law sets no time. Ask whoever maintains the road how long it usually takes.',
    },
  },
  elsewhere: { page: 'https://www.trafikverket.se/e-tjanster2/ansok-om/ansok-om-ny-eller-andrad-utfart/' },
  requirements: [],
  appeal: { to: 'county-board', within: weeks(3) },
});
