import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, owner, part, requestOf } from '../example-case.ts';
import type { findComplete } from './act.ts';

const task = taskName.review(part.alcohol);
const by = officerOf('example-environment');
const asked = new ExampleCase().asked(part.alcohol, '2027-01-18', '2027-02-01', 'supplement-requested');
const answered = asked.inTask(task, '2027-01-28', owner, {
  type: 'supplement-answered',
  request: requestOf(part.alcohol),
  text: 'Här är ritningen.',
});
const of = { given: answered, by, at: at('2027-02-01'), task };

export const examples: ExamplesOf<typeof findComplete> = [
  {
    ...of,
    name: 'The last drawing came in with the answer, and the time runs from that day',
    when: { day: '2027-01-28' },
    gives: {
      recorded: [
        {
          type: 'found-complete',
          permit: part.alcohol,
          day: '2027-01-28',
          mails: [`find-complete/${task}/2027-01-28`],
        },
      ],
    },
  },
  {
    ...of,
    name: 'It was complete when it was handed in: what was asked for was not needed',
    when: { day: '2027-01-11' },
    gives: { recorded: [{ day: '2027-01-11' }] },
  },
  {
    ...of,
    name: 'A day on which nothing came in makes nothing complete',
    when: { day: '2027-01-29' },
    gives: { refused: ['nothing-came-in'] },
  },
  {
    ...of,
    name: 'Not while something is asked for',
    given: asked,
    at: at('2027-01-20'),
    when: { day: '2027-01-11' },
    gives: { refused: ['still-asked'] },
  },
  {
    ...of,
    name: 'It is never put right to a later day',
    given: answered.inTask(task, '2027-01-29', officerOf('example-environment', 'officer-2'), {
      type: 'found-complete',
      permit: part.alcohol,
      day: '2027-01-11',
    }),
    when: { day: '2027-01-28' },
    gives: { refused: ['said-already'] },
  },
  {
    ...of,
    name: 'An opinion is nothing that somebody has applied for',
    by: officerOf('example-building'),
    task: taskName.review(part.opinion),
    when: { day: '2027-01-11' },
    gives: { refused: ['not-applied-for'] },
  },
];
