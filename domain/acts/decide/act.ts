import * as z from 'zod';
import { outcomes } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { permitOf } from '../../case/view.ts';
import { grounds } from '../../definitions/outcome.ts';
import { code, filledLine, idSchema, officersDay, words as text } from '../../fields/fields.ts';
import { hasSubstance } from '../../fields/substance.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { definePromisedAct, type Refused } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { notNeededBy } from '../tasks-ended.ts';
import { carriedRefusals, saidTheSameOfConditions, withConditions } from './carried.ts';
import { decisionFaults, decisionRefusals } from './refusals.ts';
import type { DecisionInput } from './said.ts';
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
  /** Each condition that another body has set, for a grant: taken over with a `text`, or a `reason` why not. */
  carried: z
    .array(z.strictObject({ condition: idSchema(250), text: text(2000).optional(), reason: text(2000).optional() }))
    .max(100)
    .optional(),
  /** The last day a grant holds; absent when it holds until further notice. */
  validUntil: officersDay.optional(),
  hearingException: text(2000).optional(),
});

/** What was said, without what was left out, and without what depends on the conditions of others. */
const saidAlone = ({ outcome, motivation, legalBasis, ground, validUntil, hearingException }: DecisionInput) => ({
  outcome,
  motivation,
  legalBasis,
  ...(ground !== undefined && { ground }),
  ...(validUntil !== undefined && { validUntil }),
  ...(hearingException !== undefined && { hearingException }),
});

/** What was said, without what was left out. */
export const saidOnly = (said: z.output<typeof decisionInput>) => ({
  ...saidAlone(said),
  ...(said.conditions && { conditions: said.conditions }),
  ...(said.carried && {
    carried: said.carried.map(({ condition, text: taken, reason }) => ({
      condition,
      ...(taken !== undefined && { text: taken }),
      ...(reason !== undefined && { reason }),
    })),
  }),
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
    const faults = [...decisionFaults(permit, said, now), ...carriedRefusals(view, permit, said)];
    return faults.length > 0 ? faults : [...secondPairRefusals(at), ...decisionRefusals(view, task, said, now)];
  },
  record: (at, said) => {
    const { view, task } = at;
    const decided = {
      type: 'decided',
      task: task.task,
      permit: task.permit ?? '',
      ...saidAlone(said),
      ...withConditions(view, task, said),
    } as const;
    return [{ ...decided, mails: [mailCause.decision(decided.permit), ...notNeededBy(at, [decided])] }];
  },
  effects: { decided: ['ends-task', 'tells-applicant', 'tells-coordinator'] },
  isDone: (at, said) => {
    const { carried: _carried, conditions: _conditions, ...shape } = decisionInput.shape;
    return saidTheSame('decided', shape)(at, said) && saidTheSameOfConditions(at, said);
  },
  offered: (_view, _task, secondPair) => secondPair !== 'recommends',
  answer: {
    says: 'What was decided',
    schema: taskAnswered.extend({ outcome: z.enum(outcomes) }),
    of: (at, { outcome }) => ({ ...taskAnswer(at), outcome }),
  },
  words,
});
