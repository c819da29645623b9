import { taskName } from '../case/facts.ts';
import type { AnswerRefusal } from './answers.ts';
import type { Example } from './example.ts';
import { at, ExampleCase, officerOf, owner, part, requestOf } from './example-case.ts';

const task = taskName.review(part.building);
const ref = requestOf(part.building);
const of = { by: owner, at: at('2027-01-20'), task, ref, when: { text: 'Här är svaret.' } } as const;

interface Answer {
  readonly text: string;
  readonly files?: { readonly id: string; readonly name: string; readonly size: number }[];
}

/** @param asks the fact that asks, and @param type the fact of its answer */
export function answerExamples(
  asks: 'supplement-requested' | 'hearing-started',
  type: 'supplement-answered' | 'hearing-answered',
): readonly Example<Answer, AnswerRefusal>[] {
  const given = new ExampleCase().asked(part.building, '2027-01-13', '2027-01-27', asks);
  const answered = { type, request: ref, text: 'Ett annat svar.' };
  return [
    {
      ...of,
      name: 'The owner answers with a file',
      given,
      when: {
        text: 'Här är svaret.',
        files: [{ id: '0123456789abcdef0123456789abcdef', name: 'Plan.pdf', size: 1200 }],
      },
      gives: { recorded: [{ type, request: ref, text: 'Här är svaret.' }] },
    },
    {
      ...of,
      name: 'The owner answers after the last day, as long as nothing is decided',
      given,
      at: at('2027-02-05'),
      gives: { recorded: [{ type, request: ref }] },
    },
    {
      ...of,
      name: 'What is answered is not answered over',
      given: given.inTask(task, '2027-01-18', owner, answered),
      gives: { refused: ['already-answered'] },
    },
    {
      ...of,
      name: 'A question that was taken back needs no answer',
      given: given.inTask(task, '2027-01-18', officerOf('example-building'), {
        type: 'request-taken-back',
        request: ref,
      }),
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
}
