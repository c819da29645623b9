import { weeks } from '#domain/calendar/day.ts';
import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { boundToHolder } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { countedBefore, noTimeInLaw } from './times.ts';

const spraying = {
  department: 'environment-board',
  why: { sv: 'Medlen kan nå vatten och människor.', en: 'The products can reach water and people.' },
  tests: { sv: 'Plats, medel och avstånd till vatten.', en: 'Location, product and distance to water.' },
  validity: { sv: 'Enligt beslutet, oftast en säsong.', en: 'As the decision says, usually one season.' },
  neededToOpen: false,
  after: [companyFirst],
  requirements: ['property_designation', 'spraying', 'neighbours_distance', 'site_plan'],
  appeal: { to: 'county-board', within: weeks(3) },
} as const;

/** BekF 2 kap. 40 and 42 §§. */
export const pesticidePermit = definePermit({
  ...spraying,
  id: 'pesticide-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd att bespruta', en: 'Permit to spray pesticides' },
  ...boundToHolder(
    all(yes('sprays'), chosen('spray_place', 'made')),
    all(yes('has_spraying'), chosen('spray_place', 'made')),
  ),
  obstacles: [
    {
      sv: 'Det är en lekplats, skolgård eller park. Där är det förbjudet, så välj en annan metod.',
      en: 'It is a playground, school yard or park. Spraying is forbidden there, so choose another method.',
    },
  ],
  fee: {
    sv: 'Kommunens taxa. Att bespruta utan tillstånd kostar 10 000 kr.',
    en: 'The municipality’s fee scale. Spraying without a permit costs SEK 10,000.',
  },
  law: {
    source: law.pesticides('2 kap. 37, 40 och 42 §§'),
    also: [law.environmentalSanctions('8 kap. 10 §')],
    verified: true,
  },
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(6),
    counting: noTimeInLaw(law.pesticides('2 kap. 40 §')),
    source: law.pesticides('2 kap. 40 §'),
    verified: false,
    note: { sv: 'Lagen sätter ingen tid. Vi räknar med sex veckor.', en: 'The law sets no time. We allow six weeks.' },
  },
});

/** BekF 2 kap. 41 §: “tidigast fyra veckor efter det att anmälan har gjorts”. */
export const pesticideNotification = definePermit({
  ...spraying,
  id: 'pesticide-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om besprutning', en: 'Notification of pesticide spraying' },
  ...boundToHolder(
    all(yes('sprays'), chosen('spray_place', 'open')),
    all(yes('has_spraying'), chosen('spray_place', 'open')),
  ),
  obstacles: [
    {
      sv: 'Ni har för bråttom. Anmälan ska vara inne fyra veckor före.',
      en: 'You are in too much of a hurry. The notification must be in four weeks before.',
    },
  ],
  fee: {
    sv: 'Kommunens taxa. Att bespruta utan anmälan kostar 5 000 kr.',
    en: 'The municipality’s fee scale. Spraying without notifying costs SEK 5,000.',
  },
  law: {
    source: law.pesticides('2 kap. 41–42 §§'),
    also: [law.environmentalSanctions('8 kap. 11 §')],
    verified: true,
  },
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: weeks(4),
    counting: countedBefore(law.pesticides('2 kap. 41 §')),
    source: law.pesticides('2 kap. 41 §'),
    verified: true,
    note: { sv: 'Nämnden kan bestämma en annan dag.', en: 'The board may set another day.' },
  },
});
