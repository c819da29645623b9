import type { Definitions, KnownIds } from '../catalogue.ts';
import { type IdKind, idKinds } from '../retired.ts';

const one: Readonly<Record<IdKind, string>> = {
  departments: 'department',
  municipalities: 'municipality',
  events: 'event',
  permits: 'permit',
  questions: 'question',
  requirements: 'requirement',
};

/** The ids that are defined now, of each kind, as often as they are. */
function idsOf(definitions: Definitions): Readonly<Record<IdKind, readonly string[]>> {
  const listed = (those: readonly { readonly id: string }[]) => those.map(({ id }) => id);
  return {
    departments: Object.keys(definitions.departments),
    municipalities: listed(definitions.municipalities),
    events: listed(definitions.events),
    permits: listed(definitions.permits),
    questions: Object.keys(definitions.questions),
    requirements: Object.keys(definitions.requirements),
  };
}

/** What should be known of ids: what was, and what is in use now. */
export function knownIdsWith(definitions: Definitions): KnownIds {
  const now = idsOf(definitions);
  const all = (kind: IdKind) =>
    [...new Set([...definitions.knownIds[kind], ...now[kind], ...Object.keys(definitions.retired[kind])])].sort();
  return {
    departments: all('departments'),
    municipalities: all('municipalities'),
    events: all('events'),
    permits: all('permits'),
    questions: all('questions'),
    requirements: all('requirements'),
  };
}

/** Whether an id is in use that is not known yet. */
export const hasNewIds = (definitions: Definitions): boolean =>
  idKinds.some((kind) => knownIdsWith(definitions)[kind].length > definitions.knownIds[kind].length);

/**
 * Ids that are there twice, that are both in use and retired, or that were in use and are gone without a word: cases, drafts
 * and addresses hold them.
 */
export function ids(definitions: Definitions): string[] {
  const { retired, knownIds } = definitions;
  const now = idsOf(definitions);
  return [
    ...idKinds.flatMap((kind) => [
      ...twice(now[kind]).map((id) => `${one[kind]} ${id} is defined twice: give one of them another id`),
      ...now[kind]
        .filter((id) => Object.hasOwn(retired[kind], id))
        .map((id) => `${one[kind]} ${id} is in use and retired: take it out of workflows/retired.ts`),
      ...knownIds[kind]
        .filter((id) => !now[kind].includes(id) && !Object.hasOwn(retired[kind], id))
        .map(
          (id) =>
            `${one[kind]} ${id} was in use and is gone: put it in workflows/retired.ts with what takes its place (docs/retire.md); an id that no release had, take out of workflows/known-ids.json`,
        ),
    ]),
    ...twice([...definitions.reminders, ...definitions.obstacles].map(({ id }) => id)).map(
      (id) => `advice ${id} is defined twice: give one of them another id`,
    ),
    ...Object.entries(definitions.departments)
      .filter(([key, { id }]) => key !== id)
      .map(([key, { id }]) => `department ${key} calls itself ${id}: its id is its key`),
    ...Object.entries(retired.permits)
      .filter(([key, { id }]) => key !== id)
      .map(([key, { id }]) => `retired permit ${key} calls itself ${id}: its id is its key`),
  ];
}

const twice = (all: readonly string[]): readonly string[] => [...new Set(all.filter((id, i) => all.indexOf(id) !== i))];
