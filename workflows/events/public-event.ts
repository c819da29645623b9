import { defineEvent } from '../define.ts';

export const publicEventEvent = defineEvent({
  id: 'public-event',
  group: 'gathering',
  name: { sv: 'Ordna marknad, konsert eller fest', en: 'Hold a market, concert or party' },
  description: { sv: 'Arrangemang som allmänheten får komma till.', en: 'An event the public may come to.' },
  given: { public_event: true, stands_outdoors: true },
  questions: [
    'uses_public_place',
    'municipal_land',
    'handles_food',
    'serves_alcohol_once',
    'flammable_goods',
    'lottery',
    'has_employees',
  ],
});
