import { defineMunicipality } from '../define.ts';
import {
  commonDepartments,
  commonPractice,
  jointAuthority,
  rescueMalardalen,
  rescueMalardalenPractice,
} from './common.ts';

const read = '2026-11-25';

export const kungsor = defineMunicipality({
  id: 'kungsor',
  name: { sv: 'Kungsör', en: 'Kungsör' },
  prefix: 'KUN',
  look: { colour: '#1a5e3f', crest: 'workflows/municipalities/crests/kungsor.svg' },
  departments: {
    'building-board': 'vmmf',
    'environment-board': 'vmmf',
    'alcohol-licensing': 'kungsor-alcohol',
    land: 'kungsor-land',
    'education-board': 'kungsor-education',
    'leisure-board': 'kungsor-leisure',
    'water-utility': 'kungsor-water',
    ...rescueMalardalen,
    ...commonDepartments,
  },
  practice: {
    ...jointAuthority,
    'alcohol-licensing': {
      decidedBy: 'board',
      fees: 'https://kungsor.se/foretag-och-arbete/service-till-foretag-tillstand-tillsyn-radgivning/tillstand-och-tillsyn/serveringstillstand/ansokningsavgifter-for-arenden-enligt-alkohollagen-2022.html',
      note: {
        sv: 'Nämnden möts en gång i månaden. Avgiften är en andel av prisbasbeloppet, 25 procent år 2022.',
        en: 'The board meets once a month. The fee is a share of the price base amount, 25 per cent in 2022.',
      },
      source: {
        proof: 'practice',
        title: 'Kungsörs kommun, ansökningsavgifter enligt alkohollagen 2022',
        url: 'https://kungsor.se/foretag-och-arbete/service-till-foretag-tillstand-tillsyn-radgivning/tillstand-och-tillsyn/serveringstillstand/ansokningsavgifter-for-arenden-enligt-alkohollagen-2022.html',
        read,
      },
      verified: true,
    },
    land: {
      contact: 'https://kungsor.se/boende-miljo-och-trafik/gator-och-trafik/anvanda-allman-eller-offentlig-plats.html',
      note: {
        sv: 'Tillståndet gäller en säsong. Sommar och vinter kan sökas på en gång.',
        en: 'The permit covers one season. You can apply for summer and winter together.',
      },
      source: {
        proof: 'practice',
        title: 'Kungsörs kommun, använda allmän plats',
        url: 'https://kungsor.se/boende-miljo-och-trafik/gator-och-trafik/anvanda-allman-eller-offentlig-plats.html',
        read: '2026-11-24',
      },
      verified: true,
    },
    ...rescueMalardalenPractice,
    ...commonPractice,
  },
  coordinator: {
    name: { sv: 'Företagslotsen i Kungsör', en: 'The business coordinator in Kungsör' },
    mailbox: 'foretagslots@kungsor.example',
    page: 'https://kungsor.se',
    reach: {
      sv: 'Telefon 0227-60 00 00. Måndag–fredag 7.30–12.00 och 13.00–16.30.',
      en: 'Telephone 0227-60 00 00. Monday–Friday 7:30–12:00 and 13:00–16:30.',
    },
  },
});
