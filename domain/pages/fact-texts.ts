import type { Fact } from '../case/facts.ts';

/** What a fact says in words, by the names of its fields, for the places of its line in the history. */
export const textsOf = (fact: Fact): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fact).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
