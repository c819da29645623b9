import * as z from 'zod';
import { mailCause } from '../../case/mail-causes.ts';
import { isOutstanding } from '../../case/request-items.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { definePromisedAct, type Refused } from '../define.ts';
import { type GoneQuestion, openQuestion } from '../questions.ts';
import { words } from './words.ts';

const input = z.strictObject({
  /** The place of what is not needed among what was asked for, from 0. */
  item: z.int().min(0),
});

/** One of the things that were asked for is not needed after all. When nothing else is left, the question is settled. */
export const takeBackItem = definePromisedAct({
  name: 'take-back-item',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  path: '/api/tasks/{taskId}/requests/{id}/items-withdrawal',
  call: {
    id: 'takeBackItem',
    summary: 'Take back one of the things that the applicant was asked for',
    again: sentAgainAs.same('201, another thing'),
  },
  input,
  refuse: (at, { item }): readonly Refused<GoneQuestion | 'not-waited-for'>[] => {
    const question = openQuestion(at);
    if (typeof question === 'string') return [{ code: question }];
    const part = question.parts[item];
    return part && isOutstanding(part) ? [] : [{ code: 'not-waited-for', pointer: '/item' }];
  },
  record: ({ task, ref = '' }, { item }) => [
    {
      type: 'item-taken-back',
      task: task.task,
      request: ref,
      item,
      mails: [mailCause.ofAct('take-back-item', `${ref}/${item}`)],
    },
  ],
  effects: { 'item-taken-back': ['takes-item-back', 'tells-applicant', 'tells-coordinator'] },
  isDone: saidTheSame('item-taken-back', input.shape),
  answer: {
    says: 'The question that it was part of',
    schema: z.object({ request: z.string() }),
    of: ({ ref }) => ({ request: ref }),
  },
  words,
});
