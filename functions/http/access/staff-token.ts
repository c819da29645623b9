import { createRemoteJWKSet, jwtVerify } from 'jose';
import { setting } from '../../aws/environment.ts';
import { machines, type Staff, staffFromClaims } from './staff.ts';

let keys: ReturnType<typeof createRemoteJWKSet> | undefined;

/**
 * Checks a staff token where the gateway has not: on the one call that applicants and staff share.
 * Only RS256 and ES256 are taken, with the issuer and audience of the installation, and none that never ends.
 *
 * @returns undefined when the token is not one of ours, or is no longer valid
 */
export async function verifyStaffToken(token: string): Promise<Staff | undefined> {
  keys ??= createRemoteJWKSet(new URL(setting('STAFF_KEYS_URL')));
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: setting('STAFF_ISSUER'),
      algorithms: ['RS256', 'ES256'],
      requiredClaims: ['exp'],
    });
    const audiences = [setting('STAFF_AUDIENCE'), ...machines().keys()];
    const meant = [payload.client_id, ...(Array.isArray(payload.aud) ? payload.aud : [payload.aud])];
    return meant.some((one) => typeof one === 'string' && audiences.includes(one))
      ? staffFromClaims(payload)
      : undefined;
  } catch {
    return undefined;
  }
}
