import { taskName } from '../case/facts.ts';
import { at, ExampleCase, officerOf, part } from './example-case.ts';

const task = taskName.review(part.building);
/** The first question in the review of the building permit. */
const ref = `${task}.1`;
export const askedReferral = ref;
const said = {
  question: 'Räcker vägen till för varuleveranserna?',
  lastDay: '2027-01-27',
  reads: [],
  files: [],
  holds: false,
};
const asker = officerOf('example-building');

/** A road association without an account, asked by the officer of the building permit. */
export const askedOutside = new ExampleCase().inTask(task, '2027-01-13', asker, {
  type: 'opinion-asked',
  referral: ref,
  name: 'Exempelvägens samfällighet',
  email: 'vag@exempel.example',
  ...said,
});

/** The same question to a body of the catalogue. */
export const askedInside = new ExampleCase().inTask(task, '2027-01-13', asker, {
  type: 'opinion-asked',
  referral: ref,
  body: 'example-roads',
  ...said,
});

export const referral = { by: asker, at: at('2027-01-20'), task, ref } as const;
export const consulted = {
  by: { kind: 'consulted', name: 'Exempelvägens samfällighet' },
  at: at('2027-01-20'),
  task,
  ref,
} as const;

export const answeredOutside = askedOutside.inTask(task, '2027-01-18', consulted.by, {
  type: 'referral-answered',
  referral: ref,
  name: 'Kim Ek, ordförande',
  stance: 'no-objection',
  text: 'Vägen räcker till.',
});
const takenBack = askedOutside.inTask(task, '2027-01-18', officerOf('example-building', 'officer-2'), {
  type: 'referral-taken-back',
  referral: ref,
});

/** Why a question to another body is not there to be changed or answered any more. */
export const goneReferrals = [
  {
    name: 'A question that has its answer stays as it is',
    given: answeredOutside,
    task,
    ref,
    gives: { refused: ['already-answered'] },
  },
  { name: 'A question that was taken back is gone', given: takenBack, task, ref, gives: { refused: ['taken-back'] } },
  {
    name: 'A question of another task is not found',
    given: askedOutside,
    task,
    ref: 'other.review.1',
    gives: { refused: ['not-found'] },
  },
  {
    name: 'When it is decided nobody needs the answer',
    given: askedOutside.decided(part.building, '2027-01-19'),
    task,
    ref,
    gives: { refused: ['over'] },
  },
] as const;
