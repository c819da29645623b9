import { defineEvent } from '../define.ts';

export const smallIndustry = defineEvent({
  id: 'small-industry',
  group: 'industry',
  aim: 'open',
  name: { sv: 'Starta tillverkning', en: 'Start production' },
  description: {
    sv: 'Bryggeri, bageri, snickeri, mekanisk verkstad eller annan tillverkning.',
    en: 'Brewery, bakery, joinery, machine shop or other production.',
  },
  given: { has_premises: true, makes_or_repairs: true },
});
