import type { ExamplesOf } from '../example.ts';
import { at, coordinator, ExampleCase, mailFollowUp } from '../example-case.ts';
import type { resolve } from './act.ts';

export const examples: ExamplesOf<typeof resolve> = [
  {
    name: 'The coordinator has called the business, and the follow-up is over',
    given: new ExampleCase().mailsFail('2027-01-12'),
    by: coordinator,
    at: at('2027-01-13'),
    task: mailFollowUp,
    when: { note: 'Ringde. Brevlådan var full och är tömd.' },
    gives: { recorded: [{ type: 'follow-up-resolved', note: 'Ringde. Brevlådan var full och är tömd.' }] },
  },
];
