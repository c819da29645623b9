import { sentAgainAs } from '../again.ts';
import { answerFact, answeringHearing } from '../answers.ts';
import { definePromisedAct } from '../define.ts';
import { words } from './words.ts';

/** The applicant comments before a decision against them (förvaltningslagen 25 §). */
export const answerHearing = definePromisedAct({
  ...answeringHearing,
  name: 'answer-hearing',
  path: '/api/cases/{caseId}/hearings/{id}',
  call: { id: 'answerHearing', summary: 'Comment before a decision', again: sentAgainAs.answered },
  record: (at, answer) => [{ type: 'hearing-answered', ...answerFact(at, answer) }],
  effects: { 'hearing-answered': ['answers-question', 'tells-applicant', 'tells-coordinator'] },
  words,
});
