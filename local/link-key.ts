import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptOnce } from './kept-file.ts';

/** The secret that links and sessions are derived from: of this data folder, and for its owner's eyes only. */
export async function linkKeyOf(directory: string): Promise<string> {
  const { secret } = await keptOnce<{ secret: string }>(
    join(directory, 'link-key.json'),
    (kept) => typeof kept.secret === 'string' && kept.secret !== '',
    () => ({ secret: randomBytes(48).toString('base64url') }),
    'Delete it, and a new one is made at the next start: owners then ask for a new link.',
  );
  return secret;
}
