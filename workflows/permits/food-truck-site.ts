import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { stall } from './public-order.ts';
import { noTimeInLaw } from './times.ts';

/**
 * A pitch on a square that the municipality has opened for trade: that is the purpose “som platsen har upplåtits för”, so
 * ordningslagen 3 kap. 1 § asks no permit. The municipality allots pitches by its own rules (3 kap. 8 §).
 */
export const foodTruckSite = definePermit({
  id: 'food-truck-site',
  kind: 'permit',
  name: { sv: 'Bokad plats på torget', en: 'A booked pitch in the square' },
  department: 'land',
  when: all(yes('uses_outdoors'), stall, yes('on_market_square')),
  why: {
    sv: 'På kommunens torghandel behöver ni en plats, men inget polistillstånd.',
    en: 'At the municipality’s market you need a pitch, but not a police permit.',
  },
  tests: { sv: 'Om det finns ledig plats och el.', en: 'Whether a pitch with electricity is free.' },
  obstacles: [
    {
      sv: 'Ni vill stå på en dag utan torghandel. Då söker ni hos polisen i stället.',
      en: 'You want to trade on a day without a market. Then apply to the police instead.',
    },
    {
      sv: 'Vagnen står kvar länge. Fråga byggnadsnämnden, den kan räknas som en byggnad.',
      en: 'The cart stays for a long time. Ask the building board: it may count as a building.',
    },
  ],
  fee: { sv: 'Torgavgift enligt kommunens taxa.', en: 'A market fee, by the municipality’s fee scale.' },
  validity: { sv: 'De dagar ni har bokat.', en: 'The days you have booked.' },
  law: {
    source: sources.kopingMarket,
    also: [law.publicOrder('3 kap. 1 och 8 §§'), law.localOrderRules('1 §')],
    verified: false,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(1),
    counting: noTimeInLaw(),
    source: { proof: 'none', title: 'Antagen tid, ingen uppgift läst' },
    verified: false,
    note: {
      sv: 'Ingen tid är känd för kommunerna här. Vi räknar med en vecka.',
      en: 'We know of no set time in the municipalities here. We allow one week.',
    },
  },
  requirements: ['place_period', 'objects_placed', 'mobile_unit'],
  outcomes: {
    granted: { sv: 'Plats bokad', en: 'Pitch booked' },
    refused: { sv: 'Ingen plats', en: 'No pitch' },
  },
  appeal: { to: 'administrative-court', within: weeks(3) },
});
