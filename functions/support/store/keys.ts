import { createHash, randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '#domain/calendar/day.ts';
import { loadCase, type StoredCase } from './cases.ts';
import { table } from './table.ts';

/** Real time, also where the case's time is scaled: the table's own expiry knows no other. */
const epochSeconds = (): number => Math.floor(Date.now() / 1000);

/** Seconds a key lives. Links are mailed and live long; a session is what a link is exchanged for. */
const lives = { link: 400 * 86_400, session: 3600 } as const;
type KeyKind = keyof typeof lives;

/** The stored name of a key. Only the hash is kept, so what is stored opens nothing. */
const sortKey = (kind: KeyKind, secret: string): string =>
  `KEY#${kind}#${createHash('sha256').update(secret).digest('hex')}`;

/**
 * Makes an unguessable key (256 bits) to a case and stores its hash.
 *
 * @returns the secret, and the moment it stops working
 */
export async function issueKey(caseId: string, kind: KeyKind): Promise<{ secret: string; expiresAt: Instant }> {
  const secret = randomBytes(32).toString('base64url');
  const expires = epochSeconds() + lives[kind];
  await table.client.send(
    new PutCommand({ TableName: table.name, Item: { pk: `CASE#${caseId}`, sk: sortKey(kind, secret), expires } }),
  );
  return { secret, expiresAt: new Date(expires * 1000).toISOString() };
}

/** The case that a link or session opens; undefined when it opens nothing any more. One read. */
export async function openWithKey(caseId: string, kind: KeyKind, secret: string): Promise<StoredCase | undefined> {
  const stored = await loadCase(caseId);
  const wanted = sortKey(kind, secret);
  const found = stored?.keys.find((k) => k.sk === wanted);
  return found && found.expires > epochSeconds() ? stored : undefined;
}
