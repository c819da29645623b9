import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { foodFirst } from './prerequisites.ts';
import { because } from './reads.ts';
import { fireAndPeople, policeOpinion } from './referrals.ts';
import { alcoholClock } from './times.ts';

export const alcoholClosed = definePermit({
  id: 'alcohol-closed',
  kind: 'permit',
  name: { sv: 'Serveringstillstånd för slutna sällskap', en: 'Licence to serve alcohol to closed parties' },
  department: 'alcohol-licensing',
  when: yes('serves_alcohol_closed'),
  why: {
    sv: 'Ni ska servera alkohol till ett sällskap där alla är kända i förväg och har något gemensamt.',
    en: 'You will serve alcohol to a party whose members are known beforehand and have something in common.',
  },
  tests: {
    sv: 'Att sällskapet verkligen är slutet, att ni är lämpliga och att det finns mat.',
    en: 'That the party really is closed, that you are suitable and that there is food.',
  },
  obstacles: [
    {
      sv: 'Sällskapet är öppet i praktiken. Visa hur man blir medlem.',
      en: 'The party is open in practice. Show how one becomes a member.',
    },
    {
      sv: 'Föreningen visar inte vem som ansvarar. Skriv in namnen i ansökan.',
      en: 'The association does not show who is responsible. Put the names in the application.',
    },
  ],
  fee: {
    sv: 'Kommunens avgift för ansökan. Handläggningen börjar när den är betald.',
    en: 'The municipality’s application fee. Handling starts when it is paid.',
  },
  validity: {
    sv: 'Tills vidare, eller de datum som står i beslutet.',
    en: 'Until further notice, or the dates in the decision.',
  },
  law: { source: unread('Alkohollagen (2010:1622) 8 kap. 2, 10–12 och 14–16 §§'), verified: false },
  neededToOpen: true,
  clock: alcoholClock,
  after: [foodFirst],
  requirements: [
    'property_designation',
    'max_persons',
    'beverages',
    'serving_hours',
    'serving_area',
    'closed_party',
    'responsible_servers',
    'food_offer',
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
  sources: [sources.alcoholAct, sources.kungsbackaTemporary],
});
