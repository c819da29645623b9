import { all, any, no, yes } from '#domain/definitions/condition.ts';
import { defineReminders } from '../define.ts';
import { law } from '../law.ts';
import { hasFoodOrDrink } from '../permits/food-conditions.ts';

/** Duties of environment and waste that nobody hands anything in for. */
export const environmentReminders = defineReminders([
  {
    part: 'yearly',
    id: 'refrigerants-yearly',
    when: all(no('closes'), any(hasFoodOrDrink, yes('cooling_works'))),
    text: {
      sv: 'Når kylar, frysar och luftkonditionering tillsammans 14 ton CO₂e? Rapportera till miljönämnden varje år senast den 31 mars.',
      en: 'Do fridges, freezers and air conditioning together reach 14 tonnes CO₂e? Report to the environment board by 31 March each year.',
    },
    source: law.fluorinatedGases('4 och 15 §§'),
    verified: true,
  },
  {
    part: 'running',
    id: 'frying-oil',
    when: yes('commercial_kitchen'),
    text: {
      sv: 'Se själva till att använd frityrolja hämtas. Det är inte längre kommunens sak.',
      en: 'Arrange to have your used frying oil collected. The municipality no longer does it.',
    },
    source: law.environmentalCode('15 kap. 18 §'),
    verified: true,
  },
  {
    part: 'running',
    id: 'serving-bins',
    when: all(no('closes'), any(all(yes('handles_food'), yes('staff_ledger_trade')), yes('holds_event'))),
    text: {
      sv: 'Ställ ut kärl där gästerna kan sortera förpackningar från mat och dryck.',
      en: 'Put out bins where guests can sort packaging from food and drink.',
    },
    source: law.waste('3 kap. 12–13 §§'),
    verified: true,
  },
  {
    part: 'running',
    id: 'hazardous-waste',
    when: all(no('closes'), any(yes('makes_or_repairs'), yes('handles_waste'), yes('treats_bodies'))),
    text: {
      sv: 'Har ni farligt avfall, som olja eller hårfärg? Anteckna det före transporten och rapportera inom två arbetsdagar till Naturvårdsverket.',
      en: 'Do you have hazardous waste, such as oil or hair dye? Record it before it is transported, and report it to the Environmental Protection Agency within two working days.',
    },
    source: law.waste('6 kap. 1, 6, 11 och 19 §§'),
    verified: true,
  },
  {
    part: 'running',
    id: 'waste-receiver',
    when: all(no('closes'), any(yes('makes_or_repairs'), yes('handles_waste'))),
    text: {
      sv: 'Kontrollera att den som tar emot ert avfall har tillstånd. Annars är det fortfarande ert ansvar.',
      en: 'Check that whoever takes your waste has a permit. If not, you remain responsible for it.',
    },
    source: law.environmentalCode('15 kap. 27 och 30 §§'),
    verified: true,
  },
]);
