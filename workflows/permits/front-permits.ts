import { weeks } from '#domain/calendar/day.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { frontHeatPump, frontSolar } from './building-law.ts';
import { heatPumpFrontClock, solarFrontClock } from './times.ts';

/** Changes of a front towards a public place that have times of their own since 1 July 2026 (lag 2026:406). */
const front = {
  kind: 'permit',
  department: 'building-board',
  tests: {
    sv: 'Hur det syns från gatan, och om planen tillåter det.',
    en: 'How it looks from the street, and whether the plan allows it.',
  },
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  validity: {
    sv: 'Börja inom två år och bli klara inom fem, från att beslutet står fast.',
    en: 'Start within two years and finish within five, from when the decision is final.',
  },
  neededToOpen: false,
  requirements: [
    'property_designation',
    'premises_owner',
    'planned_start_day',
    'building_measures',
    'detailed_plan',
    'elevations',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
} as const;

export const heatPumpOnFront = definePermit({
  ...front,
  id: 'front-heat-pump',
  name: { sv: 'Bygglov för värmepump på fasaden', en: 'Building permit for a heat pump on the façade' },
  when: frontHeatPump,
  why: {
    sv: 'Värmepumpen ändrar hur en fasad mot gatan ser ut.',
    en: 'The heat pump changes how a façade facing the street looks.',
  },
  obstacles: [
    {
      sv: 'Pumpen syns och hörs mot gatan. Sätt den mot gården, då krävs oftast inget bygglov.',
      en: 'The pump can be seen and heard from the street. Put it on the courtyard side; then you usually need no permit.',
    },
  ],
  law: { source: law.planAndBuilding('1 kap. 4 §, 9 kap. 15 § 3 och 99 a §'), verified: true },
  clock: heatPumpFrontClock,
});

export const solarOnFront = definePermit({
  ...front,
  id: 'front-solar',
  name: { sv: 'Bygglov för solceller mot gatan', en: 'Building permit for solar panels facing the street' },
  when: frontSolar,
  why: {
    sv: 'Solcellerna är större än 11 kilowatt och sitter mot en allmän plats.',
    en: 'The solar panels are larger than 11 kilowatts and face a public place.',
  },
  obstacles: [
    {
      sv: 'Taket mot gården räcker. Där krävs inget bygglov, och inte för högst 11 kilowatt.',
      en: 'The roof facing the courtyard is enough. No permit is needed there, nor for 11 kilowatts or less.',
    },
  ],
  law: { source: law.planAndBuilding('9 kap. 15 § 3, 17 a § och 99 §'), verified: true },
  clock: solarFrontClock,
});
