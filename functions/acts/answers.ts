import type { AnyAct } from '#domain/acts/define.ts';
import type { ActFunction } from '#domain/acts/doers.ts';
import type { ActCallOf } from '#domain/acts/routes.ts';
import type { Reply } from '../http/reply.ts';
import type { Request } from '../http/request.ts';
import { doAct } from './do-act.ts';
import type { Find } from './find.ts';

/**
 * What answers the calls of the acts that a function has.
 *
 * @param acts all that are answered by that function
 * @param find how its callers' cases and tasks are found
 */
export const actAnswers = <F extends ActFunction>(acts: readonly AnyAct[], find: Find) =>
  Object.fromEntries(acts.map((act) => [`POST ${act.path}`, doAct(act, find)])) as Readonly<
    Record<ActCallOf<F>, (event: Request) => Promise<Reply>>
  >;
