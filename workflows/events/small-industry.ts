import { defineEvent } from '../define.ts';

export const smallIndustry = defineEvent({
  id: 'small-industry',
  group: 'industry',
  name: { sv: 'Starta tillverkning', en: 'Start production' },
  description: {
    sv: 'Bryggeri, bageri, snickeri, mekanisk verkstad eller annan tillverkning.',
    en: 'Brewery, bakery, joinery, machine shop or other production.',
  },
  given: {},
  questions: [
    'handles_food',
    'commercial_kitchen',
    'animal_products_wholesale',
    'industry_over_threshold',
    'oily_wastewater',
    'flammable_goods',
    'large_refrigeration',
    'stores_waste',
    'transports_waste',
    'new_heat_pump',
    'builds_or_extends',
    'near_shore',
    'use_changes',
    'build_weeks',
    'building_works',
    'own_water_or_sewage',
    'own_well',
    'private_sewage',
    'has_employees',
    'sign',
  ],
});
