import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part, rescue } from '../example-case.ts';
import { askedInside } from '../referral-examples.ts';
import type { askOpinion } from './act.ts';

const of = {
  given: new ExampleCase(),
  by: officerOf('example-building'),
  at: at('2027-01-13'),
  task: taskName.review(part.building),
};
const question = 'Räcker vägen till för varuleveranserna?';
const lastDay = '2027-01-27';

export const examples: ExamplesOf<typeof askOpinion> = [
  {
    ...of,
    name: 'Another body of the municipality is asked, and reads nothing unless something is chosen',
    when: { body: 'example-roads', question, lastDay },
    gives: {
      recorded: [{ type: 'opinion-asked', body: 'example-roads', reads: [], files: [], holds: false, lastDay }],
    },
  },
  {
    ...of,
    name: 'A body without an account gets a link by mail',
    when: { name: 'Exempelvägens samfällighet', email: 'vag@exempel.example', question, lastDay, holds: true },
    gives: {
      recorded: [
        {
          type: 'opinion-asked',
          email: 'vag@exempel.example',
          holds: true,
          mails: ['referral-question/building-permit.review.1/0'],
        },
      ],
    },
  },
  { ...of, name: 'Nobody is asked when nobody is chosen', when: { question, lastDay }, gives: { refused: ['whom'] } },
  {
    ...of,
    name: 'A body that the municipality does not have cannot be asked',
    when: { body: 'nobody-knows', question, lastDay },
    gives: { refused: ['body-unknown'] },
  },
  {
    ...of,
    name: 'Nobody asks themselves',
    when: { body: 'example-building', question, lastDay },
    gives: { refused: ['oneself'] },
  },
  {
    ...of,
    name: 'A body that the plan asks has its question',
    when: { body: rescue, question, lastDay },
    gives: { refused: ['asked-already'] },
  },
  {
    ...of,
    name: 'A body that has a question answers that first',
    given: askedInside,
    when: { body: 'example-roads', question: 'Och på vintern?', lastDay },
    gives: { refused: ['asked-already'] },
  },
  {
    ...of,
    name: 'What the officer does not read, nobody reads for them',
    when: { body: 'example-roads', question, lastDay, reads: ['persons_with_influence'] },
    gives: { refused: ['reads-beyond'] },
  },
  {
    ...of,
    name: 'Today is too early',
    when: { body: 'example-roads', question, lastDay: '2027-01-13' },
    gives: { refused: ['last-day-too-early'] },
  },
  {
    ...of,
    name: 'More than half a year is too long',
    when: { body: 'example-roads', question, lastDay: '2027-07-14' },
    gives: { refused: ['last-day-too-late'] },
  },
];
