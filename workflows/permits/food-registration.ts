import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { ordinaryFood } from './food-conditions.ts';
import { incomplete, withdrawn } from './phrases.ts';
import { companyFirst } from './prerequisites.ts';

export const foodRegistration = definePermit({
  id: 'food-registration',
  kind: 'registration',
  name: { sv: 'Registrering av livsmedelsanläggning', en: 'Registration of a food establishment' },
  department: 'environment-board',
  when: ordinaryFood,
  boundTo: 'both',
  once: yes('mobile'),
  why: {
    sv: 'Ni ska hantera mat eller dryck i er verksamhet. Registreringen gäller er, platsen och ert organisationsnummer.',
    en: 'You will handle food or drink in your business. The registration covers you, the premises and your organisation number.',
  },
  tests: {
    sv: 'Ingen prövning. Miljönämnden kommer på besök när ni har öppnat.',
    en: 'Nothing is assessed. The environment board visits after you have opened.',
  },
  obstacles: [
    {
      sv: 'Anmälan kommer in för sent. Lämna in den minst två veckor före öppningen.',
      en: 'The notification comes in too late. Hand it in at least two weeks before you open.',
    },
    {
      sv: 'Köparen tror att säljarens registrering följer med. Anmäl i eget namn före tillträdet.',
      en: 'The buyer thinks the seller’s registration comes with the business. Notify in your own name before you take over.',
    },
    {
      sv: 'Rutiner för egen kontroll saknas vid första besöket. Skriv dem innan ni öppnar.',
      en: 'Routines for self-inspection are missing at the first visit. Write them before you open.',
    },
  ],
  fee: {
    sv: 'Kommunens taxa. Kontrollen betalar ni i efterhand. Att börja utan anmälan kostar 1 procent av ett års omsättning, minst 5 000 och högst 75 000 kr.',
    en: 'The municipality’s fee scale. You pay for inspections afterwards. Starting without notifying costs 1 per cent of a year’s turnover, from SEK 5,000 to SEK 75,000.',
  },
  validity: {
    sv: 'Tills vidare. Ny ägare eller nytt organisationsnummer anmäls på nytt. En vagn registreras bara där den mest är.',
    en: 'Until further notice. A new owner or organisation number needs a new notification. A cart is registered only where it is most of the time.',
  },
  law: {
    // “Påbörjar en verksamhet utan att ha gjort en anmälan om registrering”; 23 § 11: “andra livsmedelsanläggningar”.
    source: law.foodOrdinance('23 § 11 och 39 c–39 e §§'),
    also: [law.foodHygiene('artikel 6.2'), law.food('4, 10 och 31 §§'), law.foodFees('7 och 11 §§')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'estimate',
    wait: weeks(2),
    counting: { starts: 'received', onSupplement: 'runs-on', source: sources.foodTwoWeeks, verified: true },
    source: sources.foodTwoWeeks,
    verified: true,
    note: {
      sv: 'Lagen säger före start, och verksamt.se säger två veckor. Svarar kommunen tidigare får ni börja då.',
      en: 'The law says before you start, and verksamt.se says two weeks. If the municipality answers sooner, you may start then.',
    },
  },
  after: [
    companyFirst,
    {
      permit: 'water-registration',
      gate: 'start',
      strength: 'advisable',
      when: yes('own_well'),
      why: {
        sv: 'Köket behöver dricksvatten. Anmäl den egna brunnen samtidigt.',
        en: 'The kitchen needs drinking water. Register your own well at the same time.',
      },
      source: law.foodOrdinance('23 § 7'),
      verified: true,
    },
    {
      permit: 'change-of-use',
      gate: 'start',
      strength: 'advisable',
      when: yes('use_changes'),
      why: {
        sv: 'Bygg- och matregler gäller samma lokal. Få ritningen godkänd innan ni bygger köket.',
        en: 'Building and food rules apply to the same premises. Have the drawings approved before you build the kitchen.',
      },
      source: sources.hoganasGuide,
      verified: false,
    },
    {
      permit: 'grease-separator',
      gate: 'start',
      strength: 'advisable',
      when: yes('commercial_kitchen'),
      why: {
        sv: 'Avskiljaren påverkar golv och avlopp i köket.',
        en: 'The separator affects the kitchen’s floor and drains.',
      },
      source: sources.vafab,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'planned_opening_day',
    'business_description',
    'takeover_from',
    'employees',
    'food_activities',
    'food_risk',
    'food_volume',
    'vulnerable_guests',
    'water_source',
    'mobile_unit',
    'self_inspection',
    'process_description',
  ],
  phrases: [
    {
      for: 'reasons',
      title: 'Registreras',
      text: '{business} har anmält anläggningen för registrering (artikel 6.2 i förordning (EG) nr 852/2004). Anmälan har de uppgifter som behövs. Anläggningen registreras. Registreringen är ingen prövning av lokalen eller rutinerna: dem kontrollerar vi vid besök.',
    },
    incomplete,
    withdrawn,
  ],
  appeal: { to: 'county-board', within: weeks(3) },
});
