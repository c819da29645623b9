import { sentAgainAs } from '../again.ts';
import { answered, answeredSchema, answerFact, answerRefusals, answerSchema, isAnswered } from '../answers.ts';
import { definePromisedAct } from '../define.ts';
import { words } from './words.ts';

const kind = 'hearing';

/** The applicant comments before a decision against them (förvaltningslagen 25 §). */
export const answerHearing = definePromisedAct({
  name: 'answer-hearing',
  by: ['owner'],
  on: 'task',
  tasks: ['review'],
  path: '/api/cases/{caseId}/hearings/{id}',
  call: { id: 'answerHearing', summary: 'Comment before a decision', again: sentAgainAs.answered },
  input: answerSchema,
  files: 'files',
  refuse: (at) => answerRefusals(at, kind),
  record: (at, answer) => [{ type: 'hearing-answered', ...answerFact(at, answer) }],
  effects: { 'hearing-answered': ['answers-question', 'tells-applicant', 'tells-coordinator'] },
  isDone: (at, answer) => isAnswered(at, kind, answer),
  answer: { schema: answeredSchema, of: answered },
  words,
});
