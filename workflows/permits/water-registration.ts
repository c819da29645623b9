import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { notifyFirst } from './times.ts';

export const waterRegistration = definePermit({
  id: 'water-registration',
  kind: 'registration',
  name: { sv: 'Registrering av egen brunn', en: 'Registration of your own well' },
  department: 'environment-board',
  when: all(yes('own_water_or_sewage'), yes('own_well')),
  why: {
    sv: 'Ni använder vatten från egen brunn till mat, gäster eller barn.',
    en: 'You use water from your own well for food, guests or children.',
  },
  tests: {
    sv: 'Att vattnet går att dricka och att ni tar prover på det.',
    en: 'That the water can be drunk and that you take samples of it.',
  },
  obstacles: [
    {
      sv: 'Analysen av vattnet är gammal. Ta ett nytt prov i dag, svaret tar tid.',
      en: 'The analysis of the water is old. Take a new sample today, the answer takes time.',
    },
    {
      sv: 'Vattnet har bakterier eller arsenik. Välj rening innan ni anmäler.',
      en: 'The water has bacteria or arsenic. Choose treatment before you notify.',
    },
    {
      sv: 'Någon annan äger brunnen. Kom överens om vem som anmäler och tar prover.',
      en: 'Somebody else owns the well. Agree who notifies and takes samples.',
    },
  ],
  fee: {
    sv: 'Oftast en timmes handläggning enligt kommunens taxa.',
    en: 'Usually one hour’s handling by the municipality’s tariff.',
  },
  validity: {
    sv: 'Tills vidare. Se över faroanalysen minst vart sjätte år.',
    en: 'Until further notice. Review the hazard analysis at least every six years.',
  },
  law: { source: unread('LIVSFS 2022:12 om dricksvatten; förordning (EG) nr 852/2004 artikel 6.2'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: weeks(2),
    counting: notifyFirst('LIVSFS 2022:12 om dricksvatten', sources.ownWater),
    source: sources.ownWater,
    verified: false,
  },
  requirements: [
    'property_designation',
    'well_details',
    'water_source',
    'sampling_plan',
    'planned_opening_day',
    'water_analysis',
    'hazard_analysis',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.ownWater],
});
