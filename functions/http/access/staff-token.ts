import { createRemoteJWKSet, jwtVerify } from 'jose';
import { setting } from '../../aws/environment.ts';
import { machines, type Staff, staffFromClaims } from './staff.ts';

const keys = createRemoteJWKSet(new URL(setting('STAFF_KEYS_URL')));
const issuer = setting('STAFF_ISSUER');
const audience = setting('STAFF_AUDIENCE');

/**
 * Checks a staff token where the gateway has not: on the one call that applicants and staff share.
 * Only RS256 and ES256 are taken, with the issuer and audience of the installation, and none that never ends.
 *
 * @returns undefined when the token is not one of ours, or is no longer valid
 */
export async function verifyStaffToken(token: string): Promise<Staff | undefined> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      algorithms: ['RS256', 'ES256'],
      requiredClaims: ['exp'],
    });
    const audiences = [audience, ...machines().keys()];
    const meant = [payload.client_id, ...(Array.isArray(payload.aud) ? payload.aud : [payload.aud])];
    return meant.some((one) => typeof one === 'string' && audiences.includes(one))
      ? staffFromClaims(payload)
      : undefined;
  } catch {
    return undefined;
  }
}
