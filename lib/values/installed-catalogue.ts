import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { defineCatalogue } from '#domain/definitions/define-catalogue.ts';
import { withValues } from '#domain/definitions/values.ts';
import { definitions } from '#workflows/catalogue.ts';
import { readValues } from './read-values.ts';

/**
 * The catalogue with what this installation says of its own bodies, as the built functions have it.
 *
 * @throws ValuesFault, CatalogueError
 */
export const installedCatalogue = async (): Promise<Catalogue> =>
  defineCatalogue(withValues(definitions, await readValues(definitions)));
