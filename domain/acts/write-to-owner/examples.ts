import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, owner, part } from '../example-case.ts';
import type { writeToOwner } from './act.ts';

const task = taskName.review(part.building);
const when = { text: 'Ritningen räcker. Vi återkommer när räddningstjänsten har svarat.' };
const file = { id: '5f2b8c0d9e1a4b3c8d7e6f5a4b3c2d1e', name: 'stadgar.pdf', size: 48_213 };
const of = { by: officerOf('example-building'), at: at('2027-01-14'), task, when } as const;

export const examples: ExamplesOf<typeof writeToOwner> = [
  {
    ...of,
    name: 'An officer tells the business how it goes; the clock runs on',
    given: new ExampleCase(),
    gives: {
      recorded: [{ type: 'owner-written-to', task, text: when.text, mails: [`write-to-owner/${task}/1`] }],
    },
  },
  {
    ...of,
    name: 'An officer sends a file with it',
    given: new ExampleCase(),
    when: { ...when, files: [file] },
    gives: { recorded: [{ type: 'owner-written-to', task, files: [file] }] },
  },
  {
    ...of,
    name: 'An officer answers a message that came after the decision',
    given: new ExampleCase()
      .decided(part.building, '2027-01-12')
      .inTask(task, '2027-01-13', owner, { type: 'message-written', text: 'När får vi börja?' }),
    gives: { recorded: [{ type: 'owner-written-to', mails: [`write-to-owner/${task}/3`] }] },
  },
];
