import type { Catalogue, Definitions } from './catalogue.ts';
import { impossibleAddresses } from './checks/addresses.ts';
import { wrongKinds } from './checks/conditions.ts';
import { impossibleFacts } from './checks/events.ts';
import { ids } from './checks/ids.ts';
import { brokenLinks } from './checks/links.ts';
import { unreadableLooks } from './checks/looks.ts';
import { cycles, impossibleOrders } from './checks/orders.ts';
import { unfilledPhrases } from './checks/phrases.ts';
import { deadQuestions, impossibleQuestions } from './checks/questions.ts';
import { impossibleRanges } from './checks/ranges.ts';
import { unknownReferences } from './checks/references.ts';
import { impossibleSecondPairs } from './checks/second-pairs.ts';
import { impossibleIds } from './checks/shapes.ts';
import { impossibleSpans } from './checks/spans.ts';
import { successions } from './checks/successions.ts';
import { missingTexts } from './checks/texts.ts';
import { unknownWords } from './checks/words.ts';
import { putTogether } from './put-together.ts';

/** The definitions contradict each other. Every problem is listed, each with the place and the remedy. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly problems: readonly string[];

  /** What was put together, so that the rest of it can be looked through too. */
  readonly catalogue: Catalogue;

  constructor(problems: readonly string[], catalogue: Catalogue) {
    super(`The catalogue has ${problems.length} problem(s):\n- ${problems.join('\n- ')}`);
    this.problems = problems;
    this.catalogue = catalogue;
  }
}

/** The definitions of a catalogue as lists, to put together anew with something changed. */
export function definitionsOf({ version: _version, municipalities, permits, events, ...rest }: Catalogue): Definitions {
  return {
    ...rest,
    municipalities: Object.values(municipalities),
    permits: Object.values(permits),
    events: Object.values(events),
  };
}

/**
 * Puts definitions together and refuses what cannot work: an id that is there twice or is lost, a reference to something that
 * does not exist, permits that wait for each other, a question nothing depends on, a time, an address or a range that nobody
 * can mean, a phrase that no case fills in, a text that lacks a language. What needs an editor and not a running program is `domain/catalogue/`. What comes back finds its own ids only, so that callers may name anything.
 *
 * @throws CatalogueError with every problem found, not only the first
 */
export function defineCatalogue(definitions: Definitions): Catalogue {
  const catalogue = putTogether(definitions);
  const problems = [
    ...ids(definitions),
    ...impossibleIds(definitions),
    ...successions(catalogue),
    ...unknownReferences(catalogue),
    ...cycles(catalogue),
    ...impossibleOrders(catalogue),
    ...wrongKinds(catalogue),
    ...brokenLinks(catalogue),
    ...impossibleQuestions(catalogue),
    ...impossibleRanges(catalogue),
    ...impossibleFacts(catalogue),
    ...impossibleSpans(catalogue),
    ...impossibleAddresses(catalogue),
    ...impossibleSecondPairs(catalogue),
    ...unreadableLooks(catalogue),
    ...unfilledPhrases(catalogue),
    ...unknownWords(catalogue),
    ...deadQuestions(catalogue),
    ...missingTexts(catalogue),
  ];
  if (problems.length > 0) throw new CatalogueError([...new Set(problems)], catalogue);
  return catalogue;
}
