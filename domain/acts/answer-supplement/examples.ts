import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, owner, part, requestOf } from '../example-case.ts';
import type { answerSupplement } from './act.ts';

const task = taskName.review(part.building);
const ref = requestOf(part.building);
const given = new ExampleCase().asked(part.building, '2027-01-13', '2027-01-27', 'supplement-requested');
const of = { by: owner, at: at('2027-01-20'), task, ref, when: { text: 'Här är svaret.' } } as const;

export const examples: ExamplesOf<typeof answerSupplement> = [
  {
    ...of,
    name: 'The owner answers with a file',
    given,
    when: { text: 'Här är svaret.', files: [{ id: '0123456789abcdef0123456789abcdef', name: 'Plan.pdf', size: 1200 }] },
    gives: { recorded: [{ type: 'supplement-answered', request: ref, text: 'Här är svaret.' }] },
  },
  {
    ...of,
    name: 'The owner answers after the last day, as long as nothing is decided',
    given,
    at: at('2027-02-05'),
    gives: { recorded: [{ type: 'supplement-answered', request: ref }] },
  },
  {
    ...of,
    name: 'What is answered is not answered over',
    given: given.inTask(task, '2027-01-18', owner, {
      type: 'supplement-answered',
      request: ref,
      text: 'Ett annat svar.',
    }),
    gives: { refused: ['already-answered'] },
  },
  {
    ...of,
    name: 'A question that was taken back needs no answer',
    given: given.inTask(task, '2027-01-18', officerOf('koping-building'), { type: 'request-taken-back', request: ref }),
    gives: { refused: ['taken-back'] },
  },
  {
    ...of,
    name: 'When the matter is decided it is too late',
    given: given.decided(part.building, '2027-02-10'),
    at: at('2027-02-11'),
    gives: { refused: ['already-done'] },
  },
  {
    ...of,
    name: 'A question that was never asked is not found',
    given,
    ref: 'other',
    gives: { refused: ['not-found'] },
  },
];
