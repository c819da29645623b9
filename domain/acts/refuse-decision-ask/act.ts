import * as z from 'zod';
import { isAskOpen } from '../../case/decision-ask.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { type CaseView, permitOf, type TaskView } from '../../case/view.ts';
import { words as text } from '../../fields/fields.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { defineAct, type Refused } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { words } from './words.ts';

const input = z.strictObject({ reasons: text(8000) });

/**
 * The body refuses the owner's request that the matter be decided, by a decision of its own with reasons that can be appealed where
 * the matter itself could be (förvaltningslagen 12 and 32 §§). The matter goes on. To grant the request is to decide the matter.
 */
export const refuseDecisionAsk = defineAct({
  name: 'refuse-decision-ask',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  call: {
    id: 'refuseDecisionAsk',
    summary: 'Refuse the applicant’s request that the matter be decided, with reasons. Deciding the matter grants it',
    again: sentAgainAs.same('409: it is refused once'),
  },
  input,
  refuse: ({ view, task }): readonly Refused<'nothing-to-refuse'>[] =>
    isAskedFor(view, task) ? [] : [{ code: 'nothing-to-refuse' }],
  record: ({ task }, { reasons }) => [
    {
      type: 'decision-ask-refused',
      task: task.task,
      permit: task.permit ?? '',
      reasons,
      mails: [mailCause.ofAct('refuse-decision-ask', task.task)],
    },
  ],
  effects: { 'decision-ask-refused': ['refuses-to-decide', 'tells-applicant', 'tells-coordinator'] },
  isDone: saidTheSame('decision-ask-refused', input.shape),
  answer: { says: 'The task whose request was refused', schema: taskAnswered, of: taskAnswer },
  words,
  offered: isAskedFor,
});

function isAskedFor(view: CaseView, { permit: id = '' }: TaskView): boolean {
  const permit = permitOf(view, id);
  return isAskOpen(permit?.ask, permit?.endedAt);
}
