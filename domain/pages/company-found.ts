/** What a look-up in the company register fills in. */
export const companyFields = ['name', 'address', 'postalCode', 'city'] as const;
type CompanyDetails = Readonly<Record<(typeof companyFields)[number], string>>;

/**
 * What the fields of the business hold after a look-up. What the company before had put there goes, when another was asked for:
 * its name and address are nobody else's. What somebody has written otherwise stays when the register does not say it.
 *
 * @param before what the last look-up had found; undefined when none had
 * @param found what this one found; undefined when there is no such company
 */
export function afterLookUp(
  written: CompanyDetails,
  before: CompanyDetails | undefined,
  found: CompanyDetails | undefined,
): CompanyDetails {
  const field = (name: (typeof companyFields)[number]): string => {
    if (found && found[name] !== '') return found[name];
    return before && written[name] === before[name] ? '' : written[name];
  };
  return { name: field('name'), address: field('address'), postalCode: field('postalCode'), city: field('city') };
}
