import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

export const foodApproval = definePermit({
  id: 'food-approval',
  kind: 'permit',
  name: { sv: 'Godkännande för animaliska livsmedel', en: 'Approval for products of animal origin' },
  department: 'food-agency',
  when: yes('animal_products_wholesale'),
  why: {
    sv: 'Ni ska tillverka varor av kött, fisk, mjölk eller ägg till andra företag. Då räcker inte en registrering.',
    en: 'You will make products of meat, fish, milk or eggs for other businesses. Then a registration is not enough.',
  },
  tests: {
    sv: 'Lokalen, flödet mellan rent och orent och er egen kontroll.',
    en: 'The premises, the flow between clean and unclean and your own control.',
  },
  obstacles: [
    {
      sv: 'Företaget vänder sig till kommunen. Ansök hos Livsmedelsverket.',
      en: 'The business turns to the municipality. Apply to the Food Agency.',
    },
    {
      sv: 'Rena och orena flöden korsas. Rita dem innan ni bygger.',
      en: 'Clean and unclean flows cross. Draw them before you build.',
    },
  ],
  fee: { sv: 'Livsmedelsverkets timtaxa.', en: 'The Food Agency’s hourly rate.' },
  validity: {
    sv: 'Tills vidare. Ni kan först få ett villkorat godkännande.',
    en: 'Until further notice. You may first get a conditional approval.',
  },
  law: { source: unread('Förordning (EG) nr 853/2004 artikel 4'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(12),
    counting: noTimeInLaw(sources.enkopingFood),
    source: sources.enkopingFood,
    verified: false,
    note: {
      sv: 'Ingen tid är känd. Vi räknar med tolv veckor. Fråga Livsmedelsverket.',
      en: 'No time is known. We count twelve weeks. Ask the Food Agency.',
    },
  },
  after: [
    {
      permit: 'change-of-use',
      gate: 'decision',
      strength: 'hard',
      when: yes('use_changes'),
      why: {
        sv: 'Lokalen måste få användas så innan ni öppnar.',
        en: 'The premises must be lawful to use this way before you open.',
      },
      source: sources.pbl,
      verified: false,
    },
  ],
  elsewhere: { page: 'https://www.livsmedelsverket.se' },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.enkopingFood, sources.foodControl],
});
