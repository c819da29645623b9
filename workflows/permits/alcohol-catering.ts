import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { foodFirst } from './prerequisites.ts';
import { debts, fireAndPeople, policeOpinion, taxes } from './referrals.ts';
import { alcoholClock } from './times.ts';

export const alcoholCatering = definePermit({
  id: 'alcohol-catering',
  kind: 'permit',
  name: { sv: 'Serveringstillstånd för catering', en: 'Catering licence for alcohol' },
  department: 'alcohol-licensing',
  when: yes('alcohol_catering'),
  why: {
    sv: 'Ni ska servera alkohol hos slutna sällskap när ni levererar mat.',
    en: 'You will serve alcohol at closed parties when you deliver food.',
  },
  tests: {
    sv: 'Att ni är lämpliga och har ett eget kök. Varje lokal anmäls och godkänns för sig.',
    en: 'That you are suitable and have your own kitchen. Each place is notified and accepted separately.',
  },
  obstacles: [
    {
      sv: 'Lokalen anmäls inte. Anmäl varje lokal, gärna en vecka före.',
      en: 'The place is not notified. Notify each place, a week before if you can.',
    },
    {
      sv: 'Lokalen går inte att utrymma. Titta på den innan ni tackar ja.',
      en: 'The place cannot be evacuated. Look at it before you accept.',
    },
  ],
  fee: {
    sv: 'Kommunens avgift för ansökan. Handläggningen börjar när den är betald.',
    en: 'The municipality’s application fee. Handling starts when it is paid.',
  },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: { source: unread('Alkohollagen (2010:1622) 8 kap. 4 §'), verified: false },
  neededToOpen: true,
  clock: alcoholClock,
  after: [foodFirst],
  requirements: [
    'property_designation',
    'beverages',
    'responsible_servers',
    'food_offer',
    'persons_with_influence',
    'financing',
    'knowledge_test',
    'registration_certificate',
    'ownership_documents',
    'financing_evidence',
    'knowledge_test_proof',
    'fee_receipt',
  ],
  referrals: [
    policeOpinion({}),
    taxes,
    debts,
    fireAndPeople({
      property_designation: { sv: 'Visar var köket ligger.', en: 'Shows where the kitchen is.' },
    }),
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.alcoholAct, sources.gotene],
});
