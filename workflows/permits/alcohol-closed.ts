import { weeks } from '#domain/calendar/day.ts';
import { all, no, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { licenceComesAlong } from '../questions/alcohol.ts';
import { boundToBoth } from './holder.ts';
import { companyFirst, foodFirst } from './prerequisites.ts';
import { because } from './reads.ts';
import { fireAndPeople, policeOpinion } from './referrals.ts';
import { alcoholClock } from './times.ts';

export const alcoholClosed = definePermit({
  id: 'alcohol-closed',
  kind: 'permit',
  name: { sv: 'Serveringstillstånd för slutna sällskap', en: 'Licence to serve alcohol to private parties' },
  department: 'alcohol-licensing',
  ...boundToBoth(
    all(yes('serves_alcohol_closed'), not(licenceComesAlong), no('has_closed_licence')),
    yes('has_closed_licence'),
  ),
  why: {
    sv: 'Ni ska servera alkohol, gång på gång, till sällskap där alla är kända i förväg.',
    en: 'You will serve alcohol, regularly, to groups whose members are all known beforehand.',
  },
  tests: {
    sv: 'Att sällskapet verkligen är slutet, att ni är lämpliga och att lokalen är brandsäker.',
    en: 'That the group really is a closed one, that you are suitable and that the premises are fire-safe.',
  },
  obstacles: [
    {
      sv: 'Sällskapet är öppet i praktiken. Visa hur man blir medlem.',
      en: 'The group is open to all in practice. Show how people become members.',
    },
    {
      sv: 'Föreningen visar inte vem som ansvarar. Skriv in namnen i ansökan.',
      en: 'The association does not say who is responsible. Put their names in the application.',
    },
  ],
  fee: {
    sv: 'Kommunens avgift för ansökan, och sedan för tillsyn.',
    en: 'The municipality’s application fee, and then a supervision fee.',
  },
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: {
    source: law.alcohol('8 kap. 1, 2, 10–14, 16, 17 och 22 §§'),
    also: [law.alcoholOrdinance('5 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: alcoholClock,
  after: [companyFirst, foodFirst],
  requirements: [
    'property_designation',
    'max_persons',
    'beverages',
    'serving_hours',
    'serving_area',
    'closed_party',
    'persons_with_influence',
    'registration_certificate',
    'statutes',
    'lease',
    'serving_area_plan',
    'knowledge_test_proof',
    'fee_receipt',
  ],
  referrals: [
    policeOpinion({
      property_designation: because.place,
      serving_hours: because.hours,
      serving_area: because.area,
    }),
    fireAndPeople({
      property_designation: because.place,
      max_persons: because.number,
      serving_area_plan: because.drawing,
    }),
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
