import { weeks } from '#domain/calendar/day.ts';
import { all, any, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { newNumber } from './holder.ts';
import { businessOnPublicPlace, noTimeForPlaces, thingsOnPublicPlace } from './public-order.ts';

/**
 * Ordningslagen 3 kap. 2 §: “Polismyndigheten skall inhämta yttrande från kommunen”. Not about ground that somebody else looks
 * after, nor about plots that the municipality lets. A no is tried as a municipal decision (26 § third paragraph).
 */
export const landLease = definePermit({
  id: 'land-lease',
  kind: 'opinion',
  name: { sv: 'Kommunens yttrande om platsen', en: 'The municipality’s opinion on the place' },
  department: 'land',
  when: all(
    any(thingsOnPublicPlace, businessOnPublicPlace, all(yes('has_public_place'), newNumber)),
    yes('municipal_land'),
  ),
  why: {
    sv: 'Kommunen sköter platsen, och polisen måste fråga den. Ni söker bara hos polisen.',
    en: 'The municipality looks after the place, and the police must ask it. You apply only to the police.',
  },
  tests: {
    sv: 'Skötsel, trafik, miljö, stadens utseende och hur marken används.',
    en: 'Upkeep, traffic, the environment, the look of the town and how the land is used.',
  },
  obstacles: [
    {
      sv: 'Vägarbete eller snöröjning krockar med tiden. Fråga innan ni köper möbler.',
      en: 'Roadworks or snow clearance clash with your dates. Ask before you buy furniture.',
    },
  ],
  fee: {
    sv: 'Yttrandet är gratis. Platsen kostar enligt kommunens taxa.',
    en: 'The opinion is free. The place is charged for by the municipality’s fee scale.',
  },
  validity: { sv: 'Som polisens tillstånd.', en: 'As long as the police permit.' },
  law: {
    source: law.publicOrder('3 kap. 2, 15, 16 och 26 §§'),
    also: [law.municipalities('13 kap. 1 och 5 §§')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(3),
    counting: noTimeForPlaces,
    source: sources.kopingPublicPlace,
    verified: false,
    note: {
      sv: 'Ingen tid för yttrandet är känd. Vi räknar med de tre veckor som Köping anger för hela ärendet.',
      en: 'No time for the opinion is known. We allow the three weeks that Köping gives for the whole matter.',
    },
  },
  requirements: ['place_description', 'objects_placed', 'place_period', 'clearance', 'place_sketch'],
  // Laglighetsprövning: a member of the municipality, within three weeks of the notice on its board.
  appeal: { to: 'administrative-court', within: weeks(3) },
});
