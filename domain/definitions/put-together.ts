import { byName } from '../fields/by-name.ts';
import type { Catalogue, Definitions } from './catalogue.ts';
import { versionOf } from './version.ts';

/** Definitions as a catalogue, with its version. What comes back finds its own ids only, so that callers may name anything. */
export function putTogether(definitions: Definitions): Catalogue {
  const { municipalities, permits, events, questions, requirements, departments } = definitions;
  const { givenFacts, reminders, obstacles, retired, forming } = definitions;
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
    ...(forming && { forming }),
  };
  return {
    ...definitions,
    version: versionOf(said),
    questions: byName(questions),
    requirements: byName(requirements),
    departments: byName(departments),
    municipalities: byId(municipalities),
    permits: byId(permits),
    events: byId(events),
    retired: byName({
      departments: byName(retired.departments),
      municipalities: byName(retired.municipalities),
      events: byName(retired.events),
      permits: byName(retired.permits),
      questions: byName(retired.questions),
      requirements: byName(retired.requirements),
    }),
    knownIds: byName(definitions.knownIds),
  };
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): Readonly<Record<string, T>> =>
  byName(Object.fromEntries(all.map((one) => [one.id, one])));
