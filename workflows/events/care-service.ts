import { defineEvent } from '../define.ts';

export const careService = defineEvent({
  id: 'care-service',
  group: 'care',
  aim: 'open',
  name: { sv: 'Starta omsorg eller hemtjänst', en: 'Start social care or home help' },
  description: {
    sv: 'Hemtjänst, boende, assistans eller annan omsorg.',
    en: 'Home help, care homes, personal assistance or other social care.',
  },
  given: { looks_after_people: true },
});
