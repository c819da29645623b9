import { factKey } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, coordinator, ExampleCase, owner } from '../example-case.ts';
import type { stopAddress } from './act.ts';

const email = 'alex.ek@exempel.example';
const asked = new ExampleCase().readdressed('2027-01-20', email);
const confirmed = asked.addressConfirmed('2027-01-25', 1, email);
const of = { given: asked, by: owner, at: at('2027-01-21'), ref: '1', when: undefined };

export const examples: ExamplesOf<typeof stopAddress> = [
  {
    ...of,
    name: 'The mailbox in use stops the change, and gets a fresh link',
    gives: {
      recorded: [{ type: 'address-stopped', key: factKey.contact(2), ask: 1, mails: ['address-stopped/1'] }],
    },
  },
  {
    ...of,
    name: 'It takes the address back for a week after the change',
    given: confirmed,
    at: at('2027-02-01'),
    gives: {
      recorded: [
        {
          type: 'address-stopped',
          key: factKey.contact(3),
          ask: 1,
          mails: ['address-stopped/1', 'address-lost/1'],
        },
      ],
    },
  },
  {
    ...of,
    name: 'An ask that ended with an earlier one gives its mailbox nothing back',
    given: confirmed.readdressed('2027-01-26', 'alex.e@exempel.example').addressStopped('2027-01-26', 1),
    at: at('2027-01-27'),
    ref: '3',
    gives: { refused: ['too-late'] },
  },
  {
    ...of,
    name: 'After that it is too late',
    given: confirmed,
    at: at('2027-02-02'),
    gives: { refused: ['too-late'] },
  },
  {
    ...of,
    name: 'The coordinator has found out which address is right',
    given: confirmed.with({
      type: 'contact-corrected',
      key: factKey.contact(3),
      at: at('2027-01-26'),
      by: coordinator,
      email: 'alex@ek.example',
      reason: 'Ringde.',
    }),
    at: at('2027-01-27'),
    gives: { refused: ['too-late'] },
  },
  { ...of, name: 'There was no such ask', ref: '7', gives: { refused: ['not-found'] } },
];
