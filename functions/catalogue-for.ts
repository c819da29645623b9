import { type CaseCatalogue, caseCatalogue } from '#domain/case/case-catalogue.ts';
import type { CaseView } from '#domain/case/view.ts';
import { catalogue } from '#workflows/catalogue.ts';

/** The catalogue to read a case with, in the words it was made with. */
export const catalogueFor = ({ submitted }: Pick<CaseView, 'submitted'>): CaseCatalogue =>
  caseCatalogue(catalogue, submitted);
