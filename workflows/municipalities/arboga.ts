import { defineMunicipality } from '../define.ts';

const read = '2026-11-25';

export const arboga = defineMunicipality({
  id: 'arboga',
  name: { sv: 'Arboga', en: 'Arboga' },
  prefix: 'ARB',
  departments: {
    'building-board': 'vmmf',
    'environment-board': 'vmmf',
    'alcohol-licensing': 'arboga-alcohol',
    land: 'arboga-land',
    'education-board': 'arboga-education',
    'leisure-board': 'arboga-leisure',
    'water-utility': 'arboga-water',
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
      verified: false,
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
      fees: 'https://www.arboga.se/naringsliv--arbete/tillstand-regler-och-tillsyn/serveringstillstand.html',
      note: {
        sv: 'På kommunens sida stod 11 404 kr för nytt tillstånd år 2017. Fråga efter dagens avgift.',
        en: 'The municipality’s page said SEK 11,404 for a new licence in 2017. Ask for today’s fee.',
      },
      source: {
        title: 'Arboga kommun, serveringstillstånd',
        url: 'https://www.arboga.se/naringsliv--arbete/tillstand-regler-och-tillsyn/serveringstillstand.html',
        read,
      },
      verified: true,
    },
    land: {
      contact: 'https://hc.arboga.se/trafik--infrastruktur/torg-och-allmanna-platser/tillstand-och-regler.html',
      note: {
        sv: 'För den gamla stadskärnan finns egna riktlinjer.',
        en: 'The old town centre has guidelines of its own.',
      },
      source: {
        title: 'Arboga kommun, torg och allmänna platser',
        url: 'https://hc.arboga.se/trafik--infrastruktur/torg-och-allmanna-platser/tillstand-och-regler.html',
        read: '2026-11-24',
      },
      verified: true,
    },
    'water-utility': {
      contact: 'https://www.arboga.se/bygga-bo-och-miljo/vatten-och-avlopp/anslutning.html',
      source: {
        title: 'Arboga kommun, anslut kommunalt VA',
        url: 'https://www.arboga.se/bygga-bo-och-miljo/vatten-och-avlopp/anslutning.html',
        read,
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
    name: { sv: 'Företagslotsen i Arboga', en: 'The business coordinator in Arboga' },
    mailbox: 'foretagslots@arboga.example',
    page: 'https://arboga.se',
    reach: {
      sv: 'Telefon 0589-870 00. Måndag–torsdag 7.30–16.30, fredag 7.30–15.00.',
      en: 'Telephone 0589-870 00. Monday–Thursday 7:30–16:30, Friday 7:30–15:00.',
    },
  },
});
