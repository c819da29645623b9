import * as z from 'zod';
import { isOpenTo } from '../../case/asked.ts';
import { stances } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { askedOf } from '../../case/view.ts';
import { code, filledLine, words as text } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { conditionsRefused, opinionConditions } from '../opinion-conditions.ts';
import { waitingReferral } from '../referrals.ts';
import { words } from './words.ts';

const input = z.strictObject({
  /** Who answers for the body: nobody has signed in. */
  name: filledLine(200),
  stance: z.enum(stances, code('choice')),
  text: text(8000),
  conditions: opinionConditions,
});

/** A body outside the catalogue answers, by the link that its mailbox got. */
export const answerReferral = definePromisedAct({
  name: 'answer-referral',
  by: ['consulted'],
  on: 'task',
  tasks: ['review'],
  path: '/api/cases/{caseId}/referrals/{id}/answer-referral',
  call: {
    id: 'answerReferral',
    summary: 'Answer a question by the link that was mailed for it, once',
    again: sentAgainAs.said,
  },
  input,
  refuse: (at, said) => {
    const asked = waitingReferral(at);
    if (typeof asked === 'string') return [{ code: asked }];
    return isOpenTo(asked, at.view.today) ? conditionsRefused(said) : [{ code: 'over' }];
  },
  record: ({ task, ref = '' }, { conditions = [], ...said }) => [
    {
      type: 'referral-answered',
      task: task.task,
      referral: ref,
      ...said,
      ...(conditions.length > 0 && { conditions }),
      mails: [mailCause.notice('opinion-given', task.task, ref)],
    },
  ],
  effects: { 'referral-answered': ['answers-referral', 'tells-applicant', 'tells-coordinator'] },
  isDone: ({ view, ref = '' }, { name, stance, text: written, conditions = [] }) => {
    const answer = askedOf(view, ref)?.answer;
    return (
      answer?.name === name &&
      answer.stance === stance &&
      answer.text === written &&
      answer.conditions.join('\n') === conditions.join('\n')
    );
  },
  answer: {
    says: 'Which question was answered',
    schema: z.object({ answered: z.string() }),
    of: ({ ref }) => ({ answered: ref }),
  },
  words,
});
