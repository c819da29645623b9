import { defineMunicipality } from '../define.ts';

const read = '2026-11-25';

export const kungsor = defineMunicipality({
  id: 'kungsor',
  name: { sv: 'Kungsör', en: 'Kungsör' },
  prefix: 'KUN',
  departments: {
    'building-board': 'vmmf',
    'environment-board': 'vmmf',
    'alcohol-licensing': 'kungsor-alcohol',
    land: 'kungsor-land',
    'education-board': 'kungsor-education',
    'leisure-board': 'kungsor-leisure',
    'water-utility': 'kungsor-water',
    'rescue-service': 'rescue-malardalen',
    police: 'police',
    'county-board': 'county-board',
    'tax-agency': 'tax-agency',
    'enforcement-authority': 'enforcement-authority',
    'food-agency': 'food-agency',
    'medical-products-agency': 'medical-products-agency',
    'health-care-inspectorate': 'health-care-inspectorate',
  },
  practice: {
    'building-board': {
      decidedBy: 'board',
      contact: 'https://kungsor.se/boende-miljo-och-trafik/bo-och-bygga/bygglov-och-anmalan.html',
      note: {
        sv: 'Myndighetsförbundets direktion är byggnadsnämnd.',
        en: 'The joint authority’s directorate is the building board.',
      },
      source: {
        title: 'Kungsörs kommun, bygglov och anmälan',
        url: 'https://kungsor.se/boende-miljo-och-trafik/bo-och-bygga/bygglov-och-anmalan.html',
        read: '2026-11-24',
      },
      verified: true,
    },
    'environment-board': {
      contact:
        'https://hc.arboga.se/naringsliv-och-foretag/tillstand-och-regler/livsmedel/starta-livsmedelsverksamhet.html',
      note: {
        sv: 'Myndighetsförbundet är gemensamt för Arboga och Kungsör.',
        en: 'The joint authority serves both Arboga and Kungsör.',
      },
      source: {
        title: 'Arboga kommun, starta livsmedelsverksamhet',
        url: 'https://hc.arboga.se/naringsliv-och-foretag/tillstand-och-regler/livsmedel/starta-livsmedelsverksamhet.html',
        read: '2026-11-24',
      },
      verified: true,
    },
    'alcohol-licensing': {
      decidedBy: 'board',
      fees: 'https://kungsor.se/foretag-och-arbete/service-till-foretag-tillstand-tillsyn-radgivning/tillstand-och-tillsyn/serveringstillstand/ansokningsavgifter-for-arenden-enligt-alkohollagen-2022.html',
      note: {
        sv: 'Nämnden möts en gång i månaden. Avgiften är en andel av prisbasbeloppet, 25 procent år 2022.',
        en: 'The board meets once a month. The fee is a share of the price base amount, 25 per cent in 2022.',
      },
      source: {
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
        en: 'The permit covers one season. Summer and winter can be applied for together.',
      },
      source: {
        title: 'Kungsörs kommun, använda allmän plats',
        url: 'https://kungsor.se/boende-miljo-och-trafik/gator-och-trafik/anvanda-allman-eller-offentlig-plats.html',
        read: '2026-11-24',
      },
      verified: true,
    },
    'rescue-service': {
      contact:
        'https://rtmd.se/foretagorganisationer/brandfarligaochexplosivavaror/brandfarligvara/tillstandhanteringavbrandfarligvara.4.4c0a3a851763844761811d5a.html',
      source: {
        title: 'Räddningstjänsten Mälardalen, tillstånd för brandfarlig vara',
        url: 'https://rtmd.se/foretagorganisationer/brandfarligaochexplosivavaror/brandfarligvara/tillstandhanteringavbrandfarligvara.4.4c0a3a851763844761811d5a.html',
        read: '2026-11-24',
      },
      verified: true,
    },
    police: {
      contact: 'https://polisen.se/tjanster-tillstand/tillstand-ansok/offentlig-plats/',
      source: {
        title: 'Polisen, offentlig plats',
        url: 'https://polisen.se/tjanster-tillstand/tillstand-ansok/offentlig-plats/',
        read: '2026-11-24',
      },
      verified: true,
    },
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
