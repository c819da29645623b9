import * as z from 'zod';
import { stances } from '../../case/facts.ts';
import { code, words as text } from '../../fields/fields.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { words } from './words.ts';

const input = z.strictObject({
  stance: z.enum(stances, code('choice')),
  text: text(8000),
  /** What it demands, one by one: the body that decides takes over each, or says why not. */
  conditions: z.array(text(2000)).max(50).optional(),
});

/** A body that was asked gives its opinion to the body that decides. */
export const giveOpinion = definePromisedAct({
  name: 'give-opinion',
  by: ['invited-body'],
  on: 'task',
  tasks: ['opinion'],
  path: '/api/tasks/{taskId}/opinion',
  call: { id: 'giveOpinion', summary: 'Give an opinion', again: sentAgainAs.said },
  input,
  refuse: (_at, { stance, conditions = [] }) =>
    stance !== 'no-objection-with-conditions' && conditions.length > 0
      ? [{ code: 'conditions-unexpected', pointer: '/conditions' }]
      : [],
  record: ({ task }, { conditions, ...said }) => [
    { type: 'opinion-given', task: task.task, ...said, ...(conditions && { conditions }) },
  ],
  effects: { 'opinion-given': ['ends-task', 'tells-applicant', 'tells-coordinator'] },
  isDone: saidTheSame('opinion-given', input.shape),
  answer: {
    says: 'The opinion that was given',
    schema: taskAnswered.extend({ stance: z.enum(stances) }),
    of: (at, { stance }) => ({ ...taskAnswer(at), stance }),
  },
  words,
});
