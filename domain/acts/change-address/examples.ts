import { factKey } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, owner } from '../example-case.ts';
import type { changeAddress } from './act.ts';

const email = 'alex.ek@exempel.example';
const of = { given: new ExampleCase(), by: owner, at: at('2027-01-20'), when: { email } };

export const examples: ExamplesOf<typeof changeAddress> = [
  {
    ...of,
    name: 'The owner asks for another address, and both mailboxes are written to',
    gives: {
      recorded: [
        {
          type: 'address-asked',
          key: factKey.contact(1),
          email,
          mails: ['address-confirm/1', 'address-asked/1'],
        },
      ],
    },
  },
  {
    ...of,
    name: 'They had written it wrong, and ask again: only the latest can be confirmed',
    given: of.given.readdressed('2027-01-19', 'alex.eek@exempel.example'),
    gives: { recorded: [{ type: 'address-asked', key: factKey.contact(2), email }] },
  },
  {
    ...of,
    name: 'They ask for another mail to the same address the day after',
    given: of.given.readdressed('2027-01-19', email),
    gives: { recorded: [{ type: 'address-asked', key: factKey.contact(2), email }] },
  },
  {
    ...of,
    name: 'Mails go to that address already',
    when: { email: 'Alex@exempel.example' },
    gives: { refused: ['in-use'] },
  },
];
