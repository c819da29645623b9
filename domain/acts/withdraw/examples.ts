import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, owner, part } from '../example-case.ts';
import type { withdraw } from './act.ts';

const of = { given: new ExampleCase(), by: owner, at: at('2027-01-20') };

export const examples: ExamplesOf<typeof withdraw> = [
  {
    ...of,
    name: 'The owner withdraws one permit, and its department is told',
    when: { permit: part.alcohol },
    gives: {
      recorded: [
        {
          type: 'permit-withdrawn',
          permit: part.alcohol,
          mails: ['notice/withdrawn/alcohol-licence.review/0', 'withdrawn/alcohol-licence'],
        },
      ],
    },
  },
  {
    ...of,
    name: 'The owner withdraws everything that is theirs',
    when: {},
    gives: {
      recorded: [part.building, part.alcohol, part.place, part.noLimit, part.food].map((permit) => ({ permit })),
    },
  },
  {
    ...of,
    name: 'The municipality’s opinion is not the owner’s to withdraw',
    when: { permit: part.opinion },
    gives: { refused: ['not-yours'] },
  },
  {
    ...of,
    name: 'What is decided is not withdrawn',
    given: of.given.decided(part.food, '2027-01-18'),
    when: { permit: part.food },
    gives: { refused: ['already-decided'] },
  },
  {
    ...of,
    name: 'What is not part of the case is not found',
    when: { permit: 'sign-permit' },
    gives: { refused: ['not-found'] },
  },
];
