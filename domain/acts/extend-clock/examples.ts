import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part } from '../example-case.ts';
import type { extendClock } from './act.ts';

const task = taskName.review(part.building);
const by = officerOf('example-building');
const given = new ExampleCase();
const of = {
  given,
  by,
  at: at('2027-03-15'),
  task,
  when: { reasons: 'Grannarna har hörts och svarar till den 29 mars.' },
};

export const examples: ExamplesOf<typeof extendClock> = [
  {
    ...of,
    name: 'The building board takes the longer time, before the first is over',
    gives: { recorded: [{ type: 'clock-extended', permit: part.building, mails: [`extend-clock/${task}`] }] },
  },
  {
    ...of,
    name: 'On the last day it is still in time',
    at: at('2027-03-22'),
    gives: { recorded: [{ type: 'clock-extended' }] },
  },
  {
    ...of,
    name: 'When the first time is over it is too late',
    at: at('2027-03-23'),
    gives: { refused: ['time-is-over'] },
  },
  {
    ...of,
    name: 'It is done once',
    given: given.inTask(task, '2027-03-08', officerOf('example-building', 'officer-2'), {
      type: 'clock-extended',
      permit: part.building,
      reasons: 'Ett yttrande väntas.',
    }),
    gives: { refused: ['extended-already'] },
  },
  {
    ...of,
    name: 'Not while the clock stands still',
    given: given.asked(part.building, '2027-01-18', '2027-02-01', 'supplement-requested'),
    gives: { refused: ['clock-stands'] },
  },
  {
    ...of,
    name: 'Where the law allows no longer time there is none to take',
    by: officerOf('example-environment'),
    task: taskName.review(part.alcohol),
    gives: { refused: ['no-extension'] },
  },
  {
    ...of,
    name: 'Where the law sets no limit there is no new day to give',
    by: officerOf('example-environment'),
    task: taskName.review(part.noLimit),
    gives: { refused: ['no-limit'] },
  },
];
