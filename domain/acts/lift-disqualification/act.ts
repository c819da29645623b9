import * as z from 'zod';
import { idSchema, words as text } from '../../fields/fields.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { defineAct } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { words } from './words.ts';

const input = z.strictObject({
  /** Whose report it was. */
  officer: idSchema(200),
  reasons: text(4000),
});

/**
 * The body finds that a colleague is not disqualified (kommunallagen (2017:725) 6 kap. 30 and 31 §§ and 7 kap. 4 § in a
 * municipality, otherwise förvaltningslagen (2017:900) 16 § andra stycket and 18 § andra stycket). Who may decide so is for the
 * body's own delegation (kommunallagen 6 kap. 38 § and 7 kap. 5 §). Never the colleague themself, who cannot get into the case.
 */
export const liftDisqualification = defineAct({
  name: 'lift-disqualification',
  by: ['officer', 'invited-body'],
  on: 'task',
  tasks: ['review', 'opinion'],
  call: {
    id: 'liftDisqualification',
    summary: 'Find, with reasons, that a colleague who reported it is not disqualified',
    again: sentAgainAs.said,
  },
  input,
  evenWhenDone: true,
  refuse: ({ view, task }, { officer }) =>
    view.disqualified.some((one) => one.id === officer && one.department === task.department)
      ? []
      : [{ code: 'nobody-disqualified', pointer: '/officer' }],
  record: ({ task }, said) => [{ type: 'disqualification-lifted', task: task.task, ...said }],
  effects: { 'disqualification-lifted': ['lifts-disqualification', 'leaves-claim'] },
  isDone: saidTheSame('disqualification-lifted', input.shape),
  answer: { says: 'The task it was lifted in', schema: taskAnswered, of: taskAnswer },
  words,
  offered: (view, task) => view.disqualified.some(({ department }) => department === task.department),
});
