import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, owner, part } from '../example-case.ts';
import type { handInPapers } from './act.ts';

const task = taskName.review(part.building);
const files = [{ id: '0123456789abcdef0123456789abcdef', name: 'Plan.pdf', size: 1200 }];
const of = { by: owner, at: at('2027-01-13'), task, ref: part.building } as const;

export const examples: ExamplesOf<typeof handInPapers> = [
  {
    ...of,
    name: 'The owner sends a drawing before anybody has asked for it',
    given: new ExampleCase(),
    when: { text: 'Här är ritningen.', files },
    gives: { recorded: [{ type: 'papers-handed-in', task, files }] },
  },
  {
    ...of,
    name: 'After the decision a paper changes nothing, and a message still arrives',
    given: new ExampleCase().decided(part.building, '2027-01-12'),
    when: { files },
    gives: { refused: ['papers-too-late'] },
  },
  {
    ...of,
    name: 'A paper that the part does not need is not taken for one of its own',
    given: new ExampleCase(),
    when: { requirement: 'other', files },
    gives: { refused: ['not-wanted'] },
  },
];
