import { acts } from './all.ts';
import type { AnyAct } from './define.ts';
import { isByLink } from './doers.ts';

/** The acts of whoever has signed in. What is built has these and no others (`lib/build/written-out.ts`). */
export const actsByStaff: readonly AnyAct[] = (acts as readonly AnyAct[]).filter((act) => !isByLink(act));
