type Claims = Readonly<Record<string, unknown>>;

/** Tokens that are remembered: more than a municipality has officers. */
const most = 5000;

/**
 * Checks a token once: what it was good for is remembered until it ends. A token that is not good is looked at each time.
 *
 * @param claimsOf checks it; undefined when it is not good
 */
export function knownTokens(
  claimsOf: (token: string) => Promise<Claims | undefined>,
): (token: string) => Promise<Claims | undefined> {
  const known = new Map<string, { readonly claims: Claims; readonly endMs: number }>();
  return async (token) => {
    const found = known.get(token);
    if (found && found.endMs > Date.now()) return found.claims;
    known.delete(token);
    const claims = await claimsOf(token);
    if (typeof claims?.exp !== 'number') return claims;
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= most) known.delete(oldest);
    known.set(token, { claims, endMs: claims.exp * 1000 });
    return claims;
  };
}
