import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part } from '../example-case.ts';
import { goneExamples, question } from '../gone-examples.ts';
import type { takeBackQuestion } from './act.ts';

const task = taskName.review(part.building);

export const examples: ExamplesOf<typeof takeBackQuestion> = [
  {
    ...question,
    name: 'An officer takes back a question that the papers answer already',
    given: new ExampleCase().asked(part.building, '2027-01-13', '2027-01-27', 'supplement-requested'),
    when: undefined,
    gives: { recorded: [{ type: 'request-taken-back', task, request: question.ref }] },
  },
  ...goneExamples.map((one) => ({ ...one, by: officerOf('example-building'), at: at('2027-01-20'), when: undefined })),
];
