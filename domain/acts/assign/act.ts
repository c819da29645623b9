import * as z from 'zod';
import { mailCause } from '../../case/mail-causes.ts';
import { filledLine } from '../../fields/fields.ts';
import { lastAct, sentAgainAs } from '../again.ts';
import { defineAct, type Refused, type TaskSituation } from '../define.ts';
import { words } from './words.ts';

const input = z.strictObject({ to: filledLine(200) });

/** Hands a task to somebody of the same department, whoever works on it now. Its department is told. */
export const assign = defineAct({
  name: 'assign',
  by: ['officer', 'invited-body', 'coordinator'],
  on: 'task',
  tasks: ['review', 'opinion', 'follow-up'],
  call: {
    id: 'assignTask',
    summary: 'Hand a task to a colleague, whoever works on it now',
    again: sentAgainAs.whileMine,
  },
  input,
  knowsColleagues: true,
  refuse: ({ colleagues, view }, { to }): readonly Refused<'no-colleague' | 'colleague-disqualified'>[] => {
    if (!colleagues.some(({ id }) => id === to)) return [{ code: 'no-colleague', pointer: '/to' }];
    return view.disqualified.some(({ id }) => id === to) ? [{ code: 'colleague-disqualified' }] : [];
  },
  record: (at, { to }) => {
    const { task, by, colleagues } = at;
    const assignee = colleagues.find(({ id }) => id === to);
    if (!assignee || task.claimedBy?.id === to) return [];
    const isOneself = by.kind === 'officer' && by.id === to;
    return [
      {
        type: 'task-assigned',
        task: task.task,
        assignee: { id: assignee.id, name: assignee.name },
        // Whoever takes it themselves needs no mail about it.
        ...(!(isOneself && task.claimedBy === undefined) && {
          mails: [mailCause.notice('assigned', task.task, String(task.version))],
        }),
      },
    ];
  },
  effects: { 'task-assigned': ['assigns-task'] },
  isDone: (at, { to }) => at.task.status === 'open' && lastAct(at, 'task-assigned')?.assignee.id === to,
  answer: {
    says: 'Who works on it now',
    schema: z.object({ claimedBy: z.string().meta({ description: 'Who works on it now' }) }),
    of: (at, { to }) => ({ claimedBy: nameOf(at, to) }),
  },
  words,
});

const nameOf = ({ colleagues, task }: TaskSituation, id: string): string =>
  colleagues.find((one) => one.id === id)?.name ?? task.claimedBy?.name ?? '';
