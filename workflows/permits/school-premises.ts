import { weeks } from '#domain/calendar/day.ts';
import { all, any, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { holdsChildrensPremises, placeChanges } from '../questions/running.ts';
import { sources } from '../sources.ts';
import { startsHere } from './environment-sizes.ts';
import { healthWait } from './times.ts';

export const schoolPremises = definePermit({
  id: 'school-premises',
  kind: 'notification',
  name: { sv: 'Anmälan av lokal för förskola, skola eller fritidshem', en: 'Notification of premises for children' },
  department: 'environment-board',
  // “Förskola, öppen förskola, fritidshem, öppen fritidsverksamhet, förskoleklass, grundskola …”: no pedagogisk omsorg.
  boundTo: 'place',
  when: all(
    no('closes'),
    any(
      all(
        startsHere,
        any(yes('runs_preschool'), yes('runs_after_school'), yes('runs_school'), yes('runs_open_activity')),
      ),
      all(holdsChildrensPremises, placeChanges),
    ),
  ),
  why: {
    sv: 'Barn ska vara i lokalen. Miljönämnden ska få veta det innan ni börjar.',
    en: 'Children will use the premises. The environment board must be told before you start.',
  },
  tests: {
    sv: 'Ventilation, ljud, gård, hygien och städning.',
    en: 'Ventilation, noise, outdoor area, hygiene and cleaning.',
  },
  obstacles: [
    {
      sv: 'Luften räcker inte för antalet barn. Mät ventilationen först.',
      en: 'The ventilation is not enough for the number of children. Have it measured first.',
    },
    {
      sv: 'Skötrummet saknar handtvätt. Ordna den innan ni anmäler.',
      en: 'The nappy-changing room has no hand basin. Arrange one before you notify.',
    },
  ],
  fee: { sv: 'Timavgift enligt kommunens taxa.', en: 'An hourly fee, by the municipality’s fee scale.' },
  validity: {
    sv: 'Tills vidare. Anmäl fler barn eller ny yta.',
    en: 'Until further notice. Notify the board of more children or new areas.',
  },
  law: { source: law.healthProtection('38 §'), also: [law.environmentalCode('26 kap. 19 §')], verified: true },
  neededToOpen: true,
  clock: healthWait,
  after: [
    {
      permit: 'change-of-use',
      gate: 'start',
      strength: 'hard',
      when: yes('use_changes'),
      why: {
        sv: 'Huset måste få användas så innan barnen kommer.',
        en: 'You must be allowed to use the building this way before the children arrive.',
      },
      source: sources.pbl,
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
});
