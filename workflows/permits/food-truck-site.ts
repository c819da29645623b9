import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

export const foodTruckSite = definePermit({
  id: 'food-truck-site',
  kind: 'permit',
  name: { sv: 'Plats för matvagn eller torghandel', en: 'Pitch for a food truck or stall' },
  department: 'land',
  when: yes('mobile'),
  why: { sv: 'Er vagn eller ert stånd behöver en plats att stå på.', en: 'Your cart or stall needs a place to stand.' },
  tests: {
    sv: 'Om det finns plats, el och avlopp, och om vagnen passar där.',
    en: 'Whether there is space, power and drains, and whether the cart fits there.',
  },
  obstacles: [
    {
      sv: 'Spillvattnet har ingenstans att ta vägen. Ordna en tank.',
      en: 'The waste water has nowhere to go. Arrange a tank.',
    },
    {
      sv: 'Vagnen står kvar länge. Då kan den räknas som en byggnad.',
      en: 'The cart stays for long. Then it may count as a building.',
    },
  ],
  fee: {
    sv: 'Kommunens torgavgift. På privat mark gör ni upp med ägaren.',
    en: 'The municipality’s market fee. On private land you agree with the owner.',
  },
  validity: { sv: 'Den tid som står i beslutet eller avtalet.', en: 'The time in the decision or agreement.' },
  law: {
    source: unread('Ordningslagen (1993:1617) 3 kap. 1–2 §§ och kommunens regler för torghandel'),
    verified: false,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(3),
    counting: noTimeInLaw(sources.hoganasGuide),
    source: sources.hoganasGuide,
    verified: false,
    note: {
      sv: 'Ingen tid är känd för kommunerna här. Vi räknar med tre veckor.',
      en: 'No time is known for the municipalities here. We count three weeks.',
    },
  },
  after: [
    {
      permit: 'food-registration',
      gate: 'start',
      strength: 'advisable',
      when: yes('handles_food'),
      why: {
        sv: 'Kommuner ber ofta att få se registreringen på vagnen.',
        en: 'Municipalities often ask to see the registration on the cart.',
      },
      source: sources.foodControl,
      verified: false,
    },
    {
      permit: 'public-place',
      gate: 'start',
      strength: 'hard',
      when: yes('uses_public_place'),
      why: {
        sv: 'På annan offentlig plats än salutorg krävs polisens tillstånd.',
        en: 'On a public place other than the market square the police must permit it.',
      },
      source: sources.publicOrderAct,
      verified: false,
    },
  ],
  requirements: ['place_description', 'place_period', 'objects_placed', 'mobile_unit', 'place_sketch'],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.kopingMarket, sources.hoganasGuide, sources.publicOrderAct],
});
