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
export function propertyRecord(asked: Readonly<Record<string, unknown>>): unknown {
  const [adress = '', postnummer, postort] = ['adress', 'postnummer', 'postort'].map((name) =>
    typeof asked[name] === 'string' ? asked[name].trim() : '',
  );
  const street = adress.toLocaleLowerCase('sv');
  const known = Object.hasOwn(examples, street) ? (examples[street] ?? []) : [];
  const written = `${adress}, ${postnummer} ${postort} (exempel)`;
  return { fastigheter: known.map((beteckning) => ({ beteckning, adress: written, exempel: true })) };
}
