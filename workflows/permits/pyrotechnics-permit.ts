import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law, regulations } from '../law.ts';
import { noTimeForPlaces } from './public-order.ts';
import { because } from './reads.ts';
import { flammableClock, referralTime } from './times.ts';
import { fees } from './told.ts';

/** Three grounds of ordningslagen: 2 kap. 20 § indoors before the public, 3 kap. 7 § where there is a risk, 5 kap. 3 § at matches. */
export const pyrotechnicsPermit = definePermit({
  id: 'pyrotechnics-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för fyrverkeri', en: 'Permit for fireworks' },
  department: 'police',
  when: all(
    yes('uses_fireworks'),
    any(
      chosen('pyro_where', 'near-people', 'sports-ground', 'indoors-event'),
      all(chosen('pyro_where', 'away'), yes('pyro_local_rules')),
    ),
  ),
  why: {
    sv: 'Fyrverkeri inför publik inomhus, på idrottsplats eller där någon kan skadas kräver polisens tillstånd.',
    en: 'Fireworks before an audience indoors, on a sports ground or where somebody may be hurt need a police permit.',
  },
  tests: { sv: 'Risken för människor, djur och hus.', en: 'The risk to people, animals and buildings.' },
  obstacles: [
    {
      sv: 'Kommunen har egna regler om tid och plats. Läs de lokala ordningsföreskrifterna.',
      en: 'The municipality has its own rules on time and place. Read its local rules.',
    },
    {
      sv: 'Raketer med pinne kräver också kommunens tillstånd och en kurs. Ta andra pjäser, eller sök det.',
      en: 'Rockets with a stick also require the municipality’s permit and a course. Use other fireworks, or apply for it.',
    },
  ],
  fee: {
    sv: '990 kr till polisen. Ingår om ni ändå söker tillstånd för arrangemanget inomhus.',
    en: 'SEK 990 to the police. Included if you apply for the indoor event anyway.',
  },
  validity: { sv: 'Tillfället.', en: 'The occasion in question.' },
  law: {
    source: law.publicOrder('2 kap. 20 §, 3 kap. 7 och 9 §§ och 5 kap. 1–3 §§'),
    also: [law.publicOrderFees('1–3 §§')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(3),
    counting: noTimeForPlaces,
    source: { proof: 'none', title: 'Antagen tid, ingen uppgift läst' },
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Vi räknar med tre veckor.',
      en: 'The law sets no time. We allow three weeks.',
    },
  },
  requirements: ['pyrotechnics_used', 'pyrotechnics_responsible', 'event_dates', 'place_description', 'place_sketch'],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: { sv: 'Är avstånd och brandskydd tillräckliga?', en: 'Are the distances and fire protection sufficient?' },
      answerWithin: referralTime,
      reads: {
        pyrotechnics_used: { sv: 'Pjäserna är det som prövas.', en: 'The fireworks are what is assessed.' },
        event_dates: because.when,
        place_description: because.place,
        place_sketch: because.drawing,
      },
    },
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

/** LBE 16 and 18 §§: who uses explosive goods; MSBFS 2019:1 frees what is sold to everybody, and since 1 June 2019 no rocket with a stick. */
export const rocketPermit = definePermit({
  id: 'rocket-permit',
  kind: 'permit',
  name: {
    sv: 'Tillstånd att använda raketer och andra explosiva varor',
    en: 'Permit to use rockets and other explosive goods',
  },
  department: 'rescue-service',
  when: all(yes('uses_fireworks'), chosen('pyro_pieces', 'restricted')),
  why: {
    sv: 'Sedan juni 2019 kräver raketer med pinne tillstånd, även på egen mark.',
    en: 'Since June 2019 rockets with a stick need a permit, even on your own land.',
  },
  tests: {
    sv: 'Kurs, ålder, och att de som hanterar pjäserna är lämpliga.',
    en: 'The course, age, and that the people who handle the fireworks are suitable.',
  },
  obstacles: [
    {
      sv: 'Ingen har gått kursen. Den måste vara klar innan ni köper raketerna.',
      en: 'Nobody has taken the course. It must be completed before you buy the rockets.',
    },
    {
      sv: 'Ni vill skjuta nära publik. Då behövs polisens tillstånd också.',
      en: 'You want to set them off near an audience. Then you need a police permit too.',
    },
  ],
  fee: fees.municipal,
  validity: { sv: 'Det som står i beslutet.', en: 'As the decision says.' },
  law: { source: law.flammables('16 och 18–19 §§'), also: [regulations.explosives()], verified: true },
  neededToOpen: false,
  clock: flammableClock,
  requirements: ['pyrotechnics_used', 'pyrotechnics_responsible', 'event_dates', 'place_description', 'place_sketch'],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
