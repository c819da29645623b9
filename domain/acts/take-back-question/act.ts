import * as z from 'zod';
import { mailCause } from '../../case/mail-causes.ts';
import { lastAct, sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { openQuestion } from '../questions.ts';
import { words } from './words.ts';

/** The department takes a question back, and it never counted. */
export const takeBackQuestion = definePromisedAct({
  name: 'take-back-question',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  path: '/api/tasks/{taskId}/requests/{id}/withdrawal',
  call: {
    id: 'takeBackQuestion',
    summary: 'Take back a question to the applicant: it never counted',
    again: sentAgainAs.once('–'),
  },
  input: undefined,
  refuse: (at) => {
    const question = openQuestion(at);
    return typeof question === 'string' ? [{ code: question }] : [];
  },
  record: ({ task, ref = '' }) => [
    { type: 'request-taken-back', task: task.task, request: ref, mails: [mailCause.takenBack(ref)] },
  ],
  effects: { 'request-taken-back': ['takes-question-back', 'tells-applicant', 'tells-coordinator'] },
  isDone: (at) => lastAct(at, 'request-taken-back') !== undefined,
  answer: {
    says: 'Which question was taken back',
    schema: z.object({ takenBack: z.string() }),
    of: ({ ref }) => ({ takenBack: ref }),
  },
  words,
});
