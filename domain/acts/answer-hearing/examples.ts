import { answerExamples } from '../answer-examples.ts';
import type { ExamplesOf } from '../example.ts';
import type { answerHearing } from './act.ts';

export const examples: ExamplesOf<typeof answerHearing> = answerExamples('hearing-started', 'hearing-answered');
