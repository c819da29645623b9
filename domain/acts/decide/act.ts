import * as z from 'zod';
import { outcomes } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { permitOf } from '../../case/view.ts';
import { grounds } from '../../definitions/outcome.ts';
import { code, filledLine, officersDay, words as text } from '../../fields/fields.ts';
import { hasSubstance } from '../../fields/substance.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { definePromisedAct, type Refused } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { decisionFaults, decisionRefusals } from './refusals.ts';
import { secondPairRefusals, secondPairWords } from './second-pair.ts';
import { words as decisionWords } from './words.ts';

const words = { ...decisionWords, refusals: { ...decisionWords.refusals, ...secondPairWords } };

/** What a decision says; a proposal of one says the same. */
export const decisionInput = z.strictObject({
  outcome: z.enum(outcomes, code('choice')),
  /** Why it is dismissed or closed; belongs to no other outcome. */
  ground: z.enum([...grounds.dismissed, ...grounds.closed], code('choice')).optional(),
  motivation: text(20_000),
  legalBasis: filledLine(500).refine((line) => hasSubstance(line), code('no-substance')),
  conditions: z.array(text(2000)).max(50).optional(),
  /** The last day a grant holds; absent when it holds until further notice. */
  validUntil: officersDay.optional(),
  hearingException: text(2000).optional(),
});

/** What was said, without what was left out. */
export const saidOnly = ({
  ground,
  conditions,
  validUntil,
  hearingException,
  ...required
}: z.output<typeof decisionInput>) => ({
  ...required,
  ...(ground !== undefined && { ground }),
  ...(conditions && { conditions }),
  ...(validUntil !== undefined && { validUntil }),
  ...(hearingException !== undefined && { hearingException }),
});

/** The body that decides makes its decision, with its reasons (förvaltningslagen 31–32 §§). */
export const decide = definePromisedAct({
  name: 'decide',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  path: '/api/tasks/{taskId}/decision',
  call: {
    id: 'decide',
    summary:
      'Decide. The outcomes are those of the matter’s kind; `dismissed` and `closed` need a ground; `validUntil` belongs to a grant and lies ahead',
    again: sentAgainAs.said,
  },
  input: decisionInput,
  refuse: (at, said): readonly Refused<keyof typeof words.refusals>[] => {
    const { view, task, now } = at;
    const permit = permitOf(view, task.permit ?? '');
    if (!permit) return [{ code: 'no-matter' }];
    const faults = decisionFaults(permit, said, now);
    return faults.length > 0 ? faults : [...secondPairRefusals(at), ...decisionRefusals(view, task, said, now)];
  },
  record: ({ task }, said) => [
    {
      type: 'decided',
      task: task.task,
      permit: task.permit ?? '',
      mails: [mailCause.decision(task.permit ?? '')],
      ...saidOnly(said),
    },
  ],
  effects: { decided: ['ends-task', 'tells-applicant', 'tells-coordinator'] },
  isDone: saidTheSame('decided', decisionInput.shape),
  offered: (_view, _task, secondPair) => secondPair !== 'recommends',
  answer: {
    says: 'What was decided',
    schema: taskAnswered.extend({ outcome: z.enum(outcomes) }),
    of: (at, { outcome }) => ({ ...taskAnswer(at), outcome }),
  },
  words,
});
