import { weeks } from '#domain/calendar/day.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { needsApproval } from './food-conditions.ts';
import { companyFirst } from './prerequisites.ts';
import { noTimeInLaw } from './times.ts';

export const foodApproval = definePermit({
  id: 'food-approval',
  kind: 'permit',
  name: { sv: 'Godkännande för animaliska livsmedel', en: 'Approval for products of animal origin' },
  department: 'food-agency',
  when: needsApproval,
  boundTo: 'both',
  why: {
    sv: 'Ni tillverkar varor av kött, fisk, mjölk eller ägg åt andra företag. Då räcker inte en registrering.',
    en: 'You make products from meat, fish, milk or eggs for other businesses. Then registration is not enough.',
  },
  tests: {
    sv: 'Lokalen, flödet mellan rent och orent och er egen kontroll.',
    en: 'The premises, the separation of clean and unclean, and your self-inspection.',
  },
  obstacles: [
    {
      sv: 'Företaget vänder sig till kommunen. Ansök hos Livsmedelsverket.',
      en: 'The business applies to the municipality. Apply to the Food Agency.',
    },
    {
      sv: 'Rena och orena flöden korsas. Rita dem innan ni bygger.',
      en: 'Clean and unclean flows cross. Draw the flows before you build.',
    },
    {
      sv: 'Köparen tror att godkännandet följer med. Sök ett eget före tillträdet.',
      en: 'The buyer thinks the approval comes with the business. Apply for your own before you take over.',
    },
  ],
  fee: { sv: 'Livsmedelsverkets timtaxa.', en: 'The Food Agency’s hourly rate.' },
  validity: {
    sv: 'Tills vidare. Ni kan först få ett villkorat godkännande.',
    en: 'Until further notice. You may get a conditional approval first.',
  },
  law: {
    source: law.foodOrdinance('23 § 1'),
    also: [law.animalFoodHygiene('artikel 4'), law.food('10 och 32 §§'), law.foodFees('7 och 11 §§')],
    verified: true,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(12),
    counting: noTimeInLaw(),
    source: sources.foodApproval,
    verified: false,
    note: {
      sv: 'Ingen tid är känd. Vi räknar med tolv veckor. Fråga Livsmedelsverket.',
      en: 'No time is known. We allow twelve weeks. Ask the Food Agency.',
    },
  },
  elsewhere: { page: sources.foodApproval.url },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
