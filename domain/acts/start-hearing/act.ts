import * as z from 'zod';
import { officersDay, words as text } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { isAsked, type Question, questionAnswer, questionFact, questionRefusals } from '../questions.ts';
import { words } from './words.ts';

const kind = 'hearing';

const input = z.strictObject({
  text: text(20_000),
  lastDay: officersDay,
  /** Why the applicant gets less than a week. */
  shortTimeReason: text(2000).optional(),
});

const asQuestion = (said: z.output<typeof input>): Question => ({ ...said, items: [] });

/** Shows the applicant the material before a decision against them (förvaltningslagen 25 §). */
export const startHearing = definePromisedAct({
  name: 'start-hearing',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  path: '/api/tasks/{taskId}/hearings',
  call: {
    id: 'startHearing',
    summary:
      'Let the applicant comment before a decision. Under a week only with `shortTimeReason`, at most six months ahead',
    again: sentAgainAs.asked,
  },
  input,
  refuse: (at, said) => questionRefusals(at, kind, asQuestion(said)),
  record: (at, said) => [{ type: 'hearing-started', ...questionFact(at, asQuestion(said)) }],
  effects: { 'hearing-started': ['asks-for-comments', 'tells-applicant', 'tells-coordinator'] },
  isDone: (at, said) => isAsked(at, kind, asQuestion(said)),
  answer: {
    schema: z.object({ request: z.string() }),
    of: (at, said) => questionAnswer(at, kind, asQuestion(said)),
  },
  words,
});
