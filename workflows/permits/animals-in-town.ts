import { weeks } from '#domain/calendar/day.ts';
import { all, any, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { noTimeInLaw, plantWait } from './times.ts';

/** FMH 39 §: inside a detailed plan, and only where “får kommunen föreskriva” has been used. */
export const animalsInTown = definePermit({
  id: 'animals-in-town',
  kind: 'permit',
  name: { sv: 'Tillstånd att hålla djur i detaljplan', en: 'Permit to keep animals within a detailed plan' },
  department: 'environment-board',
  when: all(any(yes('keeps_farm_animals'), yes('keeps_small_animals')), no('outside_plan'), yes('local_permit_rule')),
  why: {
    sv: 'Kommunen kan kräva tillstånd för djur nära bostäder.',
    en: 'The municipality may require a permit for animals near homes.',
  },
  tests: { sv: 'Plats, gödsel, lukt och grannar.', en: 'Location, manure, smell and neighbours.' },
  obstacles: [
    { sv: 'Gödseln har ingen plats. Ordna den först.', en: 'There is nowhere for the manure. Arrange that first.' },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  validity: {
    sv: 'Enligt beslutet. En ny ägare söker eget.',
    en: 'As the decision says. A new owner applies for their own.',
  },
  law: { source: law.healthProtection('39 §'), verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(6),
    counting: noTimeInLaw(law.healthProtection('39 §')),
    source: law.healthProtection('39 §'),
    verified: false,
    note: { sv: 'Lagen sätter ingen tid. Vi räknar med sex veckor.', en: 'The law sets no time. We allow six weeks.' },
  },
  requirements: ['property_designation', 'animals', 'neighbours_distance', 'site_plan'],
  appeal: { to: 'county-board', within: weeks(3) },
});

/** FMH 37 §: “inom ett område med detaljplan”. */
export const dungYard = definePermit({
  id: 'dung-yard-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om gödselstad', en: 'Notification of a manure store' },
  department: 'environment-board',
  when: all(yes('dung_yard'), no('outside_plan')),
  why: {
    sv: 'Ni ska lägga gödsel inom detaljplan.',
    en: 'You will store manure within a detailed plan.',
  },
  tests: { sv: 'Läge, botten, lukt och flugor.', en: 'Location, floor, smell and flies.' },
  obstacles: [
    {
      sv: 'Gödseln ligger nära grannens fönster eller en brunn. Välj en plats längre bort.',
      en: 'The manure is close to a neighbour’s window or a well. Choose somewhere further away.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: { source: law.healthProtection('37 §'), verified: true },
  neededToOpen: false,
  clock: plantWait(law.healthProtection('37 §')),
  requirements: ['property_designation', 'animals', 'neighbours_distance', 'site_plan'],
  appeal: { to: 'county-board', within: weeks(3) },
});
