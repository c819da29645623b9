import { NotKept } from '../homes/sqlite/not-kept.ts';
import { Refusal } from './refusal.ts';

/** For a call that failed: says that what was sent could not be kept, when that is why. @throws Refusal, or the error itself */
export function refuseUnkept(error: unknown): never {
  const { name, message } = error as Error;
  if (name !== NotKept.name) throw error;
  throw new Refusal(message === 'full' ? 'disk-full' : 'disk-fails');
}
