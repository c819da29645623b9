import { useCallback, useMemo } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import type { PlanView, RequirementView } from '#domain/api/answers/plan.ts';
import { fieldsBySection, sectionOf } from '#domain/pages/form-sections.ts';
import { useLanguage } from '../../shared/text.ts';

/** The section of the list that is read through and sent; no section of the catalogue is called so. */
export const reviewPlace = 'review';
export const papersPlace = 'papers';

/** Where in the form its owner is: in the address, so that Back, a reload and the other language find it again. */
export interface FormPlace {
  /** A section's id, `review`, or empty on the list. */
  readonly section: string;
  /** The paper that is shown, in the section of papers. */
  readonly paper: string;
  /** The address of a place, such as `place` or `papers/lease`; empty for the list. The draft's key goes with it. */
  readonly hrefOf: (place: string) => string;
  readonly go: (place: string) => void;
}

export function useFormPlace(): FormPlace {
  const language = useLanguage();
  const search = useSearch();
  const [, navigate] = useLocation();
  const { section = '', paper = '' } = useParams<{ section?: string; paper?: string }>();
  const hrefOf = useCallback(
    (place: string) =>
      `/${language}/apply${place && `/${place}`}${search && `?${search}`}${typeof window === 'undefined' ? '' : window.location.hash}`,
    [language, search],
  );
  return useMemo(
    () => ({ section, paper, hrefOf, go: (place) => navigate(hrefOf(place)) }),
    [section, paper, hrefOf, navigate],
  );
}

/** The papers that a form asks for, each with a page of its own. */
export const papersOf = (plan: Pick<PlanView, 'requirements'>): readonly RequirementView[] =>
  plan.requirements.filter((r) => r.type === 'attachment');

/** The place of a field, as the form names it: `applicant.email`, `requirements.lease`. */
export function placeOfField(plan: Pick<PlanView, 'requirements'>, field: string): string {
  const requirement = plan.requirements.find((r) => field === `requirements.${r.id}`);
  if (requirement?.type === 'attachment') return `${papersPlace}/${requirement.id}`;
  if (requirement) return sectionOf(requirement);
  if (field === 'declaration') return reviewPlace;
  return field.startsWith('applicant.') ? 'you' : 'company';
}

/** The places of a form in order: its sections, each paper after the list of papers, and the review. */
export function placesOf(plan: Pick<PlanView, 'requirements'>): readonly string[] {
  const papers = papersOf(plan).map(({ id }) => `${papersPlace}/${id}`);
  return [
    ...fieldsBySection(plan.requirements).flatMap(({ id }) => (id === papersPlace ? [id, ...papers] : [id])),
    reviewPlace,
  ];
}
