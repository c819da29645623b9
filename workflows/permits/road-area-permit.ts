import { weeks } from '#domain/calendar/day.ts';
import { all, any, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { stall } from './public-order.ts';
import { noTimeInLaw } from './times.ts';

/** Väglagen 43 §: “uppföras byggnader … utföras andra anläggningar”, and what “kan inverka menligt på trafiksäkerheten”. */
export const roadAreaPermit = definePermit({
  id: 'road-area-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd i vägområdet', en: 'Permit to use the road area' },
  department: 'transport-administration',
  when: all(
    yes('uses_outdoors'),
    any(stall, yes('outdoor_seating'), yes('goods_outdoors'), yes('container_outdoors'), yes('other_outdoors')),
    any(yes('by_country_road'), all(yes('uses_public_place'), yes('outside_plan'), yes('on_public_road'))),
  ),
  why: {
    sv: 'Ni vill stå vid en allmän väg utanför detaljplan.',
    en: 'You want to trade or put something beside a public road outside a detailed plan.',
  },
  tests: { sv: 'Att trafiken är säker, och vägens skötsel.', en: 'Road safety, and the upkeep of the road.' },
  obstacles: [
    {
      sv: 'Rastplatsen hör till vägen. Fråga Trafikverket innan ni ställer er där. Svaret blir ofta nej.',
      en: 'The lay-by is part of the road. Ask the Transport Administration first. The answer is often no.',
    },
    {
      sv: 'Kommunen sköter vägen. Sök då hos kommunen i stället.',
      en: 'The municipality maintains the road. Then apply to the municipality instead.',
    },
  ],
  fee: { sv: 'Fråga Trafikverket.', en: 'Ask the Transport Administration.' },
  validity: {
    sv: 'Enligt beslutet. Det kan tas tillbaka när som helst.',
    en: 'As the decision says. It can be withdrawn at any time.',
  },
  law: { source: law.roads('43 och 73–77 §§'), verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(8),
    counting: noTimeInLaw(),
    source: { proof: 'none', title: 'Antagen tid, ingen uppgift läst' },
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Vi räknar med åtta veckor. Beslutet gäller först när tiden för överklagande har gått ut.',
      en: 'The law sets no time. We allow eight weeks. The decision takes effect only once the time to appeal has passed.',
    },
  },
  elsewhere: {
    page: 'https://www.trafikverket.se/resa-och-trafik/vag/byggnader-atgarder-och-skyltar-utmed-allman-vag/',
  },
  requirements: [],
  appeal: { to: 'county-board', within: weeks(3) },
});
