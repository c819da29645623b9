import * as z from 'zod';
import { goesOnWithout, goOnRefusal } from '../../case/choose.ts';
import { factKey } from '../../case/facts.ts';
import { idSchema } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { words } from './words.ts';

const input = z.strictObject({ permit: idSchema(), prerequisite: idSchema(), choice: z.literal('go-on') });

/** A prerequisite came to nothing, and the owner goes on without it (förvaltningslagen 19 § andra stycket). */
export const goOn = definePromisedAct({
  name: 'go-on',
  by: ['owner'],
  on: 'permit',
  tasks: [],
  path: '/api/cases/{caseId}/choices',
  call: {
    id: 'choose',
    summary: 'Go on although a prerequisite came to nothing, where that can lead to a grant',
    again: sentAgainAs.once('201 for another prerequisite'),
  },
  input,
  refuse: ({ view }, { permit, prerequisite }) => {
    const refusal = goOnRefusal(view, permit, prerequisite);
    return refusal ? [{ code: refusal }] : [];
  },
  record: (_at, { permit, prerequisite }) => [
    { type: 'went-on', key: factKey.wentOn(permit, prerequisite), permit, prerequisite },
  ],
  effects: { 'went-on': ['tells-applicant', 'tells-coordinator'] },
  isDone: ({ view }, { permit, prerequisite }) => goesOnWithout(view, permit, prerequisite),
  answer: {
    schema: z.object({ permit: z.string(), prerequisite: z.string(), choice: z.literal('go-on') }),
    of: (_at, chosen) => chosen,
  },
  words,
});
