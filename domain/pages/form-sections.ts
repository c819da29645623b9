import type { FormSection } from '../api/answers/form-list.ts';
import type { RequirementView } from '../api/answers/plan.ts';
import type { Section } from '../definitions/requirement.ts';
import { type FixedFieldName, fixedFields, formSectionIds } from '../words/form.ts';

/** Where each part of the catalogue stands in the list: so few that a person sees the whole at once. */
const placeOf: Readonly<Record<Section, FormSection['id']>> = {
  place: 'place',
  building: 'place',
  business: 'company',
  food: 'food',
  alcohol: 'alcohol',
  retail: 'goods',
  'public-place': 'outdoors',
  sign: 'outdoors',
  event: 'outdoors',
  flammable: 'safety',
  fire: 'safety',
  health: 'health',
  environment: 'environment',
  preschool: 'preschool',
  documents: 'papers',
};

/** The section of the list that a field of the form stands in. */
export const sectionOf = ({ section }: Pick<RequirementView, 'section'>): FormSection['id'] =>
  placeOf[section as Section];

/** What stands in each section of a form, in order; sections in which nothing is asked are left out. */
export function fieldsBySection(requirements: readonly RequirementView[]): readonly {
  readonly id: FormSection['id'];
  readonly fixed: readonly FixedFieldName[];
  readonly asked: readonly RequirementView[];
}[] {
  const every = Object.keys(fixedFields) as FixedFieldName[];
  const fixedIn: Partial<Record<FormSection['id'], readonly FixedFieldName[]>> = {
    you: every.filter((field) => field.startsWith('applicant.')),
    company: every.filter((field) => field.startsWith('business.')),
  };
  return formSectionIds
    .map((id) => ({ id, fixed: fixedIn[id] ?? [], asked: requirements.filter((r) => sectionOf(r) === id) }))
    .filter(({ fixed, asked }) => fixed.length + asked.length > 0);
}
