import * as z from 'zod';
import { lastAct, sentAgainAs } from '../again.ts';
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
  record: ({ task }) => (task.claimedBy ? [{ type: 'task-released', task: task.task }] : []),
  effects: { 'task-released': ['unclaims-task'] },
  isDone: (at) => at.task.status === 'open' && lastAct(at, 'task-released') !== undefined,
  answer: {
    says: 'Nobody works on it now',
    schema: z.object({ released: z.literal(true) }),
    of: () => ({ released: true }),
  },
  words,
});
