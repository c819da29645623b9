import { defineRetired, retire } from './define.ts';
import { fireSafety } from './permits/fire-safety.ts';

/**
 * What was defined here, and is not any more: docs/retire.md. Cases, drafts and addresses of plans go on holding these ids, so
 * each names what took its place and keeps the words it had.
 */
export const retired = defineRetired({
  departments: {},
  municipalities: {},
  events: {},
  permits: {
    // Nothing is filed since 1 January 2021: LSO 2 kap. 3 § was repealed by SFS 2020:882.
    'fire-safety': retire(fireSafety),
  },
  questions: {
    alcohol_changes: ['serving_area_changes', 'serving_drinks_change', 'serving_hours_change'],
    animal_products_wholesale: ['makes_animal_products'],
    builds_or_extends: ['builds_new', 'extends', 'changes_front'],
    changes_injections: ['has_injections'],
    has_employees: [],
    industry_over_threshold: [],
    large_preschool: [],
    large_refrigeration: ['cooling_works'],
    max_persons: [],
    own_water_or_sewage: ['own_well', 'private_sewage'],
    sells_much_fuel: ['handles_fuel'],
    transports_waste: ['carries_waste'],
    washes_many_vehicles: ['washes_vehicles'],
  },
  requirements: {
    food_offer: {
      section: 'alcohol',
      label: {
        sv: 'Vilken mat erbjuder ni, och vilket kök har ni?',
        en: 'What food do you offer, and what kitchen do you have?',
      },
      type: { kind: 'long-text' },
      successor: null,
    },
    fire_organisation: {
      section: 'fire',
      label: {
        sv: 'Vem ansvarar för brandskyddet, och hur ofta kontrolleras det?',
        en: 'Who is responsible for fire safety, and how often is it checked?',
      },
      type: { kind: 'long-text' },
      successor: null,
    },
    // What alcohol is served between is asked for by serving_hours; nobody else has asked for the hours.
    opening_hours: {
      section: 'business',
      label: { sv: 'Öppettider', en: 'Opening hours' },
      type: { kind: 'text', max: 200 },
      successor: null,
    },
    menu: {
      section: 'documents',
      label: { sv: 'Meny', en: 'Menu' },
      type: { kind: 'attachment' },
      optional: true,
      successor: null,
    },
  },
});
