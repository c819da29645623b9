import { sentAgainAs } from '../again.ts';
import { answered, answeredSchema, answerFact, answerRefusals, answerSchema, isAnswered } from '../answers.ts';
import { definePromisedAct } from '../define.ts';
import { words } from './words.ts';

const kind = 'supplement';

/** The applicant sends in what was missing. A clock that stood still starts anew. */
export const answerSupplement = definePromisedAct({
  name: 'answer-supplement',
  by: ['owner'],
  on: 'task',
  tasks: ['review'],
  path: '/api/cases/{caseId}/supplements/{id}',
  call: { id: 'answerSupplement', summary: 'Answer a supplement request', again: sentAgainAs.answered },
  input: answerSchema,
  files: 'files',
  refuse: (at) => answerRefusals(at, kind),
  record: (at, answer) => [{ type: 'supplement-answered', ...answerFact(at, answer) }],
  effects: { 'supplement-answered': ['answers-question', 'tells-applicant', 'tells-coordinator'] },
  isDone: (at, answer) => isAnswered(at, kind, answer),
  answer: { schema: answeredSchema, of: answered },
  words,
});
