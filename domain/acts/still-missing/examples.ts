import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, owner, part, requestOf } from '../example-case.ts';
import type { stillMissing } from './act.ts';

const task = taskName.review(part.building);
const ref = requestOf(part.building);
const by = officerOf('example-building');
const asked = new ExampleCase().asked(part.building, '2027-01-13', '2027-01-27', 'supplement-requested');
const answered = asked.inTask(task, '2027-01-20', owner, {
  type: 'supplement-answered',
  request: ref,
  text: 'Här är ritningen.',
});
const of = {
  given: answered,
  by,
  at: at('2027-01-21'),
  task,
  ref,
  when: { items: [0], text: 'Ritningen saknar mått.', lastDay: '2027-02-04' },
};

export const examples: ExamplesOf<typeof stillMissing> = [
  {
    ...of,
    name: 'The drawing came without measures, and is asked for again',
    gives: {
      recorded: [{ type: 'items-still-missing', request: ref, items: [0], mails: [`still-missing/${ref}/3`] }],
    },
  },
  {
    ...of,
    name: 'Before anything has come nothing can be missing still',
    given: asked,
    gives: { refused: ['nothing-sent'] },
  },
  {
    ...of,
    name: 'Something new is another question',
    when: { ...of.when, items: [3] },
    gives: { refused: ['not-asked-for'] },
  },
  {
    ...of,
    name: 'Tomorrow is too early to find a drawing',
    when: { ...of.when, lastDay: '2027-01-22' },
    gives: { refused: ['last-day-too-early'] },
  },
  {
    ...of,
    name: 'A year is too late: the case must not lie still',
    when: { ...of.when, lastDay: '2028-01-21' },
    gives: { refused: ['last-day-too-late'] },
  },
  {
    ...of,
    name: 'A question that a colleague took back is gone',
    given: asked.inTask(task, '2027-01-18', officerOf('example-building', 'officer-2'), {
      type: 'request-taken-back',
      request: ref,
    }),
    gives: { refused: ['taken-back'] },
  },
  { ...of, name: 'A question of another task is not found', ref: 'other.review.1', gives: { refused: ['not-found'] } },
];
