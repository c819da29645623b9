import { factKey } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, coordinator, ExampleCase, mailFollowUp } from '../example-case.ts';
import type { correctContact } from './act.ts';

const when = { email: 'alex.ek@exempel.example', reason: 'Ringde. En punkt fattades.' };

export const examples: ExamplesOf<typeof correctContact> = [
  {
    name: 'The coordinator corrects an address whose mails come back, and the follow-up is over',
    given: new ExampleCase().mailsFail('2027-01-12'),
    by: coordinator,
    at: at('2027-01-13'),
    when,
    gives: {
      recorded: [
        { type: 'contact-corrected', email: 'alex.ek@exempel.example', mails: ['receipt-again/1'] },
        { type: 'follow-up-resolved', task: mailFollowUp },
      ],
    },
  },
  {
    name: 'What was said of a correction is said better, and both stand in the case',
    given: new ExampleCase().with({
      key: factKey.contact(1),
      at: at('2027-01-12'),
      by: coordinator,
      type: 'contact-corrected',
      email: when.email,
      reason: 'Ringde.',
    }),
    by: coordinator,
    at: at('2027-01-13'),
    when,
    gives: { recorded: [{ type: 'contact-corrected', ...when, mails: ['receipt-again/2'] }] },
  },
];
