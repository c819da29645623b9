import { taskName } from '../../case/facts.ts';
import { answerExamples } from '../answer-examples.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, owner, part, requestOf } from '../example-case.ts';
import type { answerSupplement } from './act.ts';

const task = taskName.review(part.building);
const ref = requestOf(part.building);
const asked = new ExampleCase().inTask(task, '2027-01-13', officerOf('example-building'), {
  type: 'supplement-requested',
  request: ref,
  text: 'Vi behöver två handlingar.',
  items: ['Planritning', 'Fasadritning'],
  lastDay: '2027-01-27',
});
const of = { given: asked, by: owner, at: at('2027-01-20'), task, ref };

export const examples: ExamplesOf<typeof answerSupplement> = [
  ...answerExamples('supplement-requested', 'supplement-answered'),
  {
    ...of,
    name: 'The owner sends one of two things now, and the question waits for the other',
    when: { text: 'Planritningen. Fasaden kommer på fredag.', items: [0] },
    gives: { recorded: [{ type: 'supplement-answered', request: ref, items: [0] }] },
  },
  {
    ...of,
    name: 'What has been sent already is not waited for',
    given: asked.inTask(task, '2027-01-18', owner, {
      type: 'supplement-answered',
      request: ref,
      text: 'Planritningen.',
      items: [0],
    }),
    when: { text: 'Planritningen igen.', items: [0] },
    gives: { refused: ['not-waited-for'] },
  },
];
