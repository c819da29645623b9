import { defineEvent } from '../define.ts';

export const poolSpa = defineEvent({
  id: 'pool-spa',
  group: 'body',
  aim: 'open',
  name: { sv: 'Öppna bad eller spa', en: 'Open a bath or spa' },
  description: { sv: 'Pool, bubbelpool eller spa för allmänheten.', en: 'Pool, hot tub or spa for the public.' },
  given: { has_premises: true, treats_bodies: true, pool: true, pool_users: 'many' },
});
