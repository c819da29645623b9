import { defineEvent } from '../define.ts';

export const carWashFuel = defineEvent({
  id: 'car-wash-fuel',
  group: 'industry',
  aim: 'open',
  name: { sv: 'Öppna biltvätt eller drivmedelsstation', en: 'Open a car wash or fuel station' },
  description: { sv: 'Tvätta fordon eller sälja drivmedel.', en: 'Wash vehicles or sell fuel.' },
  given: { has_premises: true, makes_or_repairs: true },
});
