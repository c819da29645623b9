import { officersWords } from '../acts/history.ts';
import type { HappenedInCase } from '../api/answers/case.ts';
import type { Fact } from '../case/facts.ts';

/**
 * What happened, as an entry of a case's history: none where the reader need not know.
 *
 * @param textOf the line that a fact is for the reader
 */
export const happenedIn = (
  facts: readonly Fact[],
  textOf: (fact: Fact) => string | undefined,
): readonly HappenedInCase[] =>
  facts.flatMap((fact) => {
    const text = textOf(fact);
    if (text === undefined) return [];
    const written = officersWords(fact, text);
    return [{ at: fact.at, type: fact.type, text, ...(written !== undefined && { written }) }];
  });
