import { acts } from '../acts/all.ts';
import type { AnyAct } from '../acts/define.ts';
import type { ActCall } from '../acts/routes.ts';

/** What every act's call is, by its call: one row of a table for each act. */
export const perAct = <T>(row: (act: AnyAct) => T): Readonly<Record<ActCall, T>> =>
  Object.fromEntries(acts.map((act) => [`POST ${act.path}`, row(act)])) as Record<ActCall, T>;
