import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { noTimeInLaw, referralTime } from './times.ts';

export const publicEvent = definePermit({
  id: 'public-event',
  kind: 'permit',
  name: { sv: 'Tillstånd för offentlig tillställning', en: 'Permit for a public event' },
  department: 'police',
  when: yes('holds_event'),
  why: {
    sv: 'Allmänheten får komma till ert arrangemang. På offentlig plats krävs tillstånd, annars oftast en anmälan.',
    en: 'The public may come to your event. On a public place it needs a permit, elsewhere usually a notification.',
  },
  tests: { sv: 'Ordning, säkerhet, trafik och ljud.', en: 'Order, safety, traffic and sound.' },
  obstacles: [
    {
      sv: 'Ansökan kommer en vecka före i högsäsong. Lämna in den sex veckor före.',
      en: 'The application comes a week before in high season. Hand it in six weeks before.',
    },
    {
      sv: 'Ett tält för fler än 150 personer är inte besiktigat. Be uthyraren om intyget.',
      en: 'A tent for more than 150 people is not inspected. Ask the hirer for the certificate.',
    },
    { sv: 'Polisen kräver ordningsvakter. Räkna med kostnaden.', en: 'The police require guards. Budget for them.' },
  ],
  fee: { sv: 'Polisens avgift.', en: 'The police fee.' },
  validity: { sv: 'Den tid arrangemanget pågår.', en: 'The time of the event.' },
  law: { source: unread('Ordningslagen (1993:1617) 2 kap. 3–16 §§'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(1),
    counting: noTimeInLaw(
      sources.publicOrderTimes,
      'Ordningslagen (1993:1617) 2 kap. 11 §: beslutet ska meddelas skyndsamt, ingen tid anges',
    ),
    source: sources.publicOrderAct,
    verified: false,
    note: {
      sv: 'Ansökan ska om möjligt lämnas minst en vecka före. Polisen varnar för längre tid vår och sommar.',
      en: 'The application should be handed in at least a week before. The police warn of longer times in spring and summer.',
    },
  },
  after: [
    {
      permit: 'public-place',
      gate: 'decision',
      strength: 'hard',
      when: yes('uses_public_place'),
      why: { sv: 'Ni måste ha rätt att använda platsen.', en: 'You must have the right to use the place.' },
      goOn: {
        sv: 'Arrangemanget prövas då utan den offentliga platsen.',
        en: 'The event is then examined without the public place.',
      },
      source: sources.publicOrderAct,
      verified: false,
    },
    {
      permit: 'flammable-goods',
      gate: 'start',
      strength: 'hard',
      when: yes('flammable_goods'),
      why: {
        sv: 'Gasen måste ha tillstånd innan ni öppnar. Tält räknas som inomhus.',
        en: 'The gas must have a permit before you open. Tents count as indoors.',
      },
      source: sources.flammableAct,
      verified: false,
    },
  ],
  requirements: [
    'event_kind',
    'event_dates',
    'expected_visitors',
    'order_and_safety',
    'sound',
    'tents',
    'place_description',
    'event_plan',
    'place_sketch',
    'tent_approval',
  ],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: { sv: 'Fungerar utrymning, tält och eld?', en: 'Do evacuation, tents and fire work?' },
      answerWithin: referralTime,
      reads: {
        event_kind: because.what,
        event_dates: because.when,
        expected_visitors: because.number,
        order_and_safety: because.evacuation,
        tents: { sv: 'Tälten är det som prövas.', en: 'The tents are what is judged.' },
        place_description: because.place,
        event_plan: because.position,
        tent_approval: { sv: 'Visar att tälten är besiktigade.', en: 'Shows that the tents are inspected.' },
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
        place_sketch: because.drawing,
      },
    },
    {
      to: 'environment-board',
      strength: 'customary',
      why: { sv: 'Fungerar ljud, mat och toaletter?', en: 'Do sound, food and toilets work?' },
      answerWithin: referralTime,
      reads: {
        event_kind: because.what,
        event_dates: because.when,
        expected_visitors: because.number,
        sound: { sv: 'Ljudet är det som prövas.', en: 'The sound is what is judged.' },
        place_description: because.place,
        event_plan: because.position,
      },
    },
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.publicOrderAct, sources.policePlace],
});
