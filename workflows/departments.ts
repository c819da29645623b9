import type { DepartmentDefinition } from '#domain/definitions/organisation.ts';

const read = '2026-11-24';
const said = (title: string, url: string, verified = true) => ({ source: { title, url, read }, verified });
const unread = (title: string) => ({ source: { title }, verified: false });

/**
 * Every body that gets tasks. The mailboxes are reserved example addresses: an installation sets its own.
 */
export const departments = {
  'koping-building': {
    id: 'koping-building',
    name: { sv: 'Samhällsbyggnadsförvaltningen i Köping', en: 'Urban Planning Department, Köping' },
    level: 'municipal',
    mailbox: 'bygg@koping.example',
    known: said(
      'Köpings kommun, bygglov',
      'https://koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/bygglov.html',
    ),
  },
  'koping-environment': {
    id: 'koping-environment',
    name: { sv: 'Miljöenheten i Köping', en: 'Environment Unit, Köping' },
    level: 'municipal',
    mailbox: 'miljo@koping.example',
    known: said(
      'Köpings kommun, livsmedelsverksamhet',
      'https://koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/livsmedelsverksamhet.html',
    ),
  },
  'koping-alcohol': {
    id: 'koping-alcohol',
    name: { sv: 'Social- och arbetsmarknadsnämnden i Köping', en: 'Social and Labour Market Board, Köping' },
    level: 'municipal',
    mailbox: 'alkohol@koping.example',
    known: said(
      'Köpings kommun, nyhet om uteservering (2017)',
      'https://koping.se/nyheter/nyhetsarkivet/2017-06-16-uteservering-pa-stora-torget.html',
      false,
    ),
  },
  'koping-land': {
    id: 'koping-land',
    name: { sv: 'Gata och mark i Köping (VME)', en: 'Streets and Land, Köping (VME)' },
    level: 'municipal-company',
    mailbox: 'mark@koping.example',
    known: said(
      'Köpings kommun, använda allmän plats',
      'https://ullvi.koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/anvanda-allman-plats.html',
    ),
  },
  vmmf: {
    id: 'vmmf',
    name: { sv: 'Västra Mälardalens Myndighetsförbund', en: 'Västra Mälardalen Joint Authority' },
    level: 'joint-authority',
    mailbox: 'vmmf@vmmf.example',
    known: said(
      'Arboga kommun, starta livsmedelsverksamhet',
      'https://hc.arboga.se/naringsliv-och-foretag/tillstand-och-regler/livsmedel/starta-livsmedelsverksamhet.html',
    ),
  },
  'arboga-alcohol': {
    id: 'arboga-alcohol',
    name: { sv: 'Socialnämnden i Arboga', en: 'Social Board, Arboga' },
    level: 'municipal',
    mailbox: 'alkohol@arboga.example',
    known: said(
      'Arboga kommun, serveringstillstånd',
      'https://www.arboga.se/naringsliv--arbete/tillstand-och-regler/serveringstillstand.html',
    ),
  },
  'arboga-land': {
    id: 'arboga-land',
    name: { sv: 'Arboga Kommunalteknik AB', en: 'Arboga Kommunalteknik AB' },
    level: 'municipal-company',
    mailbox: 'mark@arboga.example',
    known: said(
      'Arboga kommun, torg och allmänna platser',
      'https://hc.arboga.se/trafik--infrastruktur/torg-och-allmanna-platser/tillstand-och-regler.html',
    ),
  },
  'kungsor-alcohol': {
    id: 'kungsor-alcohol',
    name: { sv: 'Socialnämnden i Kungsör', en: 'Social Board, Kungsör' },
    level: 'municipal',
    mailbox: 'alkohol@kungsor.example',
    meets: {
      every: 'month',
      ...said(
        'Kungsörs kommun, serveringstillstånd',
        'https://kungsor.se/foretag-och-arbete/tillstand-och-tillsyn/serveringstillstand.html',
      ),
    },
    known: said(
      'Kungsörs kommun, serveringstillstånd',
      'https://kungsor.se/foretag-och-arbete/tillstand-och-tillsyn/serveringstillstand.html',
    ),
  },
  'kungsor-land': {
    id: 'kungsor-land',
    name: { sv: 'Kungsörs kommun, gata och mark', en: 'Kungsör Municipality, Streets and Land' },
    level: 'municipal',
    mailbox: 'mark@kungsor.example',
    known: said(
      'Kungsörs kommun, använda allmän plats',
      'https://kungsor.se/boende-miljo-och-trafik/gator-och-trafik/anvanda-allman-eller-offentlig-plats.html',
      false,
    ),
  },
  'rescue-malardalen': {
    id: 'rescue-malardalen',
    name: { sv: 'Räddningstjänsten Mälardalen', en: 'Rescue Service Mälardalen' },
    level: 'joint-authority',
    mailbox: 'brand@rtmd.example',
    known: said(
      'Räddningstjänsten Mälardalen, brandfarlig vara',
      'https://rtmd.se/foretagorganisationer/brandfarligaochexplosivavaror/brandfarligvara/tillstandhanteringavbrandfarligvara.4.4c0a3a851763844761811d5a.html',
    ),
  },
  police: {
    id: 'police',
    name: { sv: 'Polismyndigheten', en: 'The Police Authority' },
    level: 'state',
    mailbox: 'tillstand@polisen.example',
    known: said('Polisen, offentlig plats', 'https://polisen.se/tjanster-tillstand/tillstand-ansok/offentlig-plats/'),
  },
  'tax-agency': {
    id: 'tax-agency',
    name: { sv: 'Skatteverket', en: 'The Swedish Tax Agency' },
    level: 'state',
    mailbox: 'remiss@skatteverket.example',
    known: unread('Brukar höras om serveringstillstånd'),
  },
  'enforcement-authority': {
    id: 'enforcement-authority',
    name: { sv: 'Kronofogden', en: 'The Swedish Enforcement Authority' },
    level: 'state',
    mailbox: 'remiss@kronofogden.example',
    known: unread('Brukar höras om serveringstillstånd'),
  },
} as const satisfies Record<string, DepartmentDefinition>;

export type DepartmentId = keyof typeof departments;
