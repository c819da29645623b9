import { type Fact, factKey } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, owner, part } from '../example-case.ts';
import type { ownFiling } from './act.ts';

const filing = 'tax-registration';
const permits = [part.alcohol];
const of = { given: new ExampleCase(), by: owner, at: at('2027-01-20') };
const done: Fact = {
  type: 'filing-done',
  key: factKey.filing(filing, 1),
  at: at('2027-01-18'),
  by: owner,
  filing,
  day: '2027-01-15',
  permits,
};

export const examples: ExamplesOf<typeof ownFiling> = [
  {
    ...of,
    name: 'The owner has registered for tax, and says on which day',
    when: { filing, day: '2027-01-15' },
    gives: { recorded: [{ type: 'filing-done', filing, day: '2027-01-15', permits }] },
  },
  {
    ...of,
    name: 'It was another day',
    given: of.given.with(done),
    when: { filing, day: '2027-01-18' },
    gives: { recorded: [{ type: 'filing-done', key: factKey.filing(filing, 2), day: '2027-01-18' }] },
  },
  {
    ...of,
    name: 'It was not done after all',
    given: of.given.with(done),
    when: { filing },
    gives: { recorded: [{ type: 'filing-undone', key: factKey.filing(filing, 2), filing, permits }] },
  },
  {
    ...of,
    name: 'What will be done tomorrow is not done',
    when: { filing, day: '2027-01-21' },
    gives: { refused: ['not-yet'] },
  },
  {
    ...of,
    name: 'What is applied for here is not filed elsewhere',
    when: { filing: part.food, day: '2027-01-15' },
    gives: { refused: ['not-yours'] },
  },
];
