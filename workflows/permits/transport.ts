import { months, weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { holdsGoodsTraffic } from '../questions/running.ts';
import { sources, unread } from '../sources.ts';
import { boundToHolder, ownCompany, sameNumber } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { noTimeInLaw } from './times.ts';
import { afterwards, beforehand, fees, nobodyDecides } from './told.ts';

const administrativeCourt = { to: 'administrative-court', within: weeks(3) } as const;
const askTransport = fees.ask('Transportstyrelsen', 'the Transport Agency');

/** TTL, YTL and their ordinances set no time. */
const transportClock = {
  kind: 'decision',
  basis: 'estimate',
  typical: weeks(8),
  counting: noTimeInLaw(),
  source: sources.taxiApplication,
  verified: false,
  note: {
    sv: 'Ingen tid står i lagen. Vi räknar med åtta veckor från betald avgift. Fråga Transportstyrelsen.',
    en: 'The law sets no time. We allow eight weeks from when the fee is paid. Ask the Transport Agency.',
  },
} as const;

/** TTL 1 kap. 1 § and 2 kap. 1 §. */
export const taxiPermit = definePermit({
  id: 'taxi-permit',
  kind: 'permit',
  name: { sv: 'Taxitrafiktillstånd', en: 'Taxi permit' },
  department: 'transport-agency',
  ...boundToHolder(all(yes('carries_people'), ownCompany), all(yes('has_traffic_permit'), yes('has_taxi'))),
  why: {
    sv: 'Att köra allmänheten i bil mot betalning kräver tillstånd.',
    en: 'Driving members of the public by car for payment needs a permit.',
  },
  tests: { sv: 'Kunskap, ekonomi och gott anseende.', en: 'Knowledge, finances and good repute.' },
  obstacles: [
    {
      sv: 'Pengarna räcker inte. Ni ska visa 100 000 kr för första bilen och 50 000 kr för varje till.',
      en: 'You do not have enough funds. You must show SEK 100,000 for the first car and SEK 50,000 for each additional one.',
    },
    {
      sv: 'Bilen är inte anmäld. Anmäl den före första körningen.',
      en: 'The car has not been reported. Report it before the first trip.',
    },
    {
      sv: 'Föraren saknar taxiförarlegitimation. Den söks för sig.',
      en: 'The driver has no taxi driver’s licence. You apply for that separately.',
    },
  ],
  fee: askTransport,
  validity: {
    sv: 'Tills vidare. Anmäl ny ledning och nya ägare. Köparen söker eget.',
    en: 'Until further notice. Report new managers and owners. A buyer must apply for their own.',
  },
  law: {
    source: law.taxis('1 kap. 1 § och 2 kap. 1 och 5–14 §§'),
    also: [law.taxiOrdinance('2 kap. 10 § och 4 kap. 2 och 8 §§')],
    verified: true,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: transportClock,
  elsewhere: { page: sources.taxiApplication.url },
  requirements: [],
  appeal: administrativeCourt,
});

const haulage = {
  kind: 'permit',
  department: 'transport-agency',
  tests: {
    sv: 'Anseende, pengar, kunskap och ett fast ställe.',
    en: 'Repute, funds, knowledge and a fixed place of business.',
  },
  fee: askTransport,
  validity: {
    sv: 'Tills vidare eller viss tid. Anmäl ny ledning. Köparen söker eget.',
    en: 'Until further notice or for a set time. Report new managers. A buyer must apply for their own.',
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: { ...transportClock, source: sources.haulageApplication },
  elsewhere: { page: sources.haulageApplication.url },
  requirements: [],
  appeal: administrativeCourt,
} as const;

/** YTL 1 kap. 3 § and 2 kap. 1 §; the exemptions of YTF 1 kap. 4 § hold for who “uteslutande” carries that. */
export const goodsTransportPermit = definePermit({
  ...haulage,
  id: 'goods-transport-permit',
  name: { sv: 'Tillstånd för godstrafik', en: 'Permit to carry goods' },
  ...boundToHolder(all(yes('carries_goods'), no('carries_exempt_goods'), ownCompany), holdsGoodsTraffic),
  why: {
    sv: 'Att köra gods åt andra kräver tillstånd, även med en liten skåpbil.',
    en: 'Carrying goods for others needs a permit, even with a small van.',
  },
  obstacles: [
    {
      sv: 'Pengarna räcker inte. Ni ska visa 9 000 euro för första bilen och 5 000 för varje till.',
      en: 'You do not have enough funds. You must show EUR 9,000 for the first vehicle and EUR 5,000 for each additional one.',
    },
    {
      sv: 'Ingen har gjort kunskapsprovet. Boka det tidigt hos Trafikverket.',
      en: 'Nobody has taken the knowledge test. Book it early with the Transport Administration.',
    },
  ],
  begin: {
    sv: 'boka kunskapsprovet hos Trafikverket',
    en: 'book the knowledge test with the Transport Administration',
  },
  law: {
    source: law.haulage('1 kap. 3 § och 2 kap. 1–5 b §§'),
    also: [law.haulageOrdinance('1 kap. 4–5 §§')],
    verified: true,
  },
});

export const busTransportPermit = definePermit({
  ...haulage,
  id: 'bus-transport-permit',
  name: { sv: 'Tillstånd för busstrafik', en: 'Permit to run buses' },
  ...boundToHolder(all(yes('carries_by_bus'), ownCompany), all(yes('has_traffic_permit'), yes('has_bus_traffic'))),
  why: {
    sv: 'Att köra personer i buss mot betalning kräver tillstånd.',
    en: 'Carrying people by bus for payment needs a permit.',
  },
  obstacles: [
    {
      sv: 'Bussen är inte anmäld. Anmäl den före första körningen.',
      en: 'The bus has not been reported. Report it before the first trip.',
    },
  ],
  law: { source: law.haulage('2 kap. 1 §'), verified: true },
});

/** TTF 2 kap. 10 § and YTF 2 kap. 6 §: no day is set. */
export const trafficPeopleChange = definePermit({
  id: 'traffic-people-change',
  kind: 'notification',
  name: {
    sv: 'Anmälan till Transportstyrelsen om ny ledning',
    en: 'Notification to the Transport Agency of new managers',
  },
  department: 'transport-agency',
  when: all(
    no('closes'),
    sameNumber,
    yes('has_traffic_permit'),
    any(yes('people_in_charge_change'), chosen('takeover_how', 'shares')),
  ),
  why: {
    sv: 'Vd, trafikansvarig och andra som har prövats byts eller blir fler.',
    en: 'The managing director, the transport manager or others who were assessed are replaced or added to.',
  },
  tests: { sv: 'Om de nya är lämpliga.', en: 'Whether the new people are suitable.' },
  obstacles: [
    {
      sv: 'Trafikansvarig slutar och ingen ny finns. Utse någon innan.',
      en: 'The transport manager leaves and there is no new one. Appoint one beforehand.',
    },
  ],
  fee: askTransport,
  validity: { sv: 'En gång för varje byte.', en: 'Once for each change.' },
  law: {
    source: law.taxiOrdinance('2 kap. 10 §'),
    also: [law.haulageOrdinance('2 kap. 6 och 8 §§')],
    verified: true,
  },
  neededToOpen: false,
  clock: afterwards(law.taxiOrdinance('2 kap. 10 §'), {
    sv: 'Lagen säger ingen dag. Anmäl genast.',
    en: 'The law sets no day. Notify at once.',
  }),
  elsewhere: { page: sources.haulageApplication.url },
  requirements: [],
  appeal: nobodyDecides,
});

/** TTF 4 kap. 9 §: “innan användningen av fordonet ändras eller fordonet tas i bruk för annan trafik”. */
export const taxiClosing = definePermit({
  id: 'taxi-closing',
  kind: 'notification',
  name: { sv: 'Anmälan om att bilar inte längre är taxi', en: 'Notification that cars are no longer taxis' },
  department: 'transport-agency',
  when: all(yes('closes'), yes('had_taxi')),
  why: {
    sv: 'Bilarna står som taxi hos Transportstyrelsen tills ni säger till.',
    en: 'The cars are registered as taxis with the Transport Agency until you tell them otherwise.',
  },
  tests: { sv: 'Inget prövas. Registret rättas.', en: 'Nothing is assessed. The register is corrected.' },
  obstacles: [
    {
      sv: 'Bilen säljs eller körs privat innan ni har anmält. Anmäl varje bil först.',
      en: 'The car is sold or driven privately before you notify. Notify each car first.',
    },
  ],
  fee: askTransport,
  validity: {
    sv: 'För gott. Be också att taxitillståndet avslutas.',
    en: 'Permanently. Ask for the taxi permit to be ended too.',
  },
  law: { source: law.taxiOrdinance('4 kap. 9 §'), verified: true },
  neededToOpen: false,
  clock: beforehand(law.taxiOrdinance('4 kap. 9 §'), {
    sv: 'Innan bilen används till något annat.',
    en: 'Before the car is used for anything else.',
  }),
  elsewhere: { page: sources.taxiApplication.url },
  requirements: [],
  appeal: nobodyDecides,
});

/** Förordning (1998:978) 2 a §: two months from a complete application, one more once. */
export const drivingSchool = definePermit({
  id: 'driving-school-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för trafikskola', en: 'Permit for a driving school' },
  department: 'transport-agency',
  when: all(no('closes'), yes('driving_school'), ownCompany),
  boundTo: 'holder',
  after: [companyFirst],
  why: { sv: 'Att driva trafikskola kräver tillstånd.', en: 'Running a driving school needs a permit.' },
  tests: {
    sv: 'Att ni är lämpliga och har en utbildningsledare.',
    en: 'That you are suitable and have a head of training.',
  },
  obstacles: [
    {
      sv: 'Utbildningsledare saknas. Utse någon innan ni söker.',
      en: 'There is no head of training. Appoint one before you apply.',
    },
  ],
  fee: askTransport,
  validity: { sv: 'Tills vidare. Köparen söker eget.', en: 'Until further notice. A buyer must apply for their own.' },
  law: { source: law.drivingSchools('2 §'), verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'law',
    statutory: months(2),
    extension: months(1),
    counting: {
      starts: 'complete',
      onSupplement: 'restart',
      source: law.drivingSchoolsOrdinance('2 a §'),
      verified: true,
    },
    source: law.drivingSchoolsOrdinance('2 a §'),
    verified: true,
  },
  elsewhere: { page: 'https://www.transportstyrelsen.se' },
  requirements: [],
  appeal: administrativeCourt,
});

/** Fastighetsmäklarlagen 2 kap. 1–3 §§. */
export const estateAgency = definePermit({
  id: 'estate-agent-registration',
  kind: 'registration',
  name: { sv: 'Registrering som mäklare', en: 'Registration as an estate agent' },
  department: 'estate-agents-inspectorate',
  when: all(no('closes'), yes('estate_agency')),
  why: {
    sv: 'Mäklare och mäklarföretag ska vara registrerade innan de förmedlar något.',
    en: 'Agents and agencies must be registered before they act in any sale.',
  },
  tests: { sv: 'Utbildning, försäkring och att ni är lämpliga.', en: 'Training, insurance and that you are suitable.' },
  obstacles: [
    {
      sv: 'Företaget glöms bort. Både mäklaren och företaget ska vara registrerade.',
      en: 'The company is forgotten. Both the agent and the company must be registered.',
    },
  ],
  fee: fees.ask('Fastighetsmäklarinspektionen', 'the Estate Agents Inspectorate'),
  validity: { sv: 'Tills vidare, med en avgift varje år.', en: 'Until further notice, with a fee each year.' },
  law: { source: law.estateAgents('2 kap. 1–3 §§'), verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(6),
    counting: noTimeInLaw(),
    source: unread('Ingen sida läst om tiden för registrering som mäklare'),
    verified: false,
    note: { sv: 'Ingen tid är känd. Vi räknar med sex veckor.', en: 'No time is known. We allow six weeks.' },
  },
  elsewhere: { page: 'https://fmi.se' },
  requirements: [],
  appeal: administrativeCourt,
});

/** Lagen om bevakningsföretag 2 and 5 §§. */
export const guarding = definePermit({
  id: 'guarding-authorisation',
  kind: 'permit',
  name: { sv: 'Auktorisation för bevakning', en: 'Authorisation for security services' },
  department: 'county-board',
  when: all(no('closes'), yes('guarding'), ownCompany),
  boundTo: 'holder',
  after: [companyFirst],
  why: { sv: 'Ett bevakningsföretag ska vara auktoriserat.', en: 'A security company must be authorised.' },
  tests: {
    sv: 'Företaget, ledningen och var och en som arbetar där.',
    en: 'The company, its managers and everyone who works there.',
  },
  obstacles: [
    {
      sv: 'Personalen är inte godkänd. Var och en prövas innan de börjar.',
      en: 'The staff are not approved. Each person is assessed before they start.',
    },
  ],
  fee: fees.ask('länsstyrelsen', 'the county board'),
  validity: { sv: 'Tills vidare. Köparen söker eget.', en: 'Until further notice. A buyer must apply for their own.' },
  law: { source: law.guarding('2 och 5 §§'), verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: months(3),
    counting: noTimeInLaw(),
    source: unread('Ingen sida läst om tiden för auktorisation av bevakningsföretag'),
    verified: false,
    note: { sv: 'Ingen tid är känd. Vi räknar med tre månader.', en: 'No time is known. We allow three months.' },
  },
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland' },
  requirements: [],
  appeal: administrativeCourt,
});

/** Several acts, none of them read here: the owner is shown whom to ask. */
export const financialServices = definePermit({
  id: 'financial-services-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för finansiella tjänster', en: 'Permit for financial services' },
  department: 'financial-inspectorate',
  when: all(no('closes'), yes('financial_services'), ownCompany),
  boundTo: 'holder',
  after: [companyFirst],
  why: {
    sv: 'Lån, försäkring och råd om placeringar kräver ofta tillstånd eller registrering.',
    en: 'Loans, insurance and advice on investments often need a permit or registration.',
  },
  tests: { sv: 'Ägare, ledning, kunskap och kapital.', en: 'Owners, managers, knowledge and capital.' },
  obstacles: [
    {
      sv: 'Ni börjar innan ni har frågat. Fråga Finansinspektionen vilket tillstånd som gäller.',
      en: 'You start before asking. Ask the Financial Supervisory Authority which permit applies.',
    },
  ],
  fee: fees.ask('Finansinspektionen', 'the Financial Supervisory Authority'),
  validity: { sv: 'Det som står i beslutet.', en: 'As the decision says.' },
  law: { source: unread('Lagar om försäkringsförmedling, värdepapper och konsumentkrediter'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: months(3),
    longest: months(6),
    counting: noTimeInLaw(),
    source: unread('Ingen sida läst om Finansinspektionens tider'),
    verified: false,
    note: {
      sv: 'Ingen tid är kontrollerad. Fråga Finansinspektionen.',
      en: 'We have not checked any time. Ask the Financial Supervisory Authority.',
    },
  },
  elsewhere: { page: 'https://www.fi.se' },
  requirements: [],
  appeal: administrativeCourt,
});
