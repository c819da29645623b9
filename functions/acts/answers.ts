import { type ActCallOf, type ActFunction, acts, functionOf } from '#domain/acts/all.ts';
import type { Reply } from '../http/reply.ts';
import type { Request } from '../http/request.ts';
import { doAct } from './do-act.ts';

/** What answers the calls of the acts that a function has. */
export const actAnswers = <F extends ActFunction>(which: F) =>
  Object.fromEntries(
    acts.flatMap((act) => (functionOf(act) === which ? [[`POST ${act.path}`, doAct(act)]] : [])),
  ) as Readonly<Record<ActCallOf<F>, (event: Request) => Promise<Reply>>>;
