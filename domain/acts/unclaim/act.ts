import * as z from 'zod';
import { sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { words } from './words.ts';

/** Says that nobody works on a task any more. */
export const unclaim = definePromisedAct({
  name: 'unclaim',
  by: ['officer', 'invited-body', 'coordinator'],
  on: 'task',
  tasks: ['review', 'opinion', 'follow-up'],
  path: '/api/tasks/{taskId}/release',
  call: { id: 'releaseTask', summary: 'Release a task', again: sentAgainAs.whileMine },
  input: undefined,
  refuse: () => [],
  record: ({ task }) => [{ type: 'task-released', task: task.task }],
  effects: { 'task-released': ['unclaims-task'] },
  isDone: ({ task }) => task.status === 'open' && task.claimedBy === undefined,
  answer: { schema: z.object({ released: z.literal(true) }), of: () => ({ released: true }) },
  words,
});
