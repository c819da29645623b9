import { months, weeks } from '#domain/calendar/day.ts';
import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { shoreBefore, shoreOfStateBefore } from './prerequisites.ts';
import { noTimeInLaw, waterDecision } from './times.ts';

/** MB 11 kap. 12 §: nothing where “det är uppenbart att varken allmänna eller enskilda intressen skadas”. */
const inWater = all(yes('works_in_water'), chosen('water_harm', 'needed'));

const works = {
  tests: {
    sv: 'Hur arbetet påverkar vattnet, fisken, naturen och grannarna.',
    en: 'How the work affects the water, the fish, nature and the neighbours.',
  },
  // The works wait, not the opening.
  neededToOpen: false,
  after: [shoreBefore, shoreOfStateBefore],
  requirements: [],
} as const;

/** Förordningen om vattenverksamheter 19 §: up to 500 m² of the bottom of a stream, 3,000 m² elsewhere. */
export const waterNotification = definePermit({
  ...works,
  id: 'water-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om arbete i vatten', en: 'Notification of work in water' },
  department: 'county-board',
  when: all(inWater, chosen('water_work', 'river', 'lake')),
  why: {
    sv: 'Ni ska bygga, gräva eller ta vatten i en sjö, en å eller havet.',
    en: 'You will build, dig or take water in a lake, a river or the sea.',
  },
  obstacles: [
    {
      sv: 'Arbetet börjar när isen har gått, utan anmälan. Anmäl under hösten, så hinner beslutet komma.',
      en: 'The work starts when the ice is gone, without a notification. Notify in the autumn, and the decision will come in time.',
    },
    {
      sv: 'Vattnet är någon annans. Ordna rätten till det först.',
      en: 'The water belongs to somebody else. Get the right to use it first.',
    },
  ],
  fee: { sv: 'Länsstyrelsens avgift.', en: 'The county board’s fee.' },
  validity: { sv: 'För det arbete ni anmälde.', en: 'For the work you notified.' },
  law: {
    source: law.waterActivities('19–23 §§'),
    also: [law.environmentalCode('11 kap. 3, 9–9 b, 11 och 12 §§')],
    verified: true,
  },
  clock: waterDecision,
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland.html' },
  appeal: { to: 'environment-court', within: weeks(3) },
});

/** MB 11 kap. 9 and 9 b §§. */
export const waterPermit = definePermit({
  ...works,
  id: 'water-permit',
  kind: 'permit',
  name: { sv: 'Domstolens tillstånd till arbete i vatten', en: 'The court’s permit for work in water' },
  department: 'land-environment-court',
  when: all(inWater, chosen('water_work', 'over')),
  why: {
    sv: 'Arbetet i vattnet är så stort att mark- och miljödomstolen måste säga ja först.',
    en: 'The work in the water is so large that the land and environment court must agree first.',
  },
  obstacles: [
    {
      sv: 'Samråd saknas. Börja med att prata med länsstyrelsen.',
      en: 'There has been no consultation. Start by talking to the county board.',
    },
    {
      sv: 'Tiden är lång. Gör bryggan mindre, då räcker en anmälan.',
      en: 'It takes a long time. Make the jetty smaller; then a notification is enough.',
    },
  ],
  fee: { sv: 'Domstolens avgift, efter vad bygget kostar.', en: 'The court’s fee, depending on what the work costs.' },
  validity: { sv: 'Enligt domen.', en: 'As the judgment says.' },
  law: {
    source: law.environmentalCode('11 kap. 9, 9 b och 12 §§'),
    also: [law.waterActivities('19 §')],
    verified: true,
  },
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: months(12),
    longest: months(18),
    counting: noTimeInLaw(law.environmentalCode('22 kap. 1 §')),
    source: law.environmentalCode('22 kap. 1 §'),
    verified: false,
    note: {
      sv: 'Lagen sätter ingen tid. Vi räknar med ett år till ett och ett halvt.',
      en: 'The law sets no time. We allow a year to eighteen months.',
    },
  },
  elsewhere: { page: 'https://www.domstol.se/' },
  appeal: { to: 'environment-court-of-appeal', within: weeks(3) },
});
