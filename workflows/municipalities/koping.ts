import { defineMunicipality } from '../define.ts';
import { commonDepartments, commonPractice, rescueMalardalen, rescueMalardalenPractice } from './common.ts';

const read = '2026-11-25';

export const koping = defineMunicipality({
  id: 'koping',
  name: { sv: 'Köping', en: 'Köping' },
  prefix: 'KOP',
  look: { colour: '#0b4f8a', crest: 'workflows/municipalities/crests/koping.svg' },
  departments: {
    'building-board': 'koping-building',
    'environment-board': 'koping-environment',
    'alcohol-licensing': 'koping-alcohol',
    land: 'koping-land',
    'education-board': 'koping-education',
    'leisure-board': 'koping-leisure',
    'water-utility': 'koping-water',
    ...rescueMalardalen,
    ...commonDepartments,
  },
  practice: {
    'building-board': {
      contact: 'https://koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/bygglov.html',
      source: {
        proof: 'practice',
        title: 'Köpings kommun, bygglov',
        url: 'https://koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/bygglov.html',
        read: '2026-11-24',
      },
      verified: true,
    },
    'environment-board': {
      contact: 'https://koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/livsmedelsverksamhet.html',
      source: {
        proof: 'practice',
        title: 'Köpings kommun, livsmedelsverksamhet',
        url: 'https://koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/livsmedelsverksamhet.html',
        read: '2026-11-24',
      },
      verified: true,
    },
    'alcohol-licensing': {
      decidedBy: 'board',
      fees: 'https://koping.se/naringsliv/tillstand-regler-och-tillsyn/serveringstillstand/avgifter-ansokan-och-tillsyn.html',
      note: {
        sv: 'På kommunens sida stod 11 625 kr för nytt tillstånd år 2019. Fråga efter dagens avgift.',
        en: 'The municipality’s page said SEK 11,625 for a new licence in 2019. Ask for today’s fee.',
      },
      source: {
        proof: 'practice',
        title: 'Köpings kommun, avgifter för serveringstillstånd',
        url: 'https://koping.se/naringsliv/tillstand-regler-och-tillsyn/serveringstillstand/avgifter-ansokan-och-tillsyn.html',
        read,
      },
      verified: false,
    },
    land: {
      contact: 'https://ullvi.koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/anvanda-allman-plats.html',
      note: {
        sv: 'Ring VME på 0221-67 06 10 innan ni ansöker. De bedömer ytan och har en ritning för staketet.',
        en: 'Call VME on 0221-67 06 10 before you apply. They look at the area and have a drawing of the fence to use.',
      },
      source: {
        proof: 'practice',
        title: 'Köpings kommun, använda allmän plats',
        url: 'https://ullvi.koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/anvanda-allman-plats.html',
        read,
      },
      verified: true,
    },
    ...rescueMalardalenPractice,
    ...commonPractice,
  },
  coordinator: {
    name: { sv: 'Företagslotsen i Köping', en: 'The business coordinator in Köping' },
    mailbox: 'foretagslots@koping.example',
    page: 'https://koping.se',
    reach: {
      sv: 'Kontaktuppgifter och öppettider står på kommunens sida.',
      en: 'Contact details and opening hours are on the municipality’s page.',
    },
  },
});
