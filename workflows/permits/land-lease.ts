import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

export const landLease = definePermit({
  id: 'land-lease',
  kind: 'opinion',
  name: { sv: 'Kommunens yttrande om marken', en: 'The municipality’s opinion on the land' },
  department: 'land',
  when: all(yes('uses_outdoors'), yes('uses_public_place'), yes('municipal_land')),
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
    source: unread('Ordningslagen (1993:1617) 3 kap. 2 §; lag (1957:259) om avgift för vissa upplåtelser'),
    verified: false,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(3),
    counting: noTimeInLaw(sources.kopingPublicPlace),
    source: sources.kopingPublicPlace,
    verified: false,
    note: {
      sv: 'Ingen tid för yttrandet är känd. Vi räknar med de tre veckor som Köping anger för hela ärendet.',
      en: 'No time for the opinion is known. We count the three weeks Köping gives for the whole matter.',
    },
  },
  requirements: ['place_description', 'objects_placed', 'place_period', 'clearance', 'place_sketch'],
  appeal: { to: 'not-appealable', within: weeks(3) },
  sources: [sources.publicOrderAct, sources.kopingPublicPlace],
});
