import { weeks } from '#domain/calendar/day.ts';
import { all, no, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { licenceComesAlong } from '../questions/alcohol.ts';
import { boundToHolder } from './holder.ts';
import { companyFirst, foodFirst } from './prerequisites.ts';
import { debts, policeOpinion, taxes } from './referrals.ts';
import { alcoholClock } from './times.ts';

export const alcoholCatering = definePermit({
  id: 'alcohol-catering',
  kind: 'permit',
  name: { sv: 'Serveringstillstånd för catering', en: 'Catering licence for alcohol' },
  department: 'alcohol-licensing',
  ...boundToHolder(
    all(yes('alcohol_catering'), not(licenceComesAlong), no('has_catering_licence')),
    yes('has_catering_licence'),
  ),
  why: {
    sv: 'Ni ska servera alkohol på slutna fester i andras lokaler.',
    en: 'You will serve alcohol at private parties on other people’s premises.',
  },
  tests: {
    sv: 'Att ni är lämpliga och kan alkohollagen. Sedan godkänns varje lokal, varje gång.',
    en: 'That you are suitable and know the Alcohol Act. After that each venue is approved, every time.',
  },
  obstacles: [
    // 8 kap. 4 §: “cateringverksamhet för slutna sällskap”; no kitchen is asked for since SFS 2026:511.
    {
      sv: 'Ni serverar bara dryck. Fråga kommunen om det räknas som catering innan ni ansöker.',
      en: 'You only serve drinks. Before you apply, ask the municipality whether that counts as catering.',
    },
    {
      sv: 'Lokalen är anmäld men inte godkänd. Vänta på ja innan ni serverar.',
      en: 'The venue has been notified but not approved. Wait for the approval before you serve.',
    },
    {
      sv: 'Festen är i en annan kommun. Fråga den kommunen i god tid.',
      en: 'The party is in another municipality. Ask that municipality in good time.',
    },
    {
      sv: 'Vem som helst får komma. Sök då ett tillfälligt tillstånd att servera alla.',
      en: 'Anyone may come. Then apply for a temporary licence to serve the public.',
    },
  ],
  fee: {
    sv: 'Kommunens avgift för ansökan, och sedan för tillsyn.',
    en: 'The municipality’s application fee, and then a supervision fee.',
  },
  validity: {
    sv: 'Tills vidare. Varje lokal godkänns för sig.',
    en: 'Until further notice. Each venue is approved separately.',
  },
  law: {
    source: law.alcohol('8 kap. 1, 2, 4, 10–12, 16 och 17 §§'),
    also: [law.alcoholOrdinance('5 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: alcoholClock,
  after: [companyFirst, foodFirst],
  requirements: [
    'beverages',
    'persons_with_influence',
    'financing',
    'knowledge_test',
    'registration_certificate',
    'ownership_documents',
    'financing_evidence',
    'knowledge_test_proof',
    'fee_receipt',
  ],
  referrals: [policeOpinion({}), taxes, debts],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
