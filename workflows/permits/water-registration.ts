import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { newHolder } from './environment-sizes.ts';
import { boundToHolder } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { countedBefore } from './times.ts';

/**
 * LIVSFS 2022:12 2 §: drinking water “som en del av en kommersiell eller offentlig verksamhet omfattas dock alltid”. At most eight
 * guests who stay are left out, and so is water that nobody drinks.
 */
export const waterRegistration = definePermit({
  id: 'water-registration',
  kind: 'registration',
  name: { sv: 'Registrering av egen brunn', en: 'Registration of a private well' },
  department: 'environment-board',
  ...boundToHolder(
    all(
      yes('own_well'),
      newHolder,
      any(chosen('water_use', 'others'), all(chosen('water_use', 'staff'), yes('board_says_water'))),
    ),
    yes('has_well'),
  ),
  why: {
    sv: 'Ni använder vatten från egen brunn till mat, gäster eller barn.',
    en: 'You use water from your own well for food, guests or children.',
  },
  tests: {
    sv: 'Att vattnet går att dricka och att ni tar prover på det.',
    en: 'That the water is fit to drink and that you take samples of it.',
  },
  obstacles: [
    {
      sv: 'Analysen av vattnet är gammal. Ta ett nytt prov i dag, svaret tar tid.',
      en: 'The analysis of the water is old. Take a new sample today; the result takes time.',
    },
    {
      sv: 'Vattnet har bakterier eller arsenik. Välj rening innan ni anmäler.',
      en: 'The water contains bacteria or arsenic. Choose treatment before you notify.',
    },
    {
      sv: 'Någon annan äger brunnen. Kom överens om vem som anmäler och tar prover.',
      en: 'Somebody else owns the well. Agree on who notifies and takes samples.',
    },
  ],
  fee: {
    sv: 'Kommunens taxa. Att börja utan att anmäla kostar 1 procent av ett års omsättning, minst 5 000 kr.',
    en: 'The municipality’s fee scale. Starting without notifying costs 1 per cent of a year’s turnover, but at least SEK 5,000.',
  },
  validity: {
    sv: 'Tills vidare. Säg till om brunnen får en ny ägare, annars kostar det minst 2 500 kr.',
    en: 'Until further notice. Tell them if the well gets a new owner, or it costs at least SEK 2,500.',
  },
  law: {
    source: law.drinkingWater('2–3 §§'),
    also: [law.foodHygiene('artikel 6.2'), law.foodOrdinance('23 § 7 och 39 c–39 e §§'), sources.waterScope],
    verified: true,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    kind: 'wait',
    basis: 'estimate',
    wait: weeks(2),
    counting: countedBefore(law.foodOrdinance('39 c §')),
    source: sources.ownWater,
    verified: false,
    note: {
      sv: 'Lagen säger före start. Kommuner räknar med två veckor.',
      en: 'The law says before you start. Municipalities allow two weeks.',
    },
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
});
