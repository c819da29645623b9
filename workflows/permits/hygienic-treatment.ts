import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { healthWait } from './times.ts';

export const hygienicTreatment = definePermit({
  id: 'hygienic-treatment',
  kind: 'notification',
  name: { sv: 'Anmälan av hygienisk behandling', en: 'Notification of skin-piercing treatment' },
  department: 'environment-board',
  when: yes('skin_piercing'),
  why: {
    sv: 'Ni använder verktyg som går igenom huden och kan sprida blodsmitta.',
    en: 'You use tools that go through the skin and can spread blood infection.',
  },
  tests: {
    sv: 'Lokalen, rengöringen, verktygen och er egen kontroll.',
    en: 'The premises, the cleaning, the tools and your own control.',
  },
  obstacles: [
    {
      sv: 'Handtvätt saknas i behandlingsrummet. Ordna den innan ni anmäler.',
      en: 'The treatment room has no hand basin. Arrange one before you notify.',
    },
    {
      sv: 'Verktygen går inte att sterilisera. Välj engångs eller köp en autoklav.',
      en: 'The tools cannot be sterilised. Choose single use or buy an autoclave.',
    },
  ],
  fee: {
    sv: 'Timavgift enligt kommunens taxa. Den som börjar utan anmälan får betala en miljösanktionsavgift.',
    en: 'An hourly fee by the municipality’s tariff. Starting without notifying costs a sanction fee.',
  },
  validity: { sv: 'Tills vidare. Ny ägare anmäler på nytt.', en: 'Until further notice. A new owner notifies anew.' },
  law: {
    source: unread(
      'Förordning (1998:899) om miljöfarlig verksamhet och hälsoskydd 38 §; miljöbalken 9 kap. och 26 kap. 19 §',
    ),
    verified: false,
  },
  neededToOpen: true,
  clock: healthWait,
  after: [
    {
      permit: 'change-of-use',
      gate: 'start',
      strength: 'advisable',
      when: yes('use_changes'),
      why: {
        sv: 'En salong i en lokal med annan användning kan kräva bygglov.',
        en: 'A salon in premises with another use can need a building permit.',
      },
      source: sources.pbl,
      verified: false,
    },
    {
      permit: 'aesthetic-registration',
      gate: 'start',
      strength: 'hard',
      when: yes('aesthetic_injections'),
      why: { sv: 'Injektionerna anmäls också till IVO.', en: 'The injections are also notified to IVO.' },
      source: sources.ivoAesthetic,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'planned_opening_day',
    'takeover_from',
    'floor_area',
    'treatments',
    'sterilisation',
    'hand_basin',
    'sharps',
    'practitioners',
    'ventilation',
    'floor_plan',
    'self_inspection_programme',
    'ventilation_protocol',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.kopingHealth, sources.environmentOrdinance],
});
