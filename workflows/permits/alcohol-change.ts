import { weeks } from '#domain/calendar/day.ts';
import { all, any, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { rightToArea } from './prerequisites.ts';
import { because } from './reads.ts';
import { fireAndPeople } from './referrals.ts';
import { alcoholClock, referralTime } from './times.ts';

export const alcoholChange = definePermit({
  id: 'alcohol-change',
  kind: 'permit',
  name: { sv: 'Ändrat serveringstillstånd', en: 'Change to an alcohol licence' },
  department: 'alcohol-licensing',
  when: all(
    yes('has_alcohol_licence'),
    no('new_org_number'),
    no('moves'),
    any(
      yes('serving_area_changes'),
      yes('serving_drinks_change'),
      yes('serving_hours_change'),
      yes('serving_opens_to_all'),
    ),
  ),
  why: {
    sv: 'Ert tillstånd gäller en viss yta, vissa tider och vissa drycker. Mer än så måste ni söka för.',
    en: 'Your licence covers a certain area, certain hours and certain drinks. You must apply for anything more.',
  },
  tests: { sv: 'Ytan, ordningen på platsen och brandsäkerheten.', en: 'The area, how order is kept and fire safety.' },
  obstacles: [
    {
      sv: 'Ni har inte rätt till den nya ytan än. Ordna det först, eller samtidigt.',
      en: 'You do not have the right to use the new area yet. Arrange that first, or at the same time.',
    },
    {
      sv: 'Ritningen visar inte var ytan slutar. Rita gränser, bord och antal personer.',
      en: 'The drawing does not show where the area ends. Mark its limits, the tables and the number of people.',
    },
    {
      sv: 'Sena tider stör grannar. Beskriv hur ni håller ordning.',
      en: 'Late hours disturb neighbours. Describe how you keep order.',
    },
  ],
  fee: { sv: 'Kommunens avgift för ansökan.', en: 'The municipality’s application fee.' },
  validity: { sv: 'Som tillståndet.', en: 'As long as the licence.' },
  law: { source: law.alcohol('8 kap. 1, 2, 14, 17 och 19 §§'), verified: true },
  neededToOpen: false,
  // Alkoholförordningen 5 § speaks of “ett ärende om serveringstillstånd” and does not name a change.
  clock: { ...alcoholClock, verified: false },
  after: [{ ...rightToArea, when: all(yes('serving_area_changes'), yes('uses_public_place')) }],
  requirements: [
    'property_designation',
    'change_wanted',
    'serving_area',
    'serving_hours',
    'beverages',
    'serving_area_plan',
    'right_to_place',
    'fire_safety_description',
    'fee_receipt',
  ],
  referrals: [
    {
      to: 'police',
      strength: 'customary',
      why: {
        sv: 'Hur går det med ordningen, särskilt vid sena tider?',
        en: 'Will order be kept, especially late at night?',
      },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        change_wanted: because.change,
        serving_hours: because.hours,
        serving_area: because.area,
      },
    },
    fireAndPeople({
      property_designation: because.place,
      change_wanted: because.change,
      serving_area: because.area,
      serving_area_plan: because.drawing,
      fire_safety_description: because.fireSafety,
    }),
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
