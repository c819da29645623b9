import { factKey } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, owner } from '../example-case.ts';
import type { confirmAddress } from './act.ts';

const email = 'alex.ek@exempel.example';
const asked = new ExampleCase().readdressed('2027-01-20', email);
const of = { given: asked, by: owner, at: at('2027-01-21'), ref: '1', when: undefined };

export const examples: ExamplesOf<typeof confirmAddress> = [
  {
    ...of,
    name: 'The new mailbox confirms it, and both are told',
    gives: {
      recorded: [
        {
          type: 'address-confirmed',
          key: factKey.contact(2),
          ask: 1,
          email,
          mails: ['address-new/1', 'address-left/1'],
        },
      ],
    },
  },
  {
    ...of,
    name: 'On its last day it can be confirmed',
    at: at('2027-01-27', '22:59:59'),
    gives: { recorded: [{ type: 'address-confirmed', ask: 1 }] },
  },
  { ...of, name: 'After its last day it cannot', at: at('2027-01-27', '23:00:00'), gives: { refused: ['over'] } },
  {
    ...of,
    name: 'Another address was asked for since',
    given: asked.readdressed('2027-01-20', 'alex.e@exempel.example'),
    gives: { refused: ['replaced'] },
  },
  {
    ...of,
    name: 'The former mailbox has stopped it',
    given: asked.addressStopped('2027-01-20', 1),
    gives: { refused: ['stopped'] },
  },
  {
    ...of,
    name: 'It was confirmed, and another address since',
    given: asked
      .addressConfirmed('2027-01-20', 1, email)
      .readdressed('2027-01-20', 'alex.e@exempel.example')
      .addressConfirmed('2027-01-20', 3, 'alex.e@exempel.example'),
    gives: { refused: ['replaced'] },
  },
  { ...of, name: 'There was no such ask', ref: '2', gives: { refused: ['not-found'] } },
];
