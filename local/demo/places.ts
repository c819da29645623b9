import { served } from '#domain/definitions/served.ts';
import { installedCatalogue } from '#lib/values/installed-catalogue.ts';

/** Where a demonstration is: the municipalities that this installation serves. */
export const places = served(await installedCatalogue());
