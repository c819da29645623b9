import { caseCatalogue } from '#domain/case/case-catalogue.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';

/** The catalogue as it was when the page was built: vite.style.config.ts puts it here. */
declare const catalogueAtBuild: Catalogue;

/** The names that cases are read with. */
export const catalogue = caseCatalogue(catalogueAtBuild);
