import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { noTimeInLaw, referralTime } from './times.ts';

export const publicPlace = definePermit({
  id: 'public-place',
  kind: 'permit',
  name: { sv: 'Polistillstånd för offentlig plats', en: 'Police permit to use a public place' },
  department: 'police',
  when: all(yes('uses_outdoors'), yes('uses_public_place')),
  why: {
    sv: 'Något ska stå på offentlig plats inom detaljplan, till exempel en uteservering, en vagn eller ett stånd.',
    en: 'Something will stand on a public place within a detailed plan, such as outdoor seating, a cart or a stall.',
  },
  tests: {
    sv: 'Trafik, ordning, framkomlighet och kommunens villkor.',
    en: 'Traffic, order, passage and the municipality’s conditions.',
  },
  obstacles: [
    {
      sv: 'Skissen saknar mått. Rita in allt som ska stå där och den fria gångvägen med mått.',
      en: 'The sketch has no measurements. Draw everything that will stand there and the free passage with measurements.',
    },
    {
      sv: 'Kommunen säger nej av trafikskäl. Prata med gata och mark först.',
      en: 'The municipality says no for traffic reasons. Talk to streets and land first.',
    },
  ],
  fee: {
    sv: 'Polisens avgift, 870 kr enligt Köpings kommun. Handläggningen börjar när den är betald. Kommunen kan ta betalt för marken.',
    en: 'The police fee, SEK 870 according to Köping. Handling starts when it is paid. The municipality may charge for the land.',
  },
  validity: { sv: 'Den period som står i beslutet.', en: 'The period in the decision.' },
  law: { source: unread('Ordningslagen (1993:1617) 3 kap. 1–2 och 15 §§'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(3),
    counting: noTimeInLaw(sources.publicOrderTimes, 'Ordningslagen (1993:1617) 3 kap. 1–2 §§: ingen tid anges'),
    source: sources.kopingPublicPlace,
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Köping råder till minst tre veckor.',
      en: 'No time in law. Köping advises at least three weeks.',
    },
  },
  after: [
    {
      permit: 'land-lease',
      gate: 'decision',
      strength: 'hard',
      when: yes('municipal_land'),
      veto: true,
      conditionsBind: true,
      why: {
        sv: 'Om kommunen säger nej får polisen inte säga ja (3 kap. 2 §).',
        en: 'If the municipality says no, the police may not say yes (3:2).',
      },
      source: sources.publicOrderAct,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'place_description',
    'objects_placed',
    'place_period',
    'clearance',
    'place_sketch',
  ],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: { sv: 'Kommer räddningsfordon fram?', en: 'Can rescue vehicles get through?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        place_description: because.place,
        objects_placed: { sv: 'Säger vad som står i vägen.', en: 'Says what stands in the way.' },
        place_period: because.when,
        clearance: { sv: 'Säger hur bred vägen förbi är.', en: 'Says how wide the way past is.' },
        place_sketch: because.drawing,
      },
    },
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.publicOrderAct, sources.kopingPublicPlace, sources.policePlace],
});
