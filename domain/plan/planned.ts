import type { Day, Span } from '../calendar/day.ts';
import type { Answers } from '../definitions/condition.ts';
import type { Basis, ClockStart, Gate, PermitKind, Strength, SupplementRule } from '../definitions/permit.ts';
import type { Section } from '../definitions/requirement.ts';

/**
 * `early`: complete from the start, typical times. `statutory`: every clock runs to its full length, which is the law's
 * where the law sets one. `late`: with every extension the law allows. No supplement is in any of them.
 */
export const scenarios = ['early', 'statutory', 'late'] as const;
export type Scenario = (typeof scenarios)[number];
export type PerScenario<T> = Readonly<Record<Scenario, T>>;

/** Something of each of the three. */
export function perScenario<T>(of: (scenario: Scenario) => T): PerScenario<T> {
  const [early, statutory, late] = scenarios;
  return { early: of(early), statutory: of(statutory), late: of(late) };
}

/** A prerequisite that applies in this plan. */
export interface PlannedPrerequisite {
  readonly permit: string;
  readonly gate: Gate;
  readonly strength: Strength;
  readonly veto: boolean;
  readonly conditionsBind: boolean;
}

/** A body that will be asked in this plan. */
export interface PlannedReferral {
  /** The department to ask. */
  readonly to: string;
  readonly strength: 'required' | 'customary';
  readonly answerWithin: Span;
  /**
   * The requirements it may read. Kept in the case, so that a changed catalogue never shows anybody more of it. Cases from
   * before it was kept lack it: there the body reads only who the business is.
   */
  readonly reads?: readonly string[];
}

/** The clock as data in the case: a changed catalogue never disturbs a case under way. */
export interface PlannedClock {
  readonly kind: 'decision' | 'wait';
  readonly length: PerScenario<Span>;
  /** What the length for `statutory` rests on. */
  readonly basis: Basis;
  /** The law lets it take longer and sets no limit: the length for `late` is an estimate. */
  readonly noLimit?: true;
  readonly starts: ClockStart;
  readonly onSupplement: SupplementRule;
  readonly verified: boolean;
}

export interface PlannedPermit {
  readonly id: string;
  readonly kind: PermitKind;
  /** The department that decides. */
  readonly department: string;
  /** `possible` when an answer that decides it is still unknown. */
  readonly certainty: 'certain' | 'possible';
  readonly after: readonly PlannedPrerequisite[];
  readonly clock: PlannedClock;
  readonly referrals: readonly PlannedReferral[];
  readonly requirements: readonly string[];
  /** The owner hands it in elsewhere: it stands in the plan, and is left out of the case. */
  readonly elsewhere?: true;
  /** It is noted, and nobody decides it. Plans from before this was kept do not say so. */
  readonly undecided?: true;
  /** The business may open without it: it has days of its own, and moves the opening only when something else waits for it. */
  readonly ownWindow?: true;
  /** Possible only through what the owner has not said to be part of it: it stands apart in the plan, and decides no day. */
  readonly unsaid?: true;
  /** The first day it can be handed in: today, or when everything with gate `filing` is finished. */
  readonly filed: PerScenario<Day>;
  /** The day the matter is finished: decided, or free to start without a decision. */
  readonly window: PerScenario<Day>;
  /** The day the owner may use what it allows: after building works and after everything with gate `start`. */
  readonly usable: PerScenario<Day>;
}

export interface PlannedRequirement {
  readonly id: string;
  readonly section: Section;
  /** The permits that need it. */
  readonly neededBy: readonly string[];
}

export interface Opening {
  readonly early: Day;
  readonly statutory: Day;
  readonly late: Day;
  /** The same days as shown to the applicant: a day off becomes the next working day. */
  readonly shown: PerScenario<Day>;
  /** The permits that decide the statutory day, in order. */
  readonly decidedBy: readonly string[];
  /** The permits that decide each of the three days, in order. */
  readonly paths: PerScenario<readonly string[]>;
  /** What the `statutory` day rests on: the law only when it sets every time on the way. */
  readonly basis: Basis;
}

/** The permits that apply, in an order in which they can be handled, and what follows from them. */
export interface Plan {
  readonly catalogueVersion: string;
  readonly municipality: string;
  readonly event: string;
  readonly answers: Answers;
  /** The questions that matter, in order, answered or not. */
  readonly asked: readonly string[];
  /** What can be ticked in each of them that asks about several things at once. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
  readonly today: Day;
  readonly permits: readonly PlannedPermit[];
  readonly requirements: readonly PlannedRequirement[];
  /** Ids of the obstacles and reminders that apply. */
  readonly obstacles: readonly string[];
  readonly reminders: readonly string[];
  /** Those of them that, like a permit, follow only from what the owner has not said. */
  readonly unsaidReminders: readonly string[];
  readonly opening: Opening;
}
