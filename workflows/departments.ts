import type { DepartmentDefinition } from '#domain/definitions/organisation.ts';
import { law } from './law.ts';
import { sources } from './sources.ts';

const said = (title: string, url: string, { read = '2026-11-24', verified = true } = {}) => ({
  source: { proof: 'practice', title, url, read } as const,
  verified,
});
const readLater = { read: '2026-11-25' };
const readLast = { read: '2026-11-26' };
const unread = (title: string) => ({ source: { proof: 'none', title } as const, verified: false });

/**
 * Every body that gets tasks. The mailboxes are reserved example addresses: an installation sets its own in `values.ts`.
 */
export const departments = {
  'koping-building': {
    id: 'koping-building',
    name: { sv: 'Samhällsbyggnadsförvaltningen i Köping', en: 'Köping Urban Planning Department' },
    level: 'municipal',
    mailbox: 'bygg@koping.example',
    known: said(
      'Köpings kommun, bygglov',
      'https://koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/bygglov.html',
    ),
  },
  'koping-environment': {
    id: 'koping-environment',
    name: { sv: 'Miljöenheten i Köping', en: 'Köping Environment Unit' },
    level: 'municipal',
    mailbox: 'miljo@koping.example',
    known: said(
      'Köpings kommun, livsmedelsverksamhet',
      'https://koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/livsmedelsverksamhet.html',
    ),
  },
  'koping-alcohol': {
    id: 'koping-alcohol',
    name: { sv: 'Social- och arbetsmarknadsnämnden i Köping', en: 'Köping Social and Labour Market Board' },
    level: 'municipal',
    mailbox: 'alkohol@koping.example',
    known: said(
      'Köpings kommun, nyhet om uteservering (2017)',
      'https://koping.se/nyheter/nyhetsarkivet/2017-06-16-uteservering-pa-stora-torget.html',
      { verified: false },
    ),
  },
  'koping-land': {
    id: 'koping-land',
    name: { sv: 'Gata och mark i Köping (VME)', en: 'Köping Streets and Land (VME)' },
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
    name: { sv: 'Socialnämnden i Arboga', en: 'Arboga Social Board' },
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
    name: { sv: 'Socialnämnden i Kungsör', en: 'Kungsör Social Board' },
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
    name: { sv: 'Kungsörs kommun, gata och mark', en: 'Kungsör Streets and Land' },
    level: 'municipal',
    mailbox: 'mark@kungsor.example',
    known: said(
      'Kungsörs kommun, använda allmän plats',
      'https://kungsor.se/boende-miljo-och-trafik/gator-och-trafik/anvanda-allman-eller-offentlig-plats.html',
      { verified: false },
    ),
  },
  'sala-heby-building-environment': {
    id: 'sala-heby-building-environment',
    name: { sv: 'Bygg och miljö Sala-Heby', en: 'Sala-Heby Building and Environment' },
    level: 'municipal',
    mailbox: 'byggmiljo@sala.example',
    known: said('Sala kommun, naturvård (2025)', 'https://www.sala.se/info/4476', readLast),
  },
  'sala-land': {
    id: 'sala-land',
    name: { sv: 'Samhällsbyggnad i Sala', en: 'Sala Urban Planning' },
    level: 'municipal',
    mailbox: 'samhallsbyggnad@sala.example',
    known: said('Sala kommun, upplåtelse av kommunal mark (2019)', 'https://www.sala.se/selfservice/240', {
      ...readLast,
      verified: false,
    }),
  },
  'sala-education': {
    id: 'sala-education',
    name: { sv: 'Skolnämnden i Sala', en: 'Sala School Board' },
    level: 'municipal',
    mailbox: 'forskola@sala.example',
    known: said('Sala kommun, driva fristående förskola (2024)', 'https://sala.se/selfservice/177', readLast),
  },
  'sala-leisure': {
    id: 'sala-leisure',
    name: { sv: 'Kultur- och fritidsnämnden i Sala', en: 'Sala Culture and Leisure Board' },
    level: 'municipal',
    mailbox: 'fritid@sala.example',
    known: unread('Ingen sida läst om vem som registrerar lotterier'),
  },
  'sala-water': {
    id: 'sala-water',
    name: { sv: 'Tekniska kontoret i Sala', en: 'Sala Technical Services' },
    level: 'municipal',
    mailbox: 'va@sala.example',
    known: said('Sala kommun, ansökan om vatten och avlopp (2024)', 'https://www.sala.se/selfservice/35355', readLast),
  },
  'rescue-sala-heby': {
    id: 'rescue-sala-heby',
    name: { sv: 'Räddningstjänsten Sala-Heby', en: 'Sala-Heby Rescue Service' },
    level: 'municipal',
    mailbox: 'raddningstjansten@sala.example',
    known: said('Sala kommun, tillstånd för brandfarlig vara (2023)', 'https://www.sala.se/selfservice/110', readLast),
  },
  'rescue-malardalen': {
    id: 'rescue-malardalen',
    name: { sv: 'Räddningstjänsten Mälardalen', en: 'Mälardalen Rescue Service' },
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
  'koping-education': {
    id: 'koping-education',
    name: { sv: 'Utbildningsförvaltningen i Köping', en: 'Köping Education Department' },
    level: 'municipal',
    mailbox: 'forskola@koping.example',
    known: unread('Ingen sida läst om vem som godkänner fristående förskola'),
  },
  'arboga-education': {
    id: 'arboga-education',
    name: { sv: 'Barn- och utbildningsförvaltningen i Arboga', en: 'Arboga Education Department' },
    level: 'municipal',
    mailbox: 'forskola@arboga.example',
    known: unread('Ingen sida läst om vem som godkänner fristående förskola'),
  },
  'kungsor-education': {
    id: 'kungsor-education',
    name: { sv: 'Barn- och utbildningsnämnden i Kungsör', en: 'Kungsör Education Board' },
    level: 'municipal',
    mailbox: 'forskola@kungsor.example',
    known: unread('Ingen sida läst om vem som godkänner fristående förskola'),
  },
  'koping-leisure': {
    id: 'koping-leisure',
    name: { sv: 'Kultur- och fritidsförvaltningen i Köping', en: 'Köping Culture and Leisure' },
    level: 'municipal',
    mailbox: 'fritid@koping.example',
    known: said(
      'Köpings kommun, lotteritillstånd',
      'https://koping.se/kultur-fritid--natur/foreningar/lotteritillstand.html',
      readLater,
    ),
  },
  'arboga-leisure': {
    id: 'arboga-leisure',
    name: { sv: 'Fritids- och kulturförvaltningen i Arboga', en: 'Arboga Leisure and Culture' },
    level: 'municipal',
    mailbox: 'fritid@arboga.example',
    known: unread('Ingen sida läst om vem som registrerar lotterier'),
  },
  'kungsor-leisure': {
    id: 'kungsor-leisure',
    name: { sv: 'Kultur och fritid i Kungsör', en: 'Kungsör Culture and Leisure' },
    level: 'municipal',
    mailbox: 'fritid@kungsor.example',
    known: unread('Ingen sida läst om vem som registrerar lotterier'),
  },
  'koping-water': {
    id: 'koping-water',
    name: { sv: 'Vatten och avlopp i Köping (VME)', en: 'Köping Water and Sewerage (VME)' },
    level: 'municipal-company',
    mailbox: 'va@koping.example',
    known: said(
      'VME, taxor och avgifter för vatten och avlopp',
      'https://koping.se/vme/vatten--avlopp/taxor--avgifter-for-va.html',
      readLater,
    ),
  },
  'arboga-water': {
    id: 'arboga-water',
    name: { sv: 'Arboga Vatten och Avlopp AB', en: 'Arboga Vatten och Avlopp AB' },
    level: 'municipal-company',
    mailbox: 'va@arboga.example',
    known: said(
      'Arboga kommun, anslut kommunalt VA',
      'https://www.arboga.se/bygga-bo-och-miljo/vatten-och-avlopp/anslutning.html',
      readLater,
    ),
  },
  'kungsor-water': {
    id: 'kungsor-water',
    name: { sv: 'Kungsörs Vatten AB', en: 'Kungsörs Vatten AB' },
    level: 'municipal-company',
    mailbox: 'va@kungsor.example',
    known: said(
      'Kungsörs kommun, VA-ledning mellan Kungsör och Valskog',
      'https://kungsor.se/boende-miljo-och-trafik/bo-och-bygga/kungsor-forandras-och-fornyas/va-ledning-mellan-kungsor-och-valskog.html',
      readLater,
    ),
  },
  'county-board': {
    id: 'county-board',
    name: { sv: 'Länsstyrelsen i Västmanlands län', en: 'The County Administrative Board of Västmanland' },
    level: 'state',
    mailbox: 'vastmanland@lansstyrelsen.example',
    known: said('Avfallsförordningen (2020:614) 5 kap.', 'https://lagen.nu/2020:614'),
  },
  'road-authority': {
    id: 'road-authority',
    name: { sv: 'Trafikverket (utfarter)', en: 'The Swedish Transport Administration (road accesses)' },
    partOf: 'transport-administration',
    level: 'state',
    mailbox: 'vag@trafikverket.example',
    known: said(
      'Trafikverket, ansök om ny eller ändrad utfart',
      'https://www.trafikverket.se/e-tjanster2/ansok-om/ansok-om-ny-eller-andrad-utfart/',
      { read: '2026-11-26' },
    ),
  },
  'food-agency': {
    id: 'food-agency',
    name: { sv: 'Livsmedelsverket', en: 'The Swedish Food Agency' },
    level: 'state',
    mailbox: 'livsmedelsverket@livsmedelsverket.example',
    known: said('Livsmedelsverket, Kontrollwiki', 'https://kontrollwiki.livsmedelsverket.se/artikel/108/'),
  },
  'public-health-agency': {
    id: 'public-health-agency',
    name: { sv: 'Folkhälsomyndigheten', en: 'The Public Health Agency of Sweden' },
    level: 'state',
    mailbox: 'info@folkhalsomyndigheten.example',
    known: unread('Lagen (2018:2088) om tobak och liknande produkter 7 kap. 5 §'),
  },
  'radiation-safety-authority': {
    id: 'radiation-safety-authority',
    name: { sv: 'Strålsäkerhetsmyndigheten', en: 'The Swedish Radiation Safety Authority' },
    level: 'state',
    mailbox: 'registrator@stralsakerhetsmyndigheten.example',
    known: { source: sources.xrayNotification, verified: true },
  },
  'electrical-safety-board': {
    id: 'electrical-safety-board',
    name: { sv: 'Elsäkerhetsverket', en: 'The Swedish National Electrical Safety Board' },
    level: 'state',
    mailbox: 'registrator@elsakerhetsverket.example',
    known: unread('Elsäkerhetslagen (2016:732) 25 § säger “tillsynsmyndigheten”'),
  },
  'medical-products-agency': {
    id: 'medical-products-agency',
    name: { sv: 'Läkemedelsverket', en: 'The Swedish Medical Products Agency' },
    level: 'state',
    mailbox: 'lakemedelsverket@lakemedelsverket.example',
    known: said(
      'Läkemedelsverket, anmälan, förändringar och avanmälan',
      'https://lakemedelsverket.se/sv/handel-med-lakemedel/receptfri-handel-utanfor-apotek/att-salja-receptfria-lakemedel/anmalan-forandringar-och-avanmalan',
    ),
  },
  'health-care-inspectorate': {
    id: 'health-care-inspectorate',
    name: { sv: 'Inspektionen för vård och omsorg, IVO', en: 'The Health and Social Care Inspectorate (IVO)' },
    level: 'state',
    mailbox: 'registrator@ivo.example',
    known: said(
      'IVO, estetiska behandlingar',
      'https://www.ivo.se/yrkesverksamma/anmal-uppgifter-till-ivos-olika-register/estetiska-behandlingar/',
    ),
  },
  'tax-agency': {
    id: 'tax-agency',
    name: { sv: 'Skatteverket', en: 'The Swedish Tax Agency' },
    level: 'state',
    mailbox: 'remiss@skatteverket.example',
    known: said(
      'Arboga kommun, serveringstillstånd',
      'https://www.arboga.se/naringsliv--arbete/tillstand-och-regler/serveringstillstand.html',
      readLater,
    ),
  },
  'enforcement-authority': {
    id: 'enforcement-authority',
    name: { sv: 'Kronofogden', en: 'The Swedish Enforcement Authority' },
    level: 'state',
    mailbox: 'remiss@kronofogden.example',
    known: said(
      'Arboga kommun, serveringstillstånd',
      'https://www.arboga.se/naringsliv--arbete/tillstand-och-regler/serveringstillstand.html',
      readLater,
    ),
  },
  'companies-office': {
    id: 'companies-office',
    name: { sv: 'Bolagsverket', en: 'The Swedish Companies Registration Office' },
    level: 'state',
    mailbox: 'bolagsverket@bolagsverket.example',
    known: {
      source: law.tradeRegister('2 och 13 §§'),
      verified: true,
    },
  },
  'employment-service': {
    id: 'employment-service',
    name: { sv: 'Arbetsförmedlingen', en: 'The Swedish Public Employment Service' },
    level: 'state',
    mailbox: 'varsel@arbetsformedlingen.example',
    known: {
      source: law.redundancyNotice('1 §'),
      verified: true,
    },
  },
  customs: {
    id: 'customs',
    name: { sv: 'Tullverket', en: 'Swedish Customs' },
    level: 'state',
    mailbox: 'remiss@tullverket.example',
    known: { source: law.tobacco('5 kap. 4 §'), verified: true },
  },
  'gambling-authority': {
    id: 'gambling-authority',
    name: { sv: 'Spelinspektionen', en: 'The Swedish Gambling Authority' },
    level: 'state',
    mailbox: 'registrator@spelinspektionen.example',
    known: { source: law.gambling('4 kap. 6 §'), verified: true },
  },
  'transport-administration': {
    id: 'transport-administration',
    name: { sv: 'Trafikverket (vägområdet)', en: 'The Swedish Transport Administration (the road area)' },
    level: 'state',
    mailbox: 'trafikverket@trafikverket.example',
    known: said(
      'Trafikverket, byggnader, åtgärder och skyltar utmed allmän väg',
      'https://www.trafikverket.se/resa-och-trafik/vag/byggnader-atgarder-och-skyltar-utmed-allman-vag/',
    ),
  },
  'combat-sports-delegation': {
    id: 'combat-sports-delegation',
    name: {
      sv: 'Kampsportsdelegationen, Länsstyrelsen i Örebro län',
      en: 'The Combat Sports Delegation at the County Administrative Board of Örebro',
    },
    level: 'state',
    mailbox: 'orebro@lansstyrelsen.example',
    known: said(
      'Länsstyrelsen, kampsport',
      'https://www.lansstyrelsen.se/vastmanland/samhalle/branschtillstand/kampsport.html',
    ),
  },
  'board-of-agriculture': {
    id: 'board-of-agriculture',
    name: { sv: 'Jordbruksverket', en: 'The Swedish Board of Agriculture' },
    level: 'state',
    mailbox: 'jordbruksverket@state.example',
    known: said(
      'Jordbruksverket, produktion och försäljning av plantor och fröer',
      'https://jordbruksverket.se/e-tjanster-databaser-och-appar/e-tjanster-och-databaser-vaxter/yrkesmassig-produktion-och-forsaljning-av-plantor-och-froer.printable',
      { read: '2026-11-26' },
    ),
  },
  'transport-agency': {
    id: 'transport-agency',
    name: { sv: 'Transportstyrelsen', en: 'The Swedish Transport Agency' },
    level: 'state',
    mailbox: 'transportstyrelsen@state.example',
    known: said(
      'Transportstyrelsen, ansökan om taxitrafiktillstånd',
      'https://transportstyrelsen.se/sv/vagtrafik/Yrkestrafik/Taxi/Trafiktillstand/Ansokan-om-trafiktillstand/',
      { read: '2026-11-26' },
    ),
  },
  'land-environment-court': {
    id: 'land-environment-court',
    name: { sv: 'Mark- och miljödomstolen', en: 'The Land and Environment Court' },
    level: 'state',
    mailbox: 'mark-och-miljodomstolen@state.example',
    known: said('Miljöbalken (1998:808) 11 kap. 9 b §', 'https://lagen.nu/1998:808', { read: '2026-11-26' }),
  },
  'schools-inspectorate': {
    id: 'schools-inspectorate',
    name: { sv: 'Skolinspektionen', en: 'The Swedish Schools Inspectorate' },
    level: 'state',
    mailbox: 'skolinspektionen@state.example',
    known: said(
      'Skolinspektionen, starta eller utöka fristående skola',
      'https://www.skolinspektionen.se/tillstand/ansok/starta-eller-utoka-fristaende-skola/',
      { read: '2026-11-26' },
    ),
  },
  'estate-agents-inspectorate': {
    id: 'estate-agents-inspectorate',
    name: { sv: 'Fastighetsmäklarinspektionen', en: 'The Swedish Estate Agents Inspectorate' },
    level: 'state',
    mailbox: 'fmi@state.example',
    known: unread('Fastighetsmäklarlagen (2021:516) 2 kap.'),
  },
  'financial-inspectorate': {
    id: 'financial-inspectorate',
    name: { sv: 'Finansinspektionen', en: 'The Swedish Financial Supervisory Authority' },
    level: 'state',
    mailbox: 'fi@state.example',
    known: unread('Ingen sida läst om Finansinspektionens tillstånd'),
  },
} as const satisfies Record<string, DepartmentDefinition>;

export type DepartmentId = keyof typeof departments;
