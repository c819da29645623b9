import { type ActCallOf, type ActFunction, acts, functionOf } from '#domain/acts/all.ts';
import type { Reply } from '../http/reply.ts';
import type { Request } from '../http/request.ts';
import { doAct } from './do-act.ts';
import type { Find } from './find.ts';

/**
 * What answers the calls of the acts that a function has.
 *
 * @param find how its callers' cases and tasks are found
 */
export const actAnswers = <F extends ActFunction>(which: F, find: Find) =>
  Object.fromEntries(
    acts.flatMap((act) => (functionOf(act) === which ? [[`POST ${act.path}`, doAct(act, find)]] : [])),
  ) as Readonly<Record<ActCallOf<F>, (event: Request) => Promise<Reply>>>;
