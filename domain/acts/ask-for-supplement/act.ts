import * as z from 'zod';
import { consequences } from '../../case/facts.ts';
import { filesSchema } from '../../fields/attachment.ts';
import { code, officersDay, words as text } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { isAsked, questionAnswer, questionFact, questionRefusals } from '../questions.ts';
import { words } from './words.ts';

const kind = 'supplement';

/** Asks the applicant for what is missing (förvaltningslagen 20 §). A clock that a supplement restarts stands still meanwhile. */
export const askForSupplement = definePromisedAct({
  name: 'ask-for-supplement',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  path: '/api/tasks/{taskId}/supplement-requests',
  call: {
    id: 'askForSupplement',
    summary: 'Ask the applicant for what is missing. The last day lies from three working days to six months ahead',
    again: sentAgainAs.asked('201, another question'),
  },
  input: z.strictObject({
    text: text(8000),
    items: z.array(text(500)).min(1, code('missing')).max(50),
    lastDay: officersDay,
    /** What the question says follows on silence; that the matter may be dismissed unexamined when left out. */
    consequence: z.enum(consequences, code('choice')).optional(),
    /** A form to fill in, or what shows what is meant. */
    files: filesSchema.optional(),
  }),
  files: 'files',
  refuse: (at, question) => questionRefusals(at, kind, question),
  record: (at, question) => [{ type: 'supplement-requested', ...questionFact(at, question) }],
  effects: { 'supplement-requested': ['asks-for-supplement', 'tells-applicant', 'tells-coordinator'] },
  isDone: (at, question) => isAsked(at, kind, question),
  answer: {
    says: 'The question',
    schema: z.object({ request: z.string() }),
    of: (at, question) => questionAnswer(at, kind, question),
  },
  words,
});
