import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part, rescue } from '../example-case.ts';
import { answeredOutside, askedReferral } from '../referral-examples.ts';
import type { startHearing } from './act.ts';

const of = {
  given: new ExampleCase(),
  by: officerOf('example-building'),
  at: at('2027-01-13'),
  task: taskName.review(part.building),
};
const text = 'Vi överväger att avslå, för lokalen saknar en andra utgång. Läs underlaget och säg vad ni tycker.';
const material = { id: '5f2b8c0d9e1a4b3c8d7e6f5a4b3c2d1e', name: 'tillsyn.pdf', size: 48_213 };

export const examples: ExamplesOf<typeof startHearing> = [
  {
    ...of,
    name: 'An officer lets the business comment before a refusal',
    when: { text, lastDay: '2027-01-27' },
    gives: { recorded: [{ type: 'hearing-started', lastDay: '2027-01-27', items: [] }] },
  },
  {
    ...of,
    name: 'Less than a week is given when it is said why it is urgent',
    when: { text, lastDay: '2027-01-15', shortTimeReason: 'Lokalen ska öppna på måndag.' },
    gives: { recorded: [{ type: 'hearing-started', shortTimeReason: 'Lokalen ska öppna på måndag.' }] },
  },
  {
    ...of,
    name: 'The business may answer what another body has said',
    given: answeredOutside,
    at: at('2027-01-20'),
    when: { text: 'Läs vad vägföreningen anser.', lastDay: '2027-02-03', opinions: [askedReferral] },
    gives: { recorded: [{ type: 'hearing-started', opinions: [askedReferral] }] },
  },
  {
    ...of,
    name: 'The material goes with it',
    when: { text, lastDay: '2027-01-27', files: [material] },
    gives: { recorded: [{ type: 'hearing-started', files: [material] }] },
  },
  {
    ...of,
    name: 'What has not come cannot be answered',
    when: { text, lastDay: '2027-01-27', opinions: [taskName.opinion(part.building, rescue)] },
    gives: { refused: ['opinion-not-given'] },
  },
  {
    ...of,
    name: 'Less than a week without a reason is too short',
    when: { text, lastDay: '2027-01-15' },
    gives: { refused: ['last-day-needs-reason'] },
  },
  {
    ...of,
    name: 'Today is too early',
    when: { text, lastDay: '2027-01-13' },
    gives: { refused: ['last-day-too-early'] },
  },
  {
    ...of,
    name: 'More than half a year is too late',
    when: { text, lastDay: '2027-07-14' },
    gives: { refused: ['last-day-too-late'] },
  },
];
