import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { folkolInStall, holderIsNew, servesWithoutLicence } from '../questions/alcohol.ts';
import { companyFirst } from './prerequisites.ts';
import { toldBefore } from './times.ts';

/** A licence to serve frees the serving of folköl (8 kap. 8 §), and not its sale in a shop (5 kap. 5 §). */
export const beerNotification = definePermit({
  id: 'beer-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om folköl', en: 'Notification of low-alcohol beer' },
  department: 'alcohol-licensing',
  boundTo: 'both',
  when: any(
    all(yes('sells_folkol'), no('has_folkol'), not(folkolInStall)),
    all(servesWithoutLicence, not(chosen('folkol_place', 'stall'))),
    all(yes('has_folkol'), holderIsNew),
  ),
  why: {
    sv: 'Ni ska sälja folköl att ta med, eller servera folköl utan serveringstillstånd.',
    en: 'You will sell low-alcohol beer to take away, or serve it without an alcohol licence.',
  },
  tests: {
    sv: 'Inget prövas. Ni ska ha ett program för er egen kontroll, och kommunen ser efteråt att det följs.',
    en: 'Nothing is assessed. You must have a self-inspection programme, and the municipality checks afterwards that you follow it.',
  },
  obstacles: [
    {
      sv: 'Butiken säljer ingen mat. Där folköl säljs att ta med ska det också säljas mat.',
      en: 'The shop sells no food. Where the beer is sold to take away, food must be sold too.',
    },
    {
      sv: 'Ölet säljs i ett tält eller vid ett stånd. Det ska vara en byggnad eller ett fordon.',
      en: 'The beer is sold in a tent or at a stall. It must be a building or a vehicle.',
    },
  ],
  fee: {
    sv: 'Lagen har ingen avgift för anmälan. Kommunen tar betalt för tillsynen.',
    en: 'The law sets no fee for the notification. The municipality charges for supervision.',
  },
  validity: {
    sv: 'Tills vidare. En ny ägare anmäler på nytt.',
    en: 'Until further notice. A new owner must notify again.',
  },
  law: {
    source: law.alcohol('5 kap. 5 § och 8 kap. 8 §'),
    also: [law.alcohol('3 kap. 6–7 §§; 8 kap. 10 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    ...toldBefore(law.alcohol('5 kap. 5 § och 8 kap. 8 §')),
    note: {
      sv: 'Ni får börja samma dag som anmälan är gjord, aldrig före.',
      en: 'You may start the day you notify, never before.',
    },
  },
  after: [
    companyFirst,
    {
      permit: 'food-registration',
      gate: 'start',
      strength: 'hard',
      why: {
        sv: 'Lokalen ska vara registrerad för livsmedel när ölet börjar säljas.',
        en: 'The premises must be registered for food before the beer is first sold.',
      },
      source: law.alcohol('5 kap. 5 § och 8 kap. 8 §'),
      verified: true,
    },
  ],
  requirements: ['property_designation', 'planned_opening_day'],
  appeal: { to: 'no-decision', within: weeks(3) },
});
