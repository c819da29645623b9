import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, owner, part } from '../example-case.ts';
import type { writeMessage } from './act.ts';

const task = taskName.review(part.building);
const when = { text: 'Vi flyttar in en vecka senare.' };
const of = { by: owner, at: at('2027-01-13'), task, ref: part.building, when } as const;

export const examples: ExamplesOf<typeof writeMessage> = [
  {
    ...of,
    name: 'The owner writes to the department while it reviews',
    given: new ExampleCase(),
    gives: { recorded: [{ type: 'message-written', task, text: when.text }] },
  },
  {
    ...of,
    name: 'The owner writes to the department that has decided',
    given: new ExampleCase().decided(part.building, '2027-01-12'),
    gives: { recorded: [{ type: 'message-written', task, mails: [`notice/message/${task}/2`] }] },
  },
];
