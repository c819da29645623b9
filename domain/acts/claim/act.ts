import * as z from 'zod';
import { lastAct, sentAgainAs } from '../again.ts';
import { definePromisedAct, type TaskSituation } from '../define.ts';
import { words } from './words.ts';

/** Says who works on a task. A colleague's task is taken over. */
export const claim = definePromisedAct({
  name: 'claim',
  by: ['officer', 'invited-body', 'coordinator'],
  on: 'task',
  tasks: ['review', 'opinion', 'follow-up'],
  path: '/api/tasks/{taskId}/claim',
  call: {
    id: 'claimTask',
    summary: 'Claim a task, or take it over from a colleague',
    again: sentAgainAs.whileMine,
  },
  input: undefined,
  refuse: () => [],
  record: ({ task, by }) =>
    by.kind === 'officer' && task.claimedBy?.id === by.id ? [] : [{ type: 'task-claimed', task: task.task }],
  effects: { 'task-claimed': ['claims-task'] },
  isDone: (at) => at.task.status === 'open' && lastAct(at, 'task-claimed') !== undefined,
  answer: {
    says: 'Who works on it now',
    schema: z.object({
      claimedBy: z.string().meta({ description: 'Who works on it now' }),
      tookOverFrom: z.string().exactOptional().meta({ description: 'The colleague who did until now' }),
    }),
    of: (at) => {
      const from = takenFrom(at);
      return {
        claimedBy: at.by.kind === 'officer' ? at.by.name : '',
        ...(from !== undefined && { tookOverFrom: from }),
      };
    },
  },
  words,
});

/** The colleague from whom it is taken, or was by this claim when it is sent again. */
function takenFrom(at: TaskSituation): string | undefined {
  const { claimedBy } = at.task;
  const isMine = at.by.kind === 'officer' && claimedBy?.id === at.by.id;
  return isMine ? lastAct(at, 'task-claimed')?.tookOver?.name : claimedBy?.name;
}
