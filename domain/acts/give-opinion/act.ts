import * as z from 'zod';
import { stances } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { askedOf } from '../../case/view.ts';
import { code, words as text } from '../../fields/fields.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { conditionsRefused, opinionConditions } from '../opinion-conditions.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { words } from './words.ts';

const input = z.strictObject({
  stance: z.enum(stances, code('choice')),
  text: text(8000),
  conditions: opinionConditions,
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
  refuse: (_at, said) => conditionsRefused(said),
  record: ({ task, view }, { conditions, ...said }) => {
    const asked = askedOf(view, task.asked ?? '');
    return [
      {
        type: 'opinion-given',
        task: task.task,
        ...said,
        ...(conditions && { conditions }),
        // Whoever asked of their own accord waits for it; what the plan asks, nobody has to be told.
        ...(asked && { mails: [mailCause.notice('opinion-given', asked.by, asked.id)] }),
      },
    ];
  },
  effects: { 'opinion-given': ['ends-task', 'tells-applicant', 'tells-coordinator'] },
  isDone: saidTheSame('opinion-given', input.shape),
  answer: {
    says: 'The opinion that was given',
    schema: taskAnswered.extend({ stance: z.enum(stances) }),
    of: (at, { stance }) => ({ ...taskAnswer(at), stance }),
  },
  words,
});
