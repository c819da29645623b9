import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part } from '../example-case.ts';
import type { tellDelay } from './act.ts';

const task = taskName.review(part.building);
const of = { given: new ExampleCase(), by: officerOf('example-building'), at: at('2027-03-15'), task };
const reasons = 'Grannarna bor utomlands och har inte kunnat nås.';

export const examples: ExamplesOf<typeof tellDelay> = [
  {
    ...of,
    name: 'Before the last day the business is told that it will not be kept',
    when: { reasons, newDay: '2027-04-15' },
    gives: { recorded: [{ type: 'delay-told', newDay: '2027-04-15', mails: [`tell-delay/${task}/1`] }] },
  },
  {
    ...of,
    name: 'The last day has passed: it stays, and the business is told why and until when',
    at: at('2027-04-01'),
    when: { reasons, newDay: '2027-04-15' },
    gives: { recorded: [{ type: 'delay-told', newDay: '2027-04-15' }] },
  },
  {
    ...of,
    name: 'A day within the time is no delay',
    when: { reasons, newDay: '2027-03-22' },
    gives: { refused: ['in-time'] },
  },
  {
    ...of,
    name: 'Today says nothing, and neither does a day after a year',
    when: { reasons, newDay: '2028-03-16' },
    gives: { refused: ['day-out-of-bounds'] },
  },
  {
    ...of,
    name: 'For an opinion the business does not wait',
    task: taskName.review(part.opinion),
    when: { reasons, newDay: '2027-04-15' },
    gives: { refused: ['nobody-waits'] },
  },
];
