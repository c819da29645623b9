import { weeks } from '#domain/calendar/day.ts';
import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { promptly } from './public-order.ts';

/**
 * Trafikförordningen 3 kap. 84 §. What ordningslagen demands is then tried by the county board too, after it has asked the
 * police (2 kap. 8 § second paragraph): one application.
 */
export const roadRacePermit = definePermit({
  id: 'road-race-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för lopp på väg', en: 'Permit for a race on a road' },
  department: 'county-board',
  when: all(yes('holds_event'), chosen('event_open_to', 'public'), chosen('event_kind', 'road-race')),
  why: {
    sv: 'Cyklar, hästar eller andra fordon tävlar på väg. Länsstyrelsen prövar också arrangemanget, så en ansökan räcker.',
    en: 'Bicycles, horses or other vehicles race on a road. The county board assesses the event too, so one application is enough.',
  },
  tests: { sv: 'Trafik, säkerhet och de som bor vid vägen.', en: 'Traffic, safety and those who live by the road.' },
  obstacles: [
    {
      sv: 'Loppet går genom flera län. Sök i det län där ni startar.',
      en: 'The race passes through several counties. Apply in the one where you start.',
    },
    {
      sv: 'Det är ett lopp för löpare. Då söker ni hos polisen i stället.',
      en: 'It is a race for runners. Then apply to the police instead.',
    },
  ],
  fee: { sv: 'Fråga länsstyrelsen.', en: 'Ask the county board.' },
  validity: { sv: 'Loppet.', en: 'The race in question.' },
  law: { source: law.traffic('3 kap. 84 §'), also: [law.publicOrder('2 kap. 4 och 8 §§')], verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(8),
    counting: promptly,
    source: { proof: 'none', title: 'Antagen tid, ingen uppgift läst' },
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Vi räknar med åtta veckor. Fråga länsstyrelsen.',
      en: 'The law sets no time. We allow eight weeks. Ask the county board.',
    },
  },
  requirements: ['event_kind', 'event_dates', 'event_place', 'expected_visitors', 'order_and_safety', 'event_plan'],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
