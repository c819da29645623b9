import { Problem } from '../problem.ts';
import type { Request } from '../request.ts';
import { bearer } from './applicant.ts';
import type { Staff } from './staff.ts';
import { verifyStaffToken } from './staff-token.ts';

const looksLikeJwt = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Who of the staff makes a call that applicants make too: the gateway has not looked at its token.
 *
 * @returns undefined for a token that is an applicant's, or none
 * @throws Problem `not-signed-in` for a token of staff that is none of ours, or no longer valid
 */
export async function staffIfAny(event: Request): Promise<Staff | undefined> {
  const token = bearer(event);
  if (token === undefined || !looksLikeJwt.test(token)) return undefined;
  const staff = await verifyStaffToken(token);
  if (!staff) throw new Problem('not-signed-in');
  return staff;
}
