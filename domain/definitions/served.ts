import type { Catalogue } from './catalogue.ts';
import type { MunicipalityDefinition } from './organisation.ts';

/** The municipalities that people can apply in here: all that an installation does not leave out. */
export const served = ({ municipalities }: Pick<Catalogue, 'municipalities'>): readonly MunicipalityDefinition[] =>
  Object.values(municipalities).filter(({ leftOut }) => !leftOut);

/** The catalogue without those that are left out, and without the departments that only they have. */
export function servedAlone(catalogue: Catalogue): Catalogue {
  const here = served(catalogue);
  const those = new Set(here.flatMap((one) => Object.values(one.departments)));
  const theirs = Object.values(catalogue.municipalities).flatMap((one) => Object.values(one.departments));
  const onlyTheirs = new Set(theirs.filter((id) => !those.has(id)));
  return {
    ...catalogue,
    municipalities: Object.fromEntries(here.map((one) => [one.id, one])),
    departments: Object.fromEntries(Object.entries(catalogue.departments).filter(([id]) => !onlyTheirs.has(id))),
  };
}
