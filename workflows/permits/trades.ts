import { months, weeks } from '#domain/calendar/day.ts';
import { all, any, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources, unread } from '../sources.ts';
import { ownCompany } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { noTimeInLaw } from './times.ts';
import { beforehand, fees, nobodyDecides } from './told.ts';

const administrativeCourt = { to: 'administrative-court', within: weeks(3) } as const;

/** What no act and no page that was read gives a time for. */
const threeMonths = (title: string) =>
  ({
    kind: 'decision',
    basis: 'estimate',
    typical: months(3),
    counting: noTimeInLaw(),
    source: unread(title),
    verified: false,
    note: { sv: 'Ingen tid är känd. Vi räknar med tre månader.', en: 'No time is known. We allow three months.' },
  }) as const;

/** Penningtvättslagen 1 kap. 2 § 16, 19, 20 and 22–24, and 7 kap. 1 and 3 §§: “får inte drivas om anmälan inte har gjorts”. */
export const moneyLaunderingRegister = definePermit({
  id: 'money-laundering-register',
  kind: 'notification',
  name: { sv: 'Anmälan till registret mot penningtvätt', en: 'Notification to the anti-money laundering register' },
  department: 'companies-office',
  boundTo: 'holder',
  when: all(no('closes'), any(yes('keeps_books'), yes('forms_companies'), yes('large_sums')), ownCompany),
  once: true,
  after: [companyFirst],
  why: {
    sv: 'Er bransch kan användas för att tvätta pengar. Bolagsverket ska veta att ni finns.',
    en: 'Your trade can be used to launder money. The Companies Registration Office must know about you.',
  },
  tests: {
    sv: 'Inget prövas, men den som har begått allvarliga brott får inte arbeta med detta.',
    en: 'Nothing is assessed, but anyone who has committed serious crimes may not do this work.',
  },
  obstacles: [
    {
      sv: 'Ni börjar innan ni har anmält. Verksamheten får inte drivas utan anmälan.',
      en: 'You start before you have notified. You may not run the business without a notification.',
    },
    {
      sv: 'Regler saknas för hur ni lär känna kunden. Skriv ner dem innan ni tar den första.',
      en: 'You have no rules for how you get to know your customers. Write them down before you take the first one.',
    },
  ],
  fee: fees.ask('Bolagsverket', 'the Companies Registration Office'),
  validity: {
    sv: 'Tills ni anmäler att ni slutar. Ny ledning anmäler ni till länsstyrelsen.',
    en: 'Until you notify that you stop. Report new managers to the county board.',
  },
  law: {
    source: law.moneyLaundering('1 kap. 2 och 4 §§ och 7 kap. 1, 3 och 6 §§'),
    also: [sources.launderingRegister],
    verified: true,
  },
  neededToOpen: true,
  clock: beforehand(law.moneyLaundering('7 kap. 3 §'), {
    sv: 'Anmäl innan ni börjar.',
    en: 'Notify before you start.',
  }),
  elsewhere: { page: sources.launderingRegister.url },
  requirements: [],
  appeal: nobodyDecides,
});

/** Pantbankslagen 3–6 §§: “Tillstånd kan ges till svenska aktiebolag”. */
export const pawnbroking = definePermit({
  id: 'pawnbroking-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för pantbank', en: 'Permit to run a pawnbroker’s' },
  department: 'county-board',
  boundTo: 'holder',
  when: all(no('closes'), yes('pawnbroking'), ownCompany),
  after: [companyFirst],
  why: {
    sv: 'Att låna ut pengar mot pant får bara den göra som har länsstyrelsens tillstånd.',
    en: 'Only those with the county board’s permit may lend money against pawned goods.',
  },
  tests: { sv: 'Organisation, ledning och ägare.', en: 'Organisation, managers and owners.' },
  obstacles: [
    {
      sv: 'Ni är inte ett aktiebolag. Bilda ett, för bara aktiebolag kan få tillstånd.',
      en: 'You are not a limited company. Form one: only limited companies can get the permit.',
    },
    {
      sv: 'Ni vill driva något annat bredvid. En pantbank får inte göra det.',
      en: 'You want to run something else alongside it. A pawnbroker may not.',
    },
  ],
  fee: fees.ask('länsstyrelsen', 'the county board'),
  validity: {
    sv: 'Tills vidare. Anmäl varje nytt kontor innan det öppnar.',
    en: 'Until further notice. Notify each new office before it opens.',
  },
  law: { source: law.pawnbroking('3–6 §§'), also: [law.secondHandOrdinance('4 §')], verified: true },
  neededToOpen: true,
  clock: threeMonths('Ingen sida läst om tiden för tillstånd för pantbank'),
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland' },
  requirements: [],
  appeal: administrativeCourt,
});

/** Vapenlagen (2026:408), in force on 1 June 2026: 2 kap. 1 § 2–5 and 7 kap. 1–6 §§. */
export const firearmsTrade = definePermit({
  id: 'firearms-trade-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för verksamhet med skjutvapen', en: 'Permit for a business with firearms' },
  department: 'police',
  boundTo: 'holder',
  when: all(no('closes'), yes('deals_in_firearms'), ownCompany),
  once: true,
  after: [companyFirst],
  why: {
    sv: 'Att tillverka, sälja, förmedla eller laga skjutvapen kräver polisens tillstånd.',
    en: 'Making, selling, brokering or repairing firearms needs a police permit.',
  },
  tests: {
    sv: 'Kunskap, laglydnad och de som har stort inflytande över företaget.',
    en: 'Knowledge, a law-abiding record, and the people with great influence over the company.',
  },
  obstacles: [
    {
      sv: 'Företaget saknar föreståndare. Ett bolag ska ha en som polisen har godkänt.',
      en: 'The company has no supervisor. A company must have one approved by the police.',
    },
    {
      sv: 'Ni säljer även ammunition eller krut. Då behövs tillstånd för explosiva varor också.',
      en: 'You sell ammunition or powder too. Then a permit for explosive goods is needed as well.',
    },
  ],
  fee: fees.ask('polisen', 'the police'),
  validity: {
    sv: 'Det som står i beslutet. Anmäl nya ägare så snart som möjligt.',
    en: 'As the decision says. Report new owners as soon as possible.',
  },
  law: { source: law.weapons('1 kap. 11 §, 2 kap. 1–2 §§ och 7 kap. 1–6 §§'), verified: true },
  neededToOpen: true,
  clock: threeMonths('Ingen sida läst om tiden för tillstånd för verksamhet med skjutvapen'),
  elsewhere: { page: 'https://polisen.se/tjanster-tillstand/' },
  requirements: [],
  appeal: administrativeCourt,
});

/** Lag (1996:1006) 1–3 §§, of what banking law’s 7 kap. 1 § names as 2, 3 and 5–12. */
export const financialRegistration = definePermit({
  id: 'financial-registration',
  kind: 'registration',
  name: { sv: 'Registrering som finansiellt institut', en: 'Registration as a financial institution' },
  department: 'financial-inspectorate',
  boundTo: 'holder',
  when: all(no('closes'), yes('exchanges_money'), ownCompany),
  once: true,
  after: [companyFirst],
  why: {
    sv: 'Den som växlar pengar, lånar ut till företag eller hyr ut bankfack ska vara registrerad.',
    en: 'Anyone who exchanges money, lends to businesses or rents out safe deposit boxes must be registered.',
  },
  tests: {
    sv: 'Ägare och ledning, och att ni följer reglerna mot penningtvätt.',
    en: 'Owners and managers, and that you follow the rules against money laundering.',
  },
  obstacles: [
    {
      sv: 'Ni lånar även ut till privatpersoner. Det kräver tillstånd, så fråga Finansinspektionen.',
      en: 'You lend to private individuals too. That needs a permit, so ask the Financial Supervisory Authority.',
    },
  ],
  fee: fees.ask('Finansinspektionen', 'the Financial Supervisory Authority'),
  validity: {
    sv: 'Tills vidare. Sök ny registrering innan ni byter inriktning.',
    en: 'Until further notice. Apply again before you change what you do.',
  },
  law: { source: law.financialActivity('1–3 §§'), also: [law.banking('7 kap. 1 §')], verified: true },
  neededToOpen: true,
  clock: threeMonths('Ingen sida läst om tiden för registrering som finansiellt institut'),
  elsewhere: { page: 'https://www.fi.se' },
  requirements: [],
  appeal: administrativeCourt,
});

/** Elsäkerhetslagen 23–25 §§: “Arbetet får inte påbörjas förrän anmälan har gjorts.” */
export const electricalWork = definePermit({
  id: 'electrical-work-notification',
  kind: 'notification',
  name: { sv: 'Anmälan av elinstallationsföretag', en: 'Notification of an electrical installation company' },
  department: 'electrical-safety-board',
  boundTo: 'holder',
  when: all(no('closes'), yes('electrical_work'), ownCompany),
  once: true,
  after: [companyFirst],
  why: {
    sv: 'Ni installerar el hos andra. Elsäkerhetsverket ska veta det först.',
    en: 'You do electrical installations for others. The Electrical Safety Board must be told first.',
  },
  tests: { sv: 'Inget prövas.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Ingen hos er är auktoriserad elinstallatör. Minst en ska vara det.',
      en: 'Nobody in the company is an authorised electrical installer. At least one person must be.',
    },
    {
      sv: 'Program för egenkontroll saknas. Skriv det innan ni börjar.',
      en: 'You have no self-inspection programme. Write one before you start.',
    },
  ],
  fee: fees.ask('Elsäkerhetsverket', 'the Electrical Safety Board'),
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: { source: law.electricalSafety('23–25 §§'), verified: true },
  neededToOpen: true,
  clock: beforehand(law.electricalSafety('25 §'), {
    sv: 'Anmäl innan arbetet börjar.',
    en: 'Notify before the work begins.',
  }),
  elsewhere: { page: 'https://www.elsakerhetsverket.se' },
  requirements: [],
  appeal: nobodyDecides,
});
