import type * as z from 'zod';
import { takesKey } from '../../acts/again.ts';
import type { acts as list } from '../../acts/all.ts';
import { isByLink } from '../../acts/doers.ts';
import { problemsOfAct } from '../act-calls.ts';
import { perAct } from '../per-act.ts';
import type { Described } from './described.ts';

type EveryAct = (typeof list)[number];

/** What an act's call takes and answers, by its own schemas. */
type DescribedAct<A extends EveryAct> = Omit<Described, 'body' | 'answer'> & {
  readonly answer: A['answer']['schema'];
} & (A['input'] extends z.ZodType ? { readonly body: A['input'] } : unknown);

/** The calls of acts: what each takes, answers and refuses, its act says. */
export const acts = perAct((act) => ({
  id: act.call.id,
  summary: act.call.summary,
  who: isByLink(act) ? 'applicant' : 'staff',
  ...(act.input && { body: act.input }),
  headers: [
    ...(takesKey(act) ? ['Idempotency-Key?'] : []),
    ...(!isByLink(act) && act.on === 'task' ? ['If-Match?'] : []),
  ],
  success: 201,
  answers: act.answer.says,
  answer: act.answer.schema,
  refuses: problemsOfAct(act),
})) as unknown as { readonly [A in EveryAct as `POST ${A['path']}`]: DescribedAct<A> };
