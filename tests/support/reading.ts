import { type CaseCatalogue, caseCatalogue } from '#domain/case/case-catalogue.ts';
import { catalogue } from '#workflows/catalogue.ts';

const opening = { early: '2027-01-01', statutory: '2027-01-01', late: '2027-01-01' };

/** The catalogue to read a case with that has kept no words of its own. */
export const readingCatalogue: CaseCatalogue = caseCatalogue(catalogue, {
  municipality: '',
  event: '',
  plan: { catalogueVersion: '', permits: [], opening },
});
