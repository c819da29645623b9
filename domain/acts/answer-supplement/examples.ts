import { answerExamples } from '../answer-examples.ts';
import type { ExamplesOf } from '../example.ts';
import type { answerSupplement } from './act.ts';

export const examples: ExamplesOf<typeof answerSupplement> = answerExamples(
  'supplement-requested',
  'supplement-answered',
);
