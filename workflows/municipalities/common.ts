import type { Practice } from '#domain/definitions/organisation.ts';

/** Bodies that serve every municipality here: the state's, with the county board of Västmanland. */
export const commonDepartments = {
  police: 'police',
  'county-board': 'county-board',
  'road-authority': 'road-authority',
  'tax-agency': 'tax-agency',
  'enforcement-authority': 'enforcement-authority',
  'food-agency': 'food-agency',
  'medical-products-agency': 'medical-products-agency',
  'health-care-inspectorate': 'health-care-inspectorate',
  'companies-office': 'companies-office',
  'employment-service': 'employment-service',
  customs: 'customs',
  'gambling-authority': 'gambling-authority',
  'transport-administration': 'transport-administration',
  'combat-sports-delegation': 'combat-sports-delegation',
  'board-of-agriculture': 'board-of-agriculture',
  'land-environment-court': 'land-environment-court',
  'transport-agency': 'transport-agency',
  'schools-inspectorate': 'schools-inspectorate',
  'estate-agents-inspectorate': 'estate-agents-inspectorate',
  'financial-inspectorate': 'financial-inspectorate',
  'public-health-agency': 'public-health-agency',
  'radiation-safety-authority': 'radiation-safety-authority',
  'electrical-safety-board': 'electrical-safety-board',
} as const;

/** The joint rescue service of Arboga, Hallstahammar, Kungsör, Köping, Surahammar and Västerås. */
export const rescueMalardalen = { 'rescue-service': 'rescue-malardalen' } as const;

export const rescueMalardalenPractice = {
  'rescue-service': {
    contact:
      'https://rtmd.se/foretagorganisationer/brandfarligaochexplosivavaror/brandfarligvara/tillstandhanteringavbrandfarligvara.4.4c0a3a851763844761811d5a.html',
    source: {
      proof: 'practice',
      title: 'Räddningstjänsten Mälardalen, tillstånd för brandfarlig vara',
      url: 'https://rtmd.se/foretagorganisationer/brandfarligaochexplosivavaror/brandfarligvara/tillstandhanteringavbrandfarligvara.4.4c0a3a851763844761811d5a.html',
      read: '2026-11-24',
    },
    verified: true,
  },
} as const satisfies Record<string, Practice>;

/** How the bodies of every municipality here do it. */
export const commonPractice = {
  police: {
    contact: 'https://polisen.se/tjanster-tillstand/tillstand-ansok/offentlig-plats/',
    source: {
      proof: 'authority',
      title: 'Polisen, offentlig plats',
      url: 'https://polisen.se/tjanster-tillstand/tillstand-ansok/offentlig-plats/',
      read: '2026-11-24',
    },
    verified: true,
  },
} as const satisfies Record<string, Practice>;

/** Västra Mälardalens Myndighetsförbund, for Arboga and Kungsör. */
export const jointAuthority = {
  'building-board': {
    decidedBy: 'board',
    contact: 'https://kungsor.se/boende-miljo-och-trafik/bo-och-bygga/bygglov-och-anmalan.html',
    note: {
      sv: 'Myndighetsförbundets direktion är byggnadsnämnd.',
      en: 'The joint authority’s directorate is the building board.',
    },
    source: {
      proof: 'practice',
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
      proof: 'practice',
      title: 'Arboga kommun, starta livsmedelsverksamhet',
      url: 'https://hc.arboga.se/naringsliv-och-foretag/tillstand-och-regler/livsmedel/starta-livsmedelsverksamhet.html',
      read: '2026-11-24',
    },
    verified: true,
  },
} as const satisfies Record<string, Practice>;
