import { createHash, randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '#domain/calendar/day.ts';
import { type KeyHash, loadCase, type StoredCase } from './cases.ts';
import { table } from './table.ts';

/** Real time, also where the case's time is scaled: the table's own expiry knows no other. */
const epochSeconds = (): number => Math.floor(Date.now() / 1000);

/** Seconds a key lives. Links are mailed and live long; a session is what a link is exchanged for. */
const lives = { link: 400 * 86_400, session: 3600 } as const;
type KeyKind = keyof typeof lives;

/** Only the hash is kept, so what is stored opens nothing. */
const hashOf = (kind: KeyKind, secret: string): string =>
  `${kind}#${createHash('sha256').update(secret).digest('hex')}`;

/** Makes an unguessable key (256 bits). Whoever stores its hash lets it open the case. */
export function makeKey(kind: KeyKind): { secret: string; stored: KeyHash } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, stored: { hash: hashOf(kind, secret), expires: epochSeconds() + lives[kind] } };
}

/**
 * Makes a key to a case and stores its hash, until the table forgets it.
 *
 * @returns the secret, and the moment it stops working
 */
export async function issueKey(caseId: string, kind: KeyKind): Promise<{ secret: string; expiresAt: Instant }> {
  const { secret, stored } = makeKey(kind);
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { pk: `CASE#${caseId}`, sk: `KEY#${stored.hash}`, expires: stored.expires },
    }),
  );
  return { secret, expiresAt: new Date(stored.expires * 1000).toISOString() };
}

/** The case that a link or session opens; undefined when it opens nothing any more. One read. */
export async function openWithKey(caseId: string, kind: KeyKind, secret: string): Promise<StoredCase | undefined> {
  const stored = await loadCase(caseId);
  const wanted = hashOf(kind, secret);
  const found = stored?.keys.find((k) => k.hash === wanted);
  return found && found.expires > epochSeconds() ? stored : undefined;
}
