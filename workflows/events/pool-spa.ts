import { defineEvent } from '../define.ts';

export const poolSpa = defineEvent({
  id: 'pool-spa',
  group: 'body',
  aim: 'open',
  name: { sv: 'Öppna bad eller spa', en: 'Open a pool or spa' },
  description: { sv: 'Pool, bubbelpool eller spa för allmänheten.', en: 'A pool, hot tub or spa for the public.' },
  given: { has_premises: true, treats_bodies: true, pool: true, pool_users: 'many' },
});
