import { weeks } from '#domain/calendar/day.ts';
import { all, any, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { newHolder } from './environment-sizes.ts';
import { noTimeIn, plantWait } from './times.ts';

/** FMH 39 §: inside a detailed plan, and only where “får kommunen föreskriva” has been used. */
export const animalsInTown = definePermit({
  id: 'animals-in-town',
  kind: 'permit',
  name: { sv: 'Tillstånd att hålla djur i detaljplan', en: 'Permit to keep animals inside a plan' },
  department: 'environment-board',
  when: all(any(yes('keeps_farm_animals'), yes('keeps_small_animals')), no('outside_plan'), yes('local_permit_rule')),
  why: {
    sv: 'Kommunen kan kräva tillstånd för djur nära bostäder.',
    en: 'The municipality may demand a permit for animals near homes.',
  },
  tests: { sv: 'Plats, gödsel, lukt och grannar.', en: 'Place, dung, smell and neighbours.' },
  obstacles: [
    { sv: 'Gödseln har ingen plats. Ordna den först.', en: 'There is nowhere for the dung. Arrange it first.' },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s tariff.' },
  validity: { sv: 'Enligt beslutet. En ny ägare söker eget.', en: 'As decided. A new owner applies for their own.' },
  law: { source: law.healthProtection('39 §'), verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(6),
    counting: noTimeIn(law.healthProtection('39 §')),
    source: law.healthProtection('39 §'),
    verified: false,
    note: { sv: 'Lagen sätter ingen tid. Vi räknar med sex veckor.', en: 'The law sets no time. We count six weeks.' },
  },
  requirements: ['property_designation', 'animals', 'neighbours_distance', 'site_plan'],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.kopingHealth],
});

/** FMH 37 §: “inom ett område med detaljplan”. */
export const dungYard = definePermit({
  id: 'dung-yard-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om gödselstad', en: 'Notification of a dung yard' },
  department: 'environment-board',
  when: all(yes('dung_yard'), no('outside_plan')),
  why: {
    sv: 'Ni ska lägga gödsel inom detaljplan.',
    en: 'You will keep dung within a detailed plan.',
  },
  tests: { sv: 'Läge, botten, lukt och flugor.', en: 'Place, floor, smell and flies.' },
  obstacles: [
    {
      sv: 'Gödseln ligger nära grannens fönster eller en brunn. Välj en plats längre bort.',
      en: 'The dung lies near the neighbour’s window or a well. Choose a place further off.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s tariff.' },
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: { source: law.healthProtection('37 §'), verified: true },
  neededToOpen: false,
  clock: plantWait(law.healthProtection('37 §')),
  requirements: ['property_designation', 'animals', 'neighbours_distance', 'site_plan'],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.kopingHealth],
});

/** DSL 6 kap. 4 §: “yrkesmässigt eller i större omfattning”. Jordbruksverket's exemptions have not been read. */
export const animalBusiness = definePermit({
  id: 'animal-business',
  kind: 'permit',
  name: { sv: 'Tillstånd att hålla sällskapsdjur eller hästar', en: 'Permit to keep pets or horses in trade' },
  department: 'county-board',
  when: all(yes('animals_for_others'), newHolder),
  why: {
    sv: 'Den som tar emot, föder upp, hyr ut eller säljer sällskapsdjur eller hästar ska ha tillstånd.',
    en: 'Who takes in, breeds, hires out or sells pets or horses needs a permit.',
  },
  tests: { sv: 'Er lämplighet och lokalerna.', en: 'Your fitness and the premises.' },
  obstacles: [
    { sv: 'Rummen är för små. Mät innan ni hyr.', en: 'The rooms are too small. Measure before you rent.' },
    {
      sv: 'Lokalen är inte färdig. Den ska vara klar innan länsstyrelsen kan säga ja.',
      en: 'The premises are not finished. They must be ready before the county board can agree.',
    },
  ],
  fee: { sv: 'Länsstyrelsens avgift.', en: 'The county board’s fee.' },
  validity: { sv: 'Enligt beslutet. En ny ägare söker eget.', en: 'As decided. A new owner applies for their own.' },
  law: {
    source: law.animalWelfare('6 kap. 4 §'),
    also: [law.animalWelfareOrdinance('6 kap. 6 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(8),
    counting: noTimeIn(law.animalWelfareOrdinance('6 kap. 6 §')),
    source: law.animalWelfareOrdinance('6 kap. 6 §'),
    verified: false,
    note: {
      sv: 'Ingen tid är läst. Vi räknar med åtta veckor.',
      en: 'No time has been read. We count eight weeks.',
    },
  },
  elsewhere: { page: sources.animalPermit.url },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.animalPermit],
});
