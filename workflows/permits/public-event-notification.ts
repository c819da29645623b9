import { days, weeks } from '#domain/calendar/day.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { eventIsNotified } from './public-order.ts';

/** Ordningslagen 2 kap. 5 §. Since 1 July 2023 (SFS 2023:308) a dance off public places is among what is notified. */
export const publicEventNotification = definePermit({
  id: 'public-event-notification',
  kind: 'notification',
  name: { sv: 'Anmälan av offentligt arrangemang', en: 'Notification of a public event' },
  department: 'police',
  when: eventIsNotified,
  why: {
    sv: 'Allmänheten får komma, och polisen ska få veta det innan. Tillstånd behövs inte.',
    en: 'The public may come, and the police must be told beforehand. You need no permit.',
  },
  tests: {
    sv: 'Inget prövas, men polisen kan ge villkor.',
    en: 'Nothing is assessed, but the police can set conditions.',
  },
  obstacles: [
    {
      sv: 'Anmälan kommer sent. Anmäl helst fem dagar före, annars kan ni få betala polisens kostnad.',
      en: 'The notification comes in late. Preferably notify five days ahead; otherwise you may have to pay the police’s costs.',
    },
    {
      sv: 'Gamla guider säger danstillstånd. Sedan den 1 juli 2023 räcker en anmälan utanför offentlig plats.',
      en: 'Old guides mention a dance permit. Since 1 July 2023 a notification is enough outside public places.',
    },
    {
      sv: 'Dagen eller platsen byts. Anmäl på nytt.',
      en: 'The day or the place changes. Notify again.',
    },
  ],
  fee: { sv: 'Gratis.', en: 'Free.' },
  kronor: 0,
  validity: { sv: 'Det arrangemang ni har anmält.', en: 'The event you have notified.' },
  law: { source: law.publicOrder('2 kap. 1–7, 11 och 16 §§'), also: [law.publicOrderFees('1 §')], verified: true },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(5),
    counting: { starts: 'received', onSupplement: 'runs-on', source: law.publicOrder('2 kap. 6 §'), verified: true },
    source: law.publicOrder('2 kap. 6 §'),
    verified: true,
    note: {
      sv: 'Lagen säger om möjligt fem dagar före. En senare anmälan är giltig om polisen hinner.',
      en: 'The law says five days ahead if possible. A later one is valid if the police have time.',
    },
  },
  requirements: ['event_kind', 'event_dates', 'event_place', 'expected_visitors', 'order_and_safety', 'tent_approval'],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
