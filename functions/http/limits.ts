import { store } from '#homes';
import { settingIfAny } from '../aws/environment.ts';
import { epochSeconds } from '../now.ts';
import { callerAddress } from './address.ts';
import { Problem } from './problem.ts';
import type { Request } from './request.ts';

/**
 * How often something may be done within an hour. From one address there is room for a municipality's counter, where many apply
 * behind one; for one case or draft there is room for whoever works on it. `LIMIT_SCALE` multiplies them all: more for a
 * measurement, less for an installation under attack.
 */
const mostAnHour = {
  /** New drafts from one address. */
  'drafts/address': 300,
  /** Applications handed in from one address. */
  'submissions/address': 200,
  /** Files announced from one address, and for one draft or case. */
  'uploads/address': 600,
  'uploads/owner': 100,
  /** Look-ups in the company register from one address. */
  'companies/address': 120,
  /** Look-ups in the property register from one address. */
  'properties/address': 120,
  /** Requests for a new link from one address, and those that lead to a mail for one reference and e-mail address. */
  'links/address': 60,
  'links/mailbox': 3,
  /** Asks for another address of a case: from one address, in one case, and to one mailbox, which may be a stranger's. */
  'readdressed/address': 60,
  'readdressed/case': 6,
  'readdressed/mailbox': 3,
  /** Wrong keys from one address. A right key is never held back. */
  'wrong-keys/address': 60,
} as const;
type Limited = keyof typeof mostAnHour;
type ByAddress = Extract<Limited, `${string}/address`>;

const scaled = (limited: Limited): number => Math.max(1, Math.round(mostAnHour[limited] * scale()));

function scale(): number {
  const set = Number(settingIfAny('LIMIT_SCALE') ?? 1);
  return Number.isFinite(set) && set > 0 ? set : 1;
}

/** Whether one more may be done for somebody within this hour; it is counted when it may. */
export const mayDo = async (limited: Limited, whose: string): Promise<boolean> =>
  (await store.countWithinHour(limited, whose, scaled(limited), epochSeconds())) === 0;

/** Counts one more for a case or a draft. @throws Problem `too-many` */
export async function limit(limited: Limited, whose: string): Promise<void> {
  const left = await store.countWithinHour(limited, whose, scaled(limited), epochSeconds());
  if (left > 0) throw new Problem('too-many', [], { headers: { 'Retry-After': String(left) } });
}

/** Counts one more for the caller's address. @throws Problem `too-many` */
export const limitAddress = (limited: ByAddress, event: Request): Promise<void> => limit(limited, callerAddress(event));
