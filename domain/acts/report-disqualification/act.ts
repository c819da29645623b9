import * as z from 'zod';
import { disqualifications } from '../../case/disqualification.ts';
import { code } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { defineAct } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { words } from './words.ts';

const input = z.strictObject({ ground: z.enum(disqualifications, code('choice')) });

/**
 * An officer reports that they are disqualified, before or after they have opened the task. From then on they neither open nor
 * do anything in the case (kommunallagen (2017:725) 6 kap. 28–32 §§ and 7 kap. 4 § in a municipality, otherwise förvaltningslagen
 * (2017:900) 16–18 §§), until a colleague finds that they are not.
 */
export const reportDisqualification = defineAct({
  name: 'report-disqualification',
  by: ['officer', 'invited-body'],
  on: 'task',
  tasks: ['review', 'opinion'],
  call: {
    id: 'reportDisqualification',
    summary: 'Report that one is disqualified: one can then neither open nor do anything in the case',
    again: sentAgainAs.same('201, and the ground that was reported last holds'),
  },
  input,
  evenWhenDone: true,
  evenWhenDisqualified: true,
  refuse: () => [],
  record: ({ task }, said) => [{ type: 'disqualified', task: task.task, ...said }],
  effects: { disqualified: ['disqualifies', 'leaves-claim'] },
  // They are disqualified in the case, whichever of its tasks they say so in.
  isDone: ({ view, by }, { ground }) =>
    view.disqualified.findLast(({ id }) => by.kind === 'officer' && id === by.id)?.ground === ground,
  answer: { says: 'The task it was reported in', schema: taskAnswered, of: taskAnswer },
  words,
});
