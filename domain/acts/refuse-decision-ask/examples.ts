import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, owner, part } from '../example-case.ts';
import type { refuseDecisionAsk } from './act.ts';

const task = taskName.review(part.alcohol);
const by = officerOf('example-environment');
const asked = new ExampleCase().inTask(task, '2027-07-13', owner, { type: 'decision-asked', permit: part.alcohol });
const of = {
  given: asked,
  by,
  at: at('2027-08-02'),
  task,
  when: { reasons: 'Polisens yttrande om ordningen på platsen väntas den 20 augusti, och avgör frågan.' },
};

export const examples: ExamplesOf<typeof refuseDecisionAsk> = [
  {
    ...of,
    name: 'The board cannot decide yet, and says why',
    gives: { recorded: [{ type: 'decision-ask-refused', mails: [`refuse-decision-ask/${task}`] }] },
  },
  {
    ...of,
    name: 'Nobody has asked for a decision',
    given: new ExampleCase(),
    gives: { refused: ['nothing-to-refuse'] },
  },
  {
    ...of,
    name: 'It is refused once',
    given: asked.inTask(task, '2027-07-20', officerOf('example-environment', 'officer-2'), {
      type: 'decision-ask-refused',
      permit: part.alcohol,
      reasons: 'Ett yttrande väntas.',
    }),
    gives: { refused: ['nothing-to-refuse'] },
  },
];
