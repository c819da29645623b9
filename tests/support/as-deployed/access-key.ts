import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptOnce } from '#local/kept-file.ts';

/** With what the functions sign their calls to the services of this machine. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * The key of a data folder: made at its first start, and kept there for its owner's eyes only.
 *
 * @throws StartProblem when it is damaged
 */
export function accessKeyOf(directory: string): Promise<AccessKey> {
  const path = join(directory, 'access-key.json');
  return keptOnce<AccessKey>(
    path,
    (kept) => typeof kept.accessKeyId === 'string' && typeof kept.secretAccessKey === 'string',
    () => ({
      accessKeyId: `LOCAL${randomBytes(8).toString('hex').toUpperCase()}`,
      secretAccessKey: randomBytes(30).toString('base64url'),
    }),
    'Delete it, and a new one is made at the next start: only files being sent just now have to be sent again.',
  );
}
