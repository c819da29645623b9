import * as z from 'zod';
import { dayOf } from '../../calendar/day.ts';
import { factKey } from '../../case/facts.ts';
import type { CaseView } from '../../case/view.ts';
import { daySchema, idSchema } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { defineAct } from '../define.ts';
import { words } from './words.ts';

const input = z.strictObject({
  /** What was filed: the id of a permit that is handed in elsewhere. */
  filing: idSchema(),
  /** The Swedish day it was filed; left out to say that it is not done after all. */
  day: daySchema.optional(),
});

const saidOf = ({ filed }: CaseView, filing: string) => filed.find((one) => one.filing === filing);

/**
 * The owner says that something they file elsewhere is done, or takes that back. Nobody checks it: whoever decides a part that
 * asks for it reads what the owner says.
 */
export const ownFiling = defineAct({
  name: 'own-filing',
  by: ['owner'],
  on: 'case',
  tasks: [],
  call: {
    id: 'ownFiling',
    summary: 'Say that something one files elsewhere is done, and on which day; without a day, that it is not',
    again: sentAgainAs.same('201, and what is said last holds'),
  },
  input,
  refuse: ({ ownFilings, now }, { filing, day }) => [
    ...(ownFilings().some((one) => one.filing === filing) ? [] : [{ code: 'not-yours' as const, pointer: '/filing' }]),
    ...(day === undefined || day <= dayOf(now) ? [] : [{ code: 'not-yet' as const, pointer: '/day' }]),
  ],
  record: ({ view, ownFilings }, { filing, day }) => {
    const key = factKey.filing(filing, (saidOf(view, filing)?.times ?? 0) + 1);
    const permits = ownFilings().find((one) => one.filing === filing)?.permits ?? [];
    return [
      day === undefined
        ? { type: 'filing-undone', key, filing, permits }
        : { type: 'filing-done', key, filing, day, permits },
    ];
  },
  effects: {
    'filing-done': ['says-filed', 'tells-applicant', 'tells-coordinator'],
    'filing-undone': ['takes-filed-back', 'tells-applicant', 'tells-coordinator'],
  },
  isDone: ({ view, ownFilings }, { filing, day }) =>
    saidOf(view, filing)?.day === day && ownFilings().some((one) => one.filing === filing),
  answer: {
    says: 'What is said of it from now on',
    schema: z.object({ filing: z.string(), day: z.string().optional() }),
    of: (_at, said) => said,
  },
  words,
});
