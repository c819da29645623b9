import * as z from 'zod';
import { outcomes } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { permitOf } from '../../case/view.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { decisionInput, saidOnly } from '../decide/act.ts';
import { carriedRefusals } from '../decide/carried.ts';
import { decisionFaults, decisionRefusals } from '../decide/refusals.ts';
import { defineAct, type Refused } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { words } from './words.ts';

/** An officer proposes a decision that two must have looked at. What may not be decided now may not be proposed either. */
export const recommend = defineAct({
  name: 'recommend',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  call: {
    id: 'recommendDecision',
    summary: 'Propose a decision, where two must have looked at it',
    again: sentAgainAs.same('201, another proposal in its place'),
  },
  input: decisionInput,
  refuse: ({ view, task, now, secondPair }, said): readonly Refused<keyof typeof words.refusals>[] => {
    if (secondPair === undefined) return [{ code: 'not-demanded' }];
    const permit = permitOf(view, task.permit ?? '');
    if (!permit) return [{ code: 'no-matter' }];
    const faults = [...decisionFaults(permit, said, now), ...carriedRefusals(view, permit, said)];
    return faults.length > 0 ? faults : decisionRefusals(view, task, said, now);
  },
  record: ({ task }, said) => [
    {
      type: 'decision-recommended',
      task: task.task,
      permit: task.permit ?? '',
      ...saidOnly(said),
      mails: [mailCause.notice('recommended', task.task, String(task.version))],
    },
  ],
  effects: { 'decision-recommended': ['recommends-decision'] },
  isDone: saidTheSame('decision-recommended', decisionInput.shape),
  offered: (_view, _task, secondPair) => secondPair !== undefined,
  answer: {
    says: 'What was proposed',
    schema: taskAnswered.extend({ outcome: z.enum(outcomes) }),
    of: (at, { outcome }) => ({ ...taskAnswer(at), outcome }),
  },
  words,
});
