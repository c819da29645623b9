import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part } from '../example-case.ts';
import type { returnRecommendation } from './act.ts';

const task = taskName.review(part.food);
const given = new ExampleCase();
const proposed = given.inTask(task, '2027-01-13', officerOf('example-environment', 'officer-2'), {
  type: 'decision-recommended',
  permit: part.food,
  outcome: 'granted',
  motivation: 'Anläggningen kan registreras.',
  legalBasis: 'Se lagrummet i ärendet',
});
const head = {
  by: officerOf('example-environment'),
  at: at('2027-01-14'),
  task,
  secondPair: 'decides' as const,
  when: { comment: 'Vilken dag börjar verksamheten?' },
};

export const examples: ExamplesOf<typeof returnRecommendation> = [
  {
    ...head,
    name: 'Whoever decides sends a proposal back, and the department is told',
    given: proposed,
    gives: { recorded: [{ type: 'recommendation-returned', task, mails: [`notice/returned/${task}/2`] }] },
  },
  {
    ...head,
    name: 'Nothing is sent back that nobody has proposed',
    given,
    gives: { refused: ['nothing-recommended'] },
  },
];
