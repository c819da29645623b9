import { defineEvent } from '../define.ts';

export const publicEventEvent = defineEvent({
  id: 'public-event',
  group: 'gathering',
  aim: 'hold',
  name: { sv: 'Ordna marknad, konsert eller fest', en: 'Hold a market, concert or party' },
  description: { sv: 'Arrangemang som allmänheten får komma till.', en: 'An event the public may come to.' },
  given: { public_event: true, stands_outdoors: true },
});
