import { defineEvent } from '../define.ts';

export const publicEventEvent = defineEvent({
  id: 'public-event',
  group: 'gathering',
  aim: 'hold',
  name: { sv: 'Ordna marknad, konsert eller tävling', en: 'Hold a market, concert or competition' },
  description: { sv: 'Arrangemang som allmänheten får komma till.', en: 'An event that is open to the public.' },
  given: { holds_event: true },
});
