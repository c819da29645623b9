import * as z from 'zod';
import { words as text } from '../../fields/fields.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { words } from './words.ts';

const input = z.strictObject({ note: text(2000) });

/** The coordinator has settled what the route could not, and the step that could not go on is tried again. */
export const resolve = definePromisedAct({
  name: 'resolve',
  by: ['coordinator'],
  on: 'task',
  tasks: ['follow-up'],
  path: '/api/tasks/{taskId}/resolution',
  call: { id: 'resolveFollowUp', summary: 'Resolve a follow-up', again: sentAgainAs.said },
  input,
  refuse: () => [],
  record: ({ task }, { note }) => [{ type: 'follow-up-resolved', task: task.task, note }],
  effects: { 'follow-up-resolved': ['ends-task', 'tells-coordinator'] },
  isDone: saidTheSame('follow-up-resolved', input.shape),
  answer: { schema: taskAnswered, of: taskAnswer },
  words,
});
