import { type CaseCatalogue, caseCatalogue } from '#domain/case/case-catalogue.ts';
import { catalogue } from '#workflows/catalogue.ts';

/** The catalogue to read a case with that has kept no words of its own. */
export const readingCatalogue: CaseCatalogue = caseCatalogue(catalogue);
