import type { Catalogue } from '../definitions/catalogue.ts';
import type { DepartmentDefinition, MunicipalityDefinition } from '../definitions/organisation.ts';
import { idToday } from '../definitions/retired.ts';
import type { Text } from '../definitions/text.ts';
import { byName } from '../fields/by-name.ts';
import type { FactOf } from './facts.ts';
import type { MadeWith } from './made-with.ts';

/**
 * The catalogue as one case is read with it: what is retired is there too, and things are called what they were called when
 * the case was made. What reads a case takes this, so that today's catalogue never changes or hides what it says.
 */
export interface CaseCatalogue extends Catalogue {
  readonly reads: 'a case';
}

/** The words of the catalogue for what a case names, to be kept in it. */
export function madeWith(
  catalogue: Catalogue,
  { municipality, event, permits }: Pick<FactOf<'case-submitted'>, 'municipality' | 'event'> & Pick<Plan, 'permits'>,
): MadeWith {
  const bodies = permits.flatMap((permit) => [permit.department, ...permit.referrals.map(({ to }) => to)]);
  return {
    municipality: nameIn(catalogue.municipalities, municipality),
    event: nameIn(catalogue.events, event),
    permits: Object.fromEntries(permits.map(({ id }) => [id, nameIn(catalogue.permits, id)])),
    departments: Object.fromEntries([...new Set(bodies)].map((id) => [id, nameIn(catalogue.departments, id)])),
  };
}

type Plan = FactOf<'case-submitted'>['plan'];
type Submitted = Pick<FactOf<'case-submitted'>, 'municipality' | 'event'> & { readonly plan: Pick<Plan, 'madeWith'> };

/**
 * The catalogue to read a case with. A body that has another name now is called by both: people look for it under the new one.
 *
 * @param submitted without it, as it is for a case that has kept no words
 */
export function caseCatalogue(catalogue: Catalogue, submitted?: Submitted): CaseCatalogue {
  const { municipality = '', event = '', plan } = submitted ?? {};
  const usual = usualCatalogue(catalogue);
  return plan?.madeWith && saysOtherwise(usual, municipality, event, plan.madeWith)
    ? catalogueWith(catalogue, municipality, event, plan.madeWith)
    : usual;
}

/** The bodies that have a role in a case's municipality: those that can be asked for an opinion. */
export const bodiesToAsk = (
  { municipalities }: Pick<Catalogue, 'municipalities'>,
  { submitted }: { readonly submitted: Pick<FactOf<'case-submitted'>, 'municipality'> },
): readonly string[] => [...new Set(Object.values(municipalities[submitted.municipality]?.departments ?? {}))];

/** As most cases read it, for which nothing has another name than it had: made once. */
const usualCatalogues = new WeakMap<Catalogue, CaseCatalogue>();
function usualCatalogue(catalogue: Catalogue): CaseCatalogue {
  const known = usualCatalogues.get(catalogue) ?? catalogueWith(catalogue, '', '', {});
  usualCatalogues.set(catalogue, known);
  return known;
}

/** Whether something had another name when the case was made. */
function saysOtherwise(usual: CaseCatalogue, municipality: string, event: string, made: MadeWith): boolean {
  const isOther = (those: Readonly<Record<string, { readonly name: Text }>>, id: string, then: Text | undefined) => {
    const now = those[id]?.name;
    return now !== undefined && then !== undefined && (now.sv !== then.sv || now.en !== then.en);
  };
  return (
    isOther(usual.municipalities, municipality, made.municipality) ||
    isOther(usual.events, event, made.event) ||
    Object.entries(made.permits).some(([id, then]) => isOther(usual.permits, id, then)) ||
    Object.entries(made.departments).some(([id, then]) => isOther(usual.departments, id, then))
  );
}

function catalogueWith(
  catalogue: Catalogue,
  municipality: string,
  event: string,
  made: Partial<MadeWith>,
): CaseCatalogue {
  const { retired } = catalogue;
  const municipalities = { ...catalogue.municipalities, ...retiredMunicipalities(catalogue) };
  const events = { ...catalogue.events, ...retiredEvents(catalogue) };
  const permits = { ...retired.permits, ...catalogue.permits };
  return {
    ...catalogue,
    reads: 'a case',
    municipalities: byName(named(municipalities, made.municipality && { [municipality]: made.municipality })),
    events: byName(named(events, made.event && { [event]: made.event })),
    permits: byName(named(permits, made.permits)),
    departments: byName(departmentsOf(catalogue, made.departments)),
    requirements: byName({ ...retired.requirements, ...catalogue.requirements }),
  };
}

const nameIn = (those: Readonly<Record<string, { readonly name: Text }>>, id: string): Text =>
  those[id]?.name ?? { sv: id, en: id };

function named<T extends { readonly name: Text }>(
  those: Readonly<Record<string, T>>,
  names: Readonly<Record<string, Text>> | undefined = {},
): Readonly<Record<string, T>> {
  const called = Object.entries(names).flatMap(([id, name]): [string, T][] => {
    const one = those[id];
    return one ? [[id, { ...one, name }]] : [];
  });
  return called.length === 0 ? those : { ...those, ...Object.fromEntries(called) };
}

function retiredMunicipalities(catalogue: Catalogue): Readonly<Record<string, MunicipalityDefinition>> {
  return Object.fromEntries(
    Object.entries(catalogue.retired.municipalities).flatMap(([id, { name, prefix }]) => {
      const today = catalogue.municipalities[idToday(catalogue, 'municipalities', id) ?? ''];
      return today ? [[id, { ...today, id, name, prefix }]] : [];
    }),
  );
}

/** An event is only called by its name in a case; what it was is in the case's own plan. */
const retiredEvents = ({ events, retired }: Catalogue): Catalogue['events'] => {
  const [any] = Object.values(events);
  return any
    ? Object.fromEntries(Object.entries(retired.events).map(([id, { name }]) => [id, { ...any, id, name }]))
    : {};
};

function departmentsOf(
  catalogue: Catalogue,
  made: MadeWith['departments'] = {},
): Readonly<Record<string, DepartmentDefinition>> {
  const { departments, retired } = catalogue;
  const ids = new Set([...Object.keys(departments), ...Object.keys(retired.departments)]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const today = departments[idToday(catalogue, 'departments', id) ?? ''];
      if (!today) return [];
      const then = made[id] ?? retired.departments[id]?.name ?? today.name;
      return [[id, { ...today, id, name: thenAndNow(then, today.name) }]];
    }),
  );
}

const thenAndNow = (then: Text, now: Text): Text => ({
  sv: then.sv === now.sv ? now.sv : `${then.sv} (nu ${now.sv})`,
  en: then.en === now.en ? now.en : `${then.en} (now ${now.en})`,
});
