import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, owner, part } from '../example-case.ts';
import type { goOn } from './act.ts';

const of = { given: new ExampleCase(), by: owner, at: at('2027-03-01') };
const goesOn = { permit: part.alcohol, prerequisite: part.building, choice: 'go-on' } as const;

export const examples: ExamplesOf<typeof goOn> = [
  {
    ...of,
    name: 'The building permit was refused, and the owner goes on with the alcohol licence',
    given: of.given.decided(part.building, '2027-02-15', 'refused'),
    when: goesOn,
    gives: { recorded: [{ type: 'went-on', permit: part.alcohol, prerequisite: part.building }] },
  },
  {
    ...of,
    name: 'Behind a veto it leads nowhere',
    given: of.given.decided(part.opinion, '2027-02-15', 'refused'),
    when: { permit: part.place, prerequisite: part.opinion, choice: 'go-on' },
    gives: { refused: ['leads-nowhere'] },
  },
  {
    ...of,
    name: 'While the other is not decided there is nothing to choose',
    when: goesOn,
    gives: { refused: ['already-answered'] },
  },
  {
    ...of,
    name: 'What does not wait for the other has no choice',
    when: { ...goesOn, permit: part.food },
    gives: { refused: ['not-found'] },
  },
];
