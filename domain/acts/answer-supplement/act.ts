import { sentAgainAs } from '../again.ts';
import { answerFact, answeringSupplement } from '../answers.ts';
import { definePromisedAct } from '../define.ts';
import { words } from './words.ts';

/** The applicant sends in what was missing. A clock that stood still starts anew. */
export const answerSupplement = definePromisedAct({
  ...answeringSupplement,
  name: 'answer-supplement',
  path: '/api/cases/{caseId}/supplements/{id}',
  call: { id: 'answerSupplement', summary: 'Answer a supplement request', again: sentAgainAs.answered },
  record: (at, answer) => [{ type: 'supplement-answered', ...answerFact(at, answer) }],
  effects: { 'supplement-answered': ['answers-question', 'tells-applicant', 'tells-coordinator'] },
  words,
});
