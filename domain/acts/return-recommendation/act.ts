import * as z from 'zod';
import { mailCause } from '../../case/mail-causes.ts';
import { words as text } from '../../fields/fields.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { defineAct } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { words } from './words.ts';

const input = z.strictObject({ comment: text(4000) });

/** Whoever decides sends a proposed decision back, and says what is to be looked at again. */
export const returnRecommendation = defineAct({
  name: 'return-recommendation',
  by: ['head', 'delegate'],
  on: 'task',
  tasks: ['review'],
  call: {
    id: 'returnRecommendation',
    summary: 'Send a proposed decision back, with what is to be looked at again',
    again: sentAgainAs.same('409: what is sent back is not sent back again'),
  },
  input,
  refuse: ({ task }) => (task.recommendation ? [] : [{ code: 'nothing-recommended' }]),
  record: ({ task }, { comment }) => [
    {
      type: 'recommendation-returned',
      task: task.task,
      comment,
      mails: [mailCause.notice('returned', task.task, String(task.version))],
    },
  ],
  effects: { 'recommendation-returned': ['returns-recommendation'] },
  isDone: saidTheSame('recommendation-returned', input.shape),
  offered: (_view, task, secondPair) => secondPair === 'decides' && task.recommendation !== undefined,
  answer: { says: 'The task', schema: taskAnswered, of: taskAnswer },
  words,
});
