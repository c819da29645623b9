import { weeks } from '#domain/calendar/day.ts';
import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { startsHere } from './environment-sizes.ts';
import { healthWait } from './times.ts';

/** FMH 38 § 3 lists what is notified (SFS 2022:1611). Pedagogisk omsorg, adult education and courses are not there. */
export const schoolPremises = definePermit({
  id: 'school-premises',
  kind: 'notification',
  name: { sv: 'Anmälan av lokal för förskola eller skola', en: 'Notification of preschool or school premises' },
  department: 'environment-board',
  when: all(
    chosen('children_activity', 'open', 'preschool', 'after_school', 'after_school_at_school', 'school'),
    startsHere,
  ),
  why: {
    sv: 'Barn ska vara i lokalen. Miljönämnden ska få veta det innan ni börjar.',
    en: 'Children will be in the premises. The environment board must know before you start.',
  },
  tests: { sv: 'Ventilation, ljud, gård, hygien och städning.', en: 'Ventilation, noise, yard, hygiene and cleaning.' },
  obstacles: [
    {
      sv: 'Luften räcker inte för antalet barn. Mät ventilationen först.',
      en: 'The air is not enough for the number of children. Measure the ventilation first.',
    },
    {
      sv: 'Skötrummet saknar handtvätt. Ordna den innan ni anmäler.',
      en: 'The changing room has no hand basin. Arrange one before you notify.',
    },
  ],
  fee: {
    sv: 'Timavgift enligt kommunens taxa. Att börja utan anmälan kostar 3 000 kr.',
    en: 'An hourly fee by the municipality’s tariff. Starting without notifying costs SEK 3,000.',
  },
  validity: {
    sv: 'Tills vidare. En ny ägare säger till. Nya lokaler anmäls på nytt.',
    en: 'Until further notice. A new owner tells the board. New premises are notified anew.',
  },
  law: {
    source: law.healthProtection('38 §'),
    also: [law.environmentalSanctions('3 kap. 3 §'), law.environmentalCode('26 kap. 19 §')],
    verified: true,
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
        sv: 'Huset måste också få användas så. Det prövas för sig, och kan gå samtidigt.',
        en: 'The building must also be lawful to use so. That is examined by itself, and can go at the same time.',
      },
      source: law.planAndBuilding('9 kap. 15 §'),
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'planned_opening_day',
    'floor_area',
    'children',
    'outdoor_area',
    'hand_basin',
    'ventilation',
    'air_and_noise',
    'water_source',
    'floor_plan',
    'ventilation_protocol',
    'self_inspection_programme',
    'building_decision',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.kopingHealth],
});
