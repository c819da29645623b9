import type { RequirementView } from '../api/answers/plan.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { RequirementDefinition, RequirementType } from '../definitions/requirement.ts';
import type { Language } from '../definitions/text.ts';
import type { Plan } from '../plan/planned.ts';
import { nameOf } from '../words/names.ts';

/**
 * How many minutes a field usually takes, with reading: by the keystroke-level model a text of a line is about twenty
 * strokes and a longer one two hundred; a paper is found and chosen.
 */
const usualMinutes: Readonly<Record<RequirementType['kind'], number>> = {
  'yes-no': 0.2,
  choice: 0.3,
  choices: 0.4,
  number: 0.3,
  day: 0.3,
  text: 0.5,
  property: 0.5,
  'long-text': 1.5,
  attachment: 0.8,
};

/** How long a field takes, in minutes. */
export const minutesOf = ({ type, minutes }: RequirementDefinition): number => minutes ?? usualMinutes[type.kind];

/** What to have at hand for a field: what its definition says, and a paper that is missed. */
export function atHandOf(
  { type, atHand, label, optional }: RequirementDefinition,
  language: Language,
): Pick<RequirementView, 'atHand'> {
  const thing = atHand ?? (type.kind === 'attachment' && !optional ? label : undefined);
  return thing ? { atHand: thing[language] } : {};
}

/** The fees that a receipt proves: of each permit that asks for it, what it costs here and where that is said and paid. */
export function feesOf(
  catalogue: Catalogue,
  { municipality, permits }: Pick<Plan, 'municipality' | 'permits'>,
  neededBy: readonly string[],
  language: Language,
): NonNullable<RequirementView['fees']> {
  const here = catalogue.municipalities[municipality];
  return neededBy.flatMap((id) => {
    const permit = catalogue.permits[id];
    if (!permit) return [];
    const { fees: page, contact } = here?.practice[permit.department] ?? {};
    const department = permits.find((one) => one.id === id)?.department ?? '';
    return [
      {
        permit: permit.name[language],
        department: nameOf(catalogue, 'departments', department, language),
        fee: (here?.fees?.[id] ?? permit.fee)[language],
        ...(page !== undefined && { page }),
        contact: contact ?? here?.coordinator.reach[language] ?? '',
      },
    ];
  });
}
