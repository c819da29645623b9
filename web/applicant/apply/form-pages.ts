import type { RequirementView } from '#domain/api/answers/plan.ts';
import { type Section, sections } from '#domain/definitions/requirement.ts';

/** One page of the form: what it is about, and the fields on it. */
export interface FormPage {
  readonly id: string;
  readonly topic: 'you' | 'company' | Section | 'review';
  /** Ids as the form names them: `applicant.email`, `requirements.menu`. */
  readonly fields: readonly string[];
  readonly requirements: readonly RequirementView[];
}

const you = ['applicant.name', 'applicant.email', 'applicant.phone'];
const company = [
  'business.forming',
  'business.organisationNumber',
  'business.name',
  'business.address',
  'business.postalCode',
  'business.city',
];

/**
 * The pages of the form. With room, a page for each topic; without, one question on each page. What belongs together by
 * nature, such as an address, and the list of papers stay on one page.
 *
 * @param requirements those that the form asks
 */
export function pagesOf(requirements: readonly RequirementView[], oneByOne: boolean): readonly FormPage[] {
  return [
    { id: 'you', topic: 'you', fields: you, requirements: [] },
    { id: 'company', topic: 'company', fields: company, requirements: [] },
    ...sections.flatMap((section): FormPage[] => {
      const wanted = requirements.filter((r) => r.section === section);
      if (wanted.length === 0) return [];
      const groups = oneByOne && section !== 'documents' ? wanted.map((r) => [r]) : [wanted];
      return groups.map((group) => ({
        id: oneByOne && section !== 'documents' ? (group[0]?.id ?? section) : section,
        topic: section,
        fields: group.map((r) => `requirements.${r.id}`),
        requirements: group,
      }));
    }),
    { id: 'review', topic: 'review', fields: [], requirements: [] },
  ];
}

/** The page a field is on. */
export const pageWith = (pages: readonly FormPage[], field: string): number =>
  pages.findIndex((page) => page.fields.includes(field));
