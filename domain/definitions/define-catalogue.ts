import { byName } from './by-name.ts';
import type { Catalogue, Definitions } from './catalogue.ts';
import { wrongKinds } from './checks/conditions.ts';
import { ids } from './checks/ids.ts';
import { cycles, impossibleOrders } from './checks/orders.ts';
import { deadQuestions, impossibleQuestions } from './checks/questions.ts';
import { unknownReferences } from './checks/references.ts';
import { successions } from './checks/successions.ts';
import { missingTexts } from './checks/texts.ts';
import { versionOf } from './version.ts';

/** The definitions contradict each other. Every problem is listed, each with the place and the remedy. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The catalogue has ${problems.length} problem(s):\n- ${problems.join('\n- ')}`);
    this.problems = problems;
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
 * does not exist, permits that wait for each other, a question nothing depends on, a text that lacks a language. What comes
 * back finds its own ids only, so that callers may name anything.
 *
 * @throws CatalogueError with every problem found, not only the first
 */
export function defineCatalogue(definitions: Definitions): Catalogue {
  const { municipalities, permits, events, questions, requirements, departments } = definitions;
  const { givenFacts, reminders, obstacles, retired } = definitions;
  // In one order, whatever the order they are written in.
  const said = {
    questions,
    givenFacts,
    requirements,
    departments,
    municipalities,
    permits,
    events,
    reminders,
    obstacles,
    retired,
  };
  const catalogue: Catalogue = {
    ...definitions,
    version: versionOf(said),
    questions: byName(questions),
    requirements: byName(requirements),
    departments: byName(departments),
    municipalities: byId(municipalities),
    permits: byId(permits),
    events: byId(events),
  };
  const problems = [
    ...ids(definitions),
    ...successions(catalogue),
    ...unknownReferences(catalogue),
    ...cycles(catalogue),
    ...impossibleOrders(catalogue),
    ...wrongKinds(catalogue),
    ...impossibleQuestions(catalogue),
    ...deadQuestions(catalogue),
    ...missingTexts({ ...catalogue, knownIds: {} }, 'catalogue'),
  ];
  if (problems.length > 0) throw new CatalogueError(problems);
  return catalogue;
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): Readonly<Record<string, T>> =>
  byName(Object.fromEntries(all.map((one) => [one.id, one])));
