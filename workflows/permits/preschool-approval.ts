import { months, weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { debts, taxes } from './referrals.ts';
import { noTimeInLaw, referralTime } from './times.ts';

export const preschoolApproval = definePermit({
  id: 'preschool-approval',
  kind: 'permit',
  name: { sv: 'Godkännande av fristående förskola', en: 'Approval of a private preschool' },
  department: 'education-board',
  when: yes('looks_after_people'),
  why: {
    sv: 'Den som driver en fristående förskola ska vara godkänd av kommunen.',
    en: 'Whoever runs a private preschool must be approved by the municipality.',
  },
  tests: {
    sv: 'Att ägare och ledning är lämpliga och kan skollagen, att ekonomin håller och att lokalen passar.',
    en: 'That owners and managers are suitable and know the Education Act, that the finances hold and that the premises fit.',
  },
  obstacles: [
    {
      sv: 'Någon i ledningen kan inte reglerna. Gå en kurs innan ni ansöker.',
      en: 'Somebody in the management does not know the rules. Take a course before you apply.',
    },
    {
      sv: 'Pengarna är inte styrkta. Lägg med budget och bankpapper.',
      en: 'The money is not proved. Enclose the budget and bank papers.',
    },
    {
      sv: 'Lokalen är inte klar. Starta bygg- och miljöärendet samtidigt.',
      en: 'The premises are not ready. Start the building and environment matters at the same time.',
    },
  ],
  fee: {
    sv: 'Kommunens avgift. Andra kommuner tar 16 000–25 000 kr.',
    en: 'The municipality’s fee. Other municipalities charge SEK 16,000–25,000.',
  },
  validity: { sv: 'Tills vidare. Anmäl nya ägare.', en: 'Until further notice. Notify new owners.' },
  law: { source: unread('Skollagen (2010:800) 2 kap. 5–7 §§'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: months(4),
    longest: months(6),
    counting: noTimeInLaw(sources.falkopingPreschool),
    source: sources.falkopingPreschool,
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Fyra månader är andra kommuners mål, sex månader det längsta vi har läst.',
      en: 'No time in law. Four months is the goal of other municipalities, six months the longest we have read.',
    },
  },
  after: [
    {
      permit: 'school-premises',
      gate: 'start',
      strength: 'hard',
      why: {
        sv: 'Lokalen ska vara anmäld innan barnen kommer.',
        en: 'The premises must be notified before the children come.',
      },
      source: sources.kopingHealth,
      verified: false,
    },
    {
      permit: 'change-of-use',
      gate: 'start',
      strength: 'hard',
      when: yes('use_changes'),
      why: {
        sv: 'Huset måste få användas som förskola innan barnen kommer.',
        en: 'The building must be lawful to use as a preschool before the children come.',
      },
      source: sources.pbl,
      verified: false,
    },
    {
      permit: 'food-registration',
      gate: 'start',
      strength: 'hard',
      when: yes('handles_food'),
      why: {
        sv: 'Köket ska vara registrerat innan barnen äter.',
        en: 'The kitchen must be registered before the children eat.',
      },
      source: sources.foodControl,
      verified: false,
    },
    {
      permit: 'fire-safety',
      gate: 'decision',
      strength: 'advisable',
      why: { sv: 'Redogörelsen för brandskyddet är en bilaga.', en: 'The fire safety statement is an enclosure.' },
      source: sources.falkopingPreschool,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'planned_opening_day',
    'children',
    'management',
    'pedagogy',
    'confessional',
    'outdoor_area',
    'persons_with_influence',
    'financing',
    'registration_certificate',
    'ownership_documents',
    'financing_evidence',
    'budget',
    'lease',
    'floor_plan',
    'building_decision',
    'fire_safety_description',
    'criminal_records',
  ],
  referrals: [
    {
      to: 'rescue-service',
      strength: 'customary',
      why: { sv: 'Kan alla barn utrymma?', en: 'Can every child get out?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        children: because.children,
        floor_plan: because.drawing,
        fire_safety_description: because.fireSafety,
      },
    },
    {
      to: 'environment-board',
      strength: 'customary',
      why: { sv: 'Är lokalen och gården lämpliga för barnen?', en: 'Do the premises and the yard suit the children?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        children: because.children,
        outdoor_area: { sv: 'Gården hör till det som prövas.', en: 'The yard is part of what is judged.' },
        floor_plan: because.drawing,
      },
    },
    {
      to: 'building-board',
      strength: 'customary',
      why: { sv: 'Får huset användas som förskola?', en: 'May the building be used as a preschool?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        children: because.children,
        floor_plan: because.drawing,
        building_decision: { sv: 'Visar vad bygglovet omfattar.', en: 'Shows what the building permit covers.' },
      },
    },
    taxes,
    debts,
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.schoolsAct, sources.falkopingPreschool],
});
