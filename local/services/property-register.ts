/**
 * Sample properties by their addresses, each marked as an example. The street names are those of the sample companies; no
 * such property exists.
 */
const examples: Readonly<Record<string, readonly string[]>> = {
  'storgatan 1': ['EXEMPELSTAD CENTRUM 1:12'],
  'hamngatan 4': ['EXEMPELSTAD HAMNEN 2:4'],
  // Two houses on one corner.
  'drottninggatan 7': ['EXEMPELSTAD KRÅKAN 3', 'EXEMPELSTAD KRÅKAN 4'],
};

/** What `POST /fastigheter` answers for an address: docs/property-register.md. */
export function propertyRecord({ adress, postnummer, postort }: Readonly<Record<string, unknown>>): unknown {
  const street = String(adress).trim().toLocaleLowerCase('sv');
  const known = Object.hasOwn(examples, street) ? (examples[street] ?? []) : [];
  const written = `${String(adress).trim()}, ${String(postnummer)} ${String(postort)} (exempel)`;
  return { fastigheter: known.map((beteckning) => ({ beteckning, adress: written, exempel: true })) };
}
