import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { notifyFirst } from './times.ts';

export const foodRegistration = definePermit({
  id: 'food-registration',
  kind: 'registration',
  name: { sv: 'Registrering av livsmedelsanläggning', en: 'Registration of a food establishment' },
  department: 'environment-board',
  when: yes('handles_food'),
  once: yes('mobile'),
  why: {
    sv: 'Ni ska hantera mat eller dryck. Registreringen gäller er, den här platsen och ert organisationsnummer.',
    en: 'You will handle food or drink. The registration holds for you, this place and your organisation number.',
  },
  tests: {
    sv: 'Registreringen är ingen prövning av lokalen. Den kontrolleras på plats efter att ni har öppnat.',
    en: 'Registering is not an approval of the premises. They are inspected on site after you have opened.',
  },
  obstacles: [
    {
      sv: 'Anmälan kommer in för sent. Lämna in den minst två veckor före öppningen.',
      en: 'The notification comes too late. Hand it in at least two weeks before you open.',
    },
    {
      sv: 'Köparen tror att säljarens registrering följer med. Det gör den inte.',
      en: 'The buyer believes the seller’s registration comes along. It does not.',
    },
    {
      sv: 'Handtvättställ eller personaltoalett saknas. Kontrollera det innan ni bygger.',
      en: 'A hand basin or staff toilet is missing. Check before you build.',
    },
    {
      sv: 'Rutiner för egen kontroll saknas vid första besöket. Skriv dem innan ni öppnar.',
      en: 'Routines for self-inspection are missing at the first visit. Write them before you open.',
    },
  ],
  fee: {
    sv: 'Oftast en timmes handläggning enligt kommunens taxa. Kontrollen betalas i efterhand. Den som öppnar utan anmälan kan få betala en sanktionsavgift.',
    en: 'Usually one hour’s handling by the municipality’s tariff. Inspections are paid afterwards. Opening without notifying can cost a sanction fee.',
  },
  validity: {
    sv: 'Tills vidare. Ny ägare, ny plats eller nytt organisationsnummer kräver ny anmälan.',
    en: 'Until further notice. A new owner, place or organisation number needs a new notification.',
  },
  law: {
    source: unread('Förordning (EG) nr 852/2004 artikel 6.2; LIVSFS 2022:8, 2 §; livsmedelslagen (2006:804)'),
    verified: false,
  },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: weeks(2),
    counting: notifyFirst('LIVSFS 2022:8', sources.arbogaFood),
    source: sources.arbogaFood,
    verified: false,
    note: { sv: 'Kommer beslutet tidigare får ni börja då.', en: 'If the decision comes sooner, you may start then.' },
  },
  after: [
    {
      permit: 'water-registration',
      gate: 'filing',
      strength: 'hard',
      when: yes('own_well'),
      why: {
        sv: 'Köket behöver dricksvatten. Egen brunn anmäls samtidigt eller före.',
        en: 'The kitchen needs drinking water. Your own well is notified at the same time or before.',
      },
      goOn: {
        sv: 'Registreringen hanteras då utan er egen brunn.',
        en: 'The registration is then handled without your own well.',
      },
      source: sources.ownWater,
      verified: false,
    },
    {
      permit: 'change-of-use',
      gate: 'start',
      strength: 'advisable',
      when: yes('use_changes'),
      why: {
        sv: 'Bygg- och livsmedelsregler gäller samma lokal. Få ritningen godkänd innan ni bygger köket.',
        en: 'Building and food rules concern the same room. Get the drawing accepted before you build the kitchen.',
      },
      source: sources.pbl,
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
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.arbogaFood, sources.foodControl],
});
