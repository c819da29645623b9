import type { Obstacle, Reminder } from './advice.ts';
import type { Condition } from './condition.ts';
import type { EventDefinition } from './event.ts';
import type { DepartmentDefinition, MunicipalityDefinition } from './organisation.ts';
import type { AnyPermit } from './permit.ts';
import type { QuestionDefinition } from './question.ts';
import type { RequirementDefinition } from './requirement.ts';
import type { IdKind, Retired } from './retired.ts';

/** Every id that has been in use, so that none is lost by accident. */
export type KnownIds = Readonly<Record<IdKind, readonly string[]>>;

/** What a municipality writes: lists of definitions, before anybody has looked whether they fit together. */
export interface Definitions {
  readonly questions: Readonly<Record<string, QuestionDefinition>>;
  /** What an event may say of itself, and nobody is ever asked. */
  readonly givenFacts: readonly string[];
  readonly requirements: Readonly<Record<string, RequirementDefinition>>;
  readonly departments: Readonly<Record<string, DepartmentDefinition>>;
  readonly municipalities: readonly MunicipalityDefinition[];
  readonly permits: readonly AnyPermit[];
  readonly events: readonly EventDefinition[];
  readonly reminders: readonly Reminder[];
  readonly obstacles: readonly Obstacle[];
  /** When the company does not exist yet: its form begins so, and asks for the number of the person who forms it. */
  readonly forming?: Condition | undefined;
  readonly retired: Retired;
  readonly knownIds: KnownIds;
}

/** Everything a municipality has defined, checked and ready to plan from. */
export interface Catalogue extends Omit<Definitions, 'municipalities' | 'permits' | 'events'> {
  /** Stored in every case; made of what the definitions say (`version.ts`). */
  readonly version: string;
  readonly municipalities: Readonly<Record<string, MunicipalityDefinition>>;
  readonly permits: Readonly<Record<string, AnyPermit>>;
  readonly events: Readonly<Record<string, EventDefinition>>;
}

/** How many permits, requirements and questions there are: what holds all of a plan or a form has room for so many. */
export interface CatalogueSize {
  readonly permits: number;
  readonly requirements: number;
  readonly questions: number;
}

export const sizeOf = ({ permits, requirements, questions }: Catalogue): CatalogueSize => ({
  permits: Object.keys(permits).length,
  requirements: Object.keys(requirements).length,
  questions: Object.keys(questions).length,
});
