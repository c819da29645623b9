import { defineEvent } from '../define.ts';

export const careService = defineEvent({
  id: 'care-service',
  group: 'care',
  aim: 'open',
  name: { sv: 'Starta omsorg eller hemtjänst', en: 'Start social care or home care' },
  description: {
    sv: 'Hemtjänst, boende, assistans eller annan omsorg.',
    en: 'Home care, care homes, personal assistance or other social care.',
  },
  given: { looks_after_people: true },
});
