import type { RequirementView } from '../api/answers/plan.ts';
import { ruleOf } from '../api/field-rule.ts';
import { knownAnswer } from '../api/known-answer.ts';
import type { Day } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import { everyIdOf } from '../definitions/retired.ts';
import type { Language } from '../definitions/text.ts';
import type { Plan, PlannedRequirement } from '../plan/planned.ts';
import { nameOf } from '../words/names.ts';
import { atHandOf, feesOf, minutesOf } from './requirement-parts.ts';

/** A field of the form, with what the guide has been told of it. @param wish the day the owner has in mind */
export function requirementView(
  catalogue: Catalogue,
  plan: Pick<Plan, 'municipality' | 'permits' | 'answers' | 'asked' | 'offered' | 'today'>,
  planned: PlannedRequirement,
  language: Language,
  wish: Day | undefined,
): readonly RequirementView[] {
  const definition = catalogue.requirements[planned.id];
  if (!definition) return [];
  const known = knownAnswer(definition, plan, wish);
  const [, ...formerly] = everyIdOf(catalogue, 'requirements', planned.id);
  return [
    {
      id: planned.id,
      section: planned.section,
      label: definition.label[language],
      ask: (definition.ask ?? definition.label)[language],
      ...(definition.help && { help: definition.help[language] }),
      minutes: minutesOf(definition),
      ...atHandOf(definition, language),
      ...(definition.provesFee && { fees: feesOf(catalogue, plan, planned.neededBy, language) }),
      ...ruleOf(definition, language),
      ...(known && { known }),
      ...(formerly.length > 0 && { formerly }),
      neededBy: planned.neededBy.map((permit) => ({
        permit: nameOf(catalogue, 'permits', permit, language),
        department:
          catalogue.departments[plan.permits.find((p) => p.id === permit)?.department ?? '']?.name[language] ?? '',
      })),
    },
  ];
}
