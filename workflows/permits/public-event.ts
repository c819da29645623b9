import { weeks } from '#domain/calendar/day.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { eventNeedsPermit, promptly } from './public-order.ts';
import { because } from './reads.ts';
import { referralTime } from './times.ts';

/**
 * Ordningslagen 2 kap. 4 §. It waits for nothing: the police try the event and the place in one matter (förordning 1993:1631
 * 3 §). A tent that is not approved is a no (10 § third paragraph), and so its certificate is among the papers.
 */
export const publicEvent = definePermit({
  id: 'public-event',
  kind: 'permit',
  name: { sv: 'Tillstånd för offentligt arrangemang', en: 'Permit for a public event' },
  department: 'police',
  when: eventNeedsPermit,
  why: {
    sv: 'Allmänheten får komma, och slaget eller platsen kräver polisens tillstånd.',
    en: 'The public may come, and the kind of event or the place requires a police permit.',
  },
  tests: { sv: 'Ordning, säkerhet och trafik.', en: 'Order, safety and traffic.' },
  obstacles: [
    {
      sv: 'Ansökan kommer mindre än en vecka före. Sök i god tid, helst flera veckor.',
      en: 'The application comes in less than a week ahead. Apply in good time, preferably several weeks ahead.',
    },
    {
      sv: 'Tältet för fler än 150 personer är inte godkänt. Då blir det nej. Be uthyraren om beviset.',
      en: 'The tent for more than 150 people is not approved. Then the answer is no. Ask the hire company for the certificate.',
    },
    {
      sv: 'Polisen kräver ordningsvakter. Räkna med kostnaden.',
      en: 'The police require public order guards. Budget for them.',
    },
    {
      sv: 'Arrangören, dagen eller platsen byts. Sök på nytt, tillståndet följer inte med.',
      en: 'The organiser, the day or the place changes. Apply again: the permit does not carry over.',
    },
  ],
  fee: {
    sv: '990 kr till polisen. Cirkus, konsert och möte 360 kr.',
    en: 'SEK 990 to the police. SEK 360 for a circus, concert or meeting.',
  },
  validity: { sv: 'Den tid arrangemanget pågår.', en: 'For as long as the event lasts.' },
  law: {
    source: law.publicOrder('2 kap. 1–4, 6, 10 och 16 §§'),
    also: [law.publicOrderFees('1 §'), law.fees('10–12 §§')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(2),
    counting: promptly,
    source: sources.policeGathering,
    verified: false,
    note: {
      sv: 'Lagen säger bara skyndsamt. Polisen har räknat med en till två veckor, mer vår och sommar.',
      en: 'The law only says promptly. The police have allowed one to two weeks, more in spring and summer.',
    },
  },
  requirements: [
    'event_kind',
    'event_dates',
    'expected_visitors',
    'order_and_safety',
    'sound',
    'tents',
    'place_description',
    'event_plan',
    'tent_approval',
  ],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: { sv: 'Fungerar utrymning, tält och eld?', en: 'Do evacuation, tents and fire safety work?' },
      answerWithin: referralTime,
      reads: {
        event_kind: because.what,
        event_dates: because.when,
        expected_visitors: because.number,
        order_and_safety: because.evacuation,
        tents: { sv: 'Tälten är det som prövas.', en: 'The tents are what is assessed.' },
        place_description: because.place,
        event_plan: because.position,
        tent_approval: { sv: 'Visar att tälten är besiktigade.', en: 'It shows that the tents have been inspected.' },
      },
    },
    {
      to: 'land',
      strength: 'customary',
      why: { sv: 'Hur påverkas mark, trafik och avspärrning?', en: 'How are land, traffic and fencing affected?' },
      answerWithin: referralTime,
      reads: {
        event_kind: because.what,
        event_dates: because.when,
        expected_visitors: because.number,
        place_description: because.place,
        event_plan: because.position,
      },
    },
    {
      to: 'environment-board',
      strength: 'customary',
      why: { sv: 'Fungerar ljud, mat och toaletter?', en: 'Will sound, food and toilets work?' },
      answerWithin: referralTime,
      reads: {
        event_kind: because.what,
        event_dates: because.when,
        expected_visitors: because.number,
        sound: { sv: 'Ljudet är det som prövas.', en: 'The sound is what is assessed.' },
        place_description: because.place,
        event_plan: because.position,
      },
    },
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
