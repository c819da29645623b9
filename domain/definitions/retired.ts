import type { AnyPermit } from './permit.ts';
import type { RequirementDefinition } from './requirement.ts';
import type { Text } from './text.ts';

/** What has ids that cases, drafts and addresses hold. */
export const idKinds = ['departments', 'municipalities', 'events', 'permits', 'questions', 'requirements'] as const;
export type IdKind = (typeof idKinds)[number];

/** A body that is no more. Its open tasks are the successor's. */
interface RetiredDepartment {
  /** What it was called: cases go on saying so. */
  readonly name: Text;
  readonly successor: string;
}

/** A municipality that is part of another, or has another id. Its cases are followed there. */
interface RetiredMunicipality {
  readonly name: Text;
  /** What its reference numbers begin with; nobody else ever gets it. */
  readonly prefix: string;
  readonly successor: string;
}

/** What owners could want to do, and is something else now, or nothing any more. */
interface RetiredEvent {
  readonly name: Text;
  readonly successor: string | null;
}

/** A permit that nobody new needs. Cases that have it go on with the words it had. */
export type RetiredPermit = AnyPermit & {
  /** What is needed in its place; nothing when it is not needed any more. */
  readonly successors: readonly string[];
};

/** Something the form asked for. What was answered is still read. */
type RetiredRequirement = RequirementDefinition & {
  /** What asks for the same thing now: a draft's answer goes there. */
  readonly successor: string | null;
};

/**
 * What was defined, and is not any more. Ids that cases, drafts and addresses hold are never lost: each names what took its
 * place, and keeps the words it had.
 */
export interface Retired {
  readonly departments: Readonly<Record<string, RetiredDepartment>>;
  readonly municipalities: Readonly<Record<string, RetiredMunicipality>>;
  readonly events: Readonly<Record<string, RetiredEvent>>;
  readonly permits: Readonly<Record<string, RetiredPermit>>;
  /**
   * Questions, with those that ask for it now: drafts and addresses of plans still hold answers to them. A no is a no to all of
   * those; anything else leaves them open.
   */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  readonly requirements: Readonly<Record<string, RetiredRequirement>>;
}

/** Nothing that was before: the start of a catalogue. */
export const nothingRetired: Retired = {
  departments: {},
  municipalities: {},
  events: {},
  permits: {},
  questions: {},
  requirements: {},
};
export const nothingKnown: Readonly<Record<IdKind, readonly string[]>> = {
  departments: [],
  municipalities: [],
  events: [],
  permits: [],
  questions: [],
  requirements: [],
};

/** Of these, one takes the place of one. */
export type SucceededKind = Exclude<IdKind, 'questions' | 'permits'>;

/** The living definitions and the retired ones, as a catalogue holds them. */
type Ids = { readonly [K in SucceededKind]: Readonly<Record<string, unknown>> } & { readonly retired: Retired };

/**
 * The id that something has today: its own, or that of what took its place.
 *
 * @returns undefined for what nothing took the place of, or was never known
 */
export function idToday(catalogue: Ids, kind: SucceededKind, id: string): string | undefined {
  const seen = new Set<string>();
  let at: string | null | undefined = id;
  while (at !== null && at !== undefined && !Object.hasOwn(catalogue[kind], at) && !seen.has(at)) {
    seen.add(at);
    at = successorOf(catalogue.retired, kind, at);
  }
  return at !== null && at !== undefined && Object.hasOwn(catalogue[kind], at) ? at : undefined;
}

/** What took the place of an id directly, itself perhaps retired. */
export function successorOf(retired: Retired, kind: SucceededKind, id: string): string | null | undefined {
  return Object.hasOwn(retired[kind], id) ? retired[kind][id]?.successor : undefined;
}

/** An id of today with all that it took the place of: what stored things may call it. Its own comes first. */
export function everyIdOf(catalogue: Ids, kind: SucceededKind, id: string): readonly string[] {
  return [id, ...Object.keys(catalogue.retired[kind]).filter((former) => idToday(catalogue, kind, former) === id)];
}
