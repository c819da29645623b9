/** What Cognito knows of somebody: attributes as text, however the provider sent them. */
export type Attributes = Readonly<Record<string, string>>;

/** Which groups of the municipality's provider give which of the product's groups. */
export type GroupMap = Readonly<Record<string, readonly string[]>>;

/**
 * What somebody is called in the product, for ever, on what they decide. Their address when nobody has said their name.
 *
 * @returns undefined for somebody of whom nothing is known
 */
export function nameOf({ name, given_name, family_name, email }: Attributes): string | undefined {
  const whole = [given_name, family_name].filter(Boolean).join(' ');
  return [name, whole, email].map((text) => text?.trim()).find((text) => text);
}

/**
 * The product's groups of somebody: those the pool gives by hand, and those that the provider's groups stand for. A group
 * of the provider that is not in the map gives nothing, whatever it is called. Attributes count only for somebody who came
 * from the provider, since a person of the pool itself may be able to write their own.
 */
export function groupsOf(attributes: Attributes, inPool: readonly string[], map: GroupMap): readonly string[] {
  const given = inPool.filter((group) => /^(department|coordinator|head|delegate):/.test(group));
  const federated = attributes['cognito:user_status'] === 'EXTERNAL_PROVIDER';
  const provided = federated ? listIn(attributes['custom:groups'] ?? '') : [];
  const mapped = provided.flatMap((group) => (Object.hasOwn(map, group) ? (map[group] ?? []) : []));
  return [...new Set([...given, ...mapped])];
}

/** A list as Cognito keeps it in an attribute: `a`, `[a, b]` from SAML, `["a","b"]` from OpenID Connect. */
function listIn(text: string): readonly string[] {
  return text
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(',')
    .map((part) => part.trim().replace(/^"|"$/g, ''))
    .filter((part) => part !== '');
}
