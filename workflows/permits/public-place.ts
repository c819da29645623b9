import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { referralTime, sources } from './shared.ts';

export const publicPlace = definePermit({
  id: 'public-place',
  kind: 'permit',
  name: { sv: 'Polistillstånd för offentlig plats', en: 'Police permit to use a public place' },
  department: 'police',
  when: all(yes('outdoor_seating'), yes('uses_public_place')),
  why: {
    sv: 'Uteserveringen ska stå på offentlig plats inom detaljplan.',
    en: 'The outdoor seating will stand on a public place within a detailed plan.',
  },
  tests: {
    sv: 'Trafik, ordning, framkomlighet och kommunens villkor.',
    en: 'Traffic, order, passage and the municipality’s conditions.',
  },
  obstacles: [
    {
      sv: 'Skissen saknar mått. Rita in bord, staket och fri gångväg med mått.',
      en: 'The sketch has no measurements. Draw tables, fences and the free passage with measurements.',
    },
    {
      sv: 'Kommunen säger nej av trafikskäl. Prata med gata och mark först.',
      en: 'The municipality says no for traffic reasons. Talk to streets and land first.',
    },
  ],
  fee: {
    sv: 'Polisens avgift. Handläggningen börjar när den är betald. Kommunen kan ta betalt för marken.',
    en: 'The police fee. Handling starts when it is paid. The municipality may charge for the land.',
  },
  validity: { sv: 'Den period som står i beslutet.', en: 'The period in the decision.' },
  law: { cite: 'Ordningslagen (1993:1617) 3 kap. 1–2 och 15 §§', source: sources.publicOrderAct, verified: true },
  clock: {
    kind: 'decision',
    typical: weeks(3),
    onSupplement: 'restart',
    source: sources.kopingPublicPlace,
    verified: true,
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
      veto: true,
      when: yes('municipal_land'),
      why: {
        sv: 'Om kommunen säger nej får polisen inte säga ja (3 kap. 2 §).',
        en: 'If the municipality says no, the police may not say yes (3:2).',
      },
      verified: true,
    },
  ],
  requirements: ['property_designation', 'place_description', 'objects_placed', 'place_period', 'clearance'],
  documents: [{ sv: 'Måttsatt skiss över platsen', en: 'Sketch of the place with measurements' }],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: { sv: 'Räddningsfordon måste komma fram.', en: 'Rescue vehicles must get through.' },
      answerWithin: referralTime,
    },
  ],
  appeal: { to: 'administrative-court', weeks: 3 },
  sources: [sources.publicOrderAct, sources.kopingPublicPlace],
});

export const landLease = definePermit({
  id: 'land-lease',
  kind: 'opinion',
  name: { sv: 'Kommunens yttrande om marken', en: 'The municipality’s opinion on the land' },
  department: 'land',
  when: all(yes('outdoor_seating'), yes('uses_public_place'), yes('municipal_land')),
  why: {
    sv: 'Kommunen äger eller sköter marken och måste säga sitt till polisen.',
    en: 'The municipality owns or manages the land and must give its opinion to the police.',
  },
  tests: {
    sv: 'Snöröjning, vägarbeten, framkomlighet och utformning.',
    en: 'Snow clearance, road works, passage and design.',
  },
  obstacles: [
    {
      sv: 'Vägarbete eller snöröjning krockar med perioden. Fråga innan ni köper möbler.',
      en: 'Road works or snow clearance clash with the period. Ask before you buy furniture.',
    },
  ],
  fee: { sv: 'Kommunens taxa för mark.', en: 'The municipality’s tariff for land.' },
  validity: { sv: 'Som polisens tillstånd.', en: 'As the police permit.' },
  law: {
    cite: 'Ordningslagen (1993:1617) 3 kap. 2 §; lag (1957:259) om avgift för vissa upplåtelser',
    source: sources.publicOrderAct,
    verified: true,
  },
  clock: {
    kind: 'decision',
    typical: weeks(3),
    onSupplement: 'restart',
    source: sources.kopingPublicPlace,
    verified: false,
    note: {
      sv: 'Ingen tid för yttrandet är känd. Vi räknar med de tre veckor som Köping anger för hela ärendet.',
      en: 'No time for the opinion is known. We count the three weeks Köping gives for the whole matter.',
    },
  },
  requirements: ['place_description', 'objects_placed', 'place_period', 'clearance'],
  documents: [{ sv: 'Måttsatt skiss över platsen', en: 'Sketch of the place with measurements' }],
  appeal: { to: 'not-appealable', weeks: 0 },
  sources: [sources.publicOrderAct, sources.kopingPublicPlace],
});
