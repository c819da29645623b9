import { taskName } from '../case/facts.ts';
import { at, ExampleCase, officerOf, owner, part, requestOf } from './example-case.ts';

const task = taskName.review(part.building);
const ref = requestOf(part.building);
const asked = new ExampleCase().asked(part.building, '2027-01-13', '2027-01-27', 'supplement-requested');

/** A question in the review of the building permit, for the officer who asked it. */
export const question = { by: officerOf('example-building'), at: at('2027-01-20'), task, ref } as const;

/** The same question, once it has an answer, once it is taken back, and when it never was. */
const answeredCase = asked.inTask(task, '2027-01-18', owner, {
  type: 'supplement-answered',
  request: ref,
  text: 'Här är ritningen.',
});
const takenBackCase = asked.inTask(task, '2027-01-18', officerOf('example-building', 'officer-2'), {
  type: 'request-taken-back',
  request: ref,
});
export const askedCase = asked;

/** Why a question is not there to be changed any more. */
export const goneExamples = [
  {
    name: 'A question that has its answer stays as it is',
    given: answeredCase,
    task,
    ref,
    gives: { refused: ['already-answered'] },
  },
  {
    name: 'A question that a colleague took back is gone',
    given: takenBackCase,
    task,
    ref,
    gives: { refused: ['taken-back'] },
  },
  {
    name: 'A question of another task is not found',
    given: asked,
    task,
    ref: 'other.review.1',
    gives: { refused: ['not-found'] },
  },
] as const;
