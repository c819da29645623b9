import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, owner, part } from '../example-case.ts';
import type { askForDecision } from './act.ts';

const of = {
  given: new ExampleCase(),
  by: owner,
  at: at('2027-07-13'),
  task: taskName.review(part.alcohol),
  ref: part.alcohol,
  when: undefined,
};

export const examples: ExamplesOf<typeof askForDecision> = [
  {
    ...of,
    name: 'Six months have passed, and the owner asks for a decision',
    gives: {
      recorded: [{ type: 'decision-asked', permit: part.alcohol, mails: [`notice/decision-asked/${of.task}/0`] }],
    },
  },
  {
    ...of,
    name: 'The day after a Sunday on which the six months end is no day too early',
    at: at('2027-07-12'),
    gives: { recorded: [{ type: 'decision-asked', permit: part.alcohol }] },
  },
  {
    ...of,
    name: 'The six months end on a Sunday, which is their last day',
    at: at('2027-07-11'),
    gives: { refused: ['too-early'] },
  },
  {
    ...of,
    name: 'What is decided needs no asking',
    given: of.given.decided(part.alcohol, '2027-05-03'),
    gives: { refused: ['decided'] },
  },
  {
    ...of,
    name: 'An opinion is another body’s to ask for',
    task: taskName.review(part.opinion),
    ref: part.opinion,
    gives: { refused: ['nobody-decides'] },
  },
];
