import type { FunctionEntry } from '#functions/settings.ts';
import { limitSeconds } from '#lib/runs/functions.ts';
import type { ThreadEntry } from './messages.ts';

/** What the thread's own calls may take, in seconds. */
const ownLimitSeconds = 60;

/** How long a call may take, in milliseconds. */
export const limitOf = (entry: ThreadEntry): number =>
  (entry.startsWith('machine/') ? ownLimitSeconds : limitSeconds(entry as FunctionEntry)) * 1000;
