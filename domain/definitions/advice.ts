import type { Condition } from './condition.ts';
import type { Sourced } from './source.ts';
import type { Text } from './text.ts';

/** What a reminder is about, in the order a plan tells them: what comes first stands first. */
export const reminderParts = ['first', 'building', 'premises', 'staff', 'running', 'yearly', 'closing'] as const;
export type ReminderPart = (typeof reminderParts)[number];

/** A duty outside the case which owners forget. */
export type Reminder<Fact extends string = string> = Sourced & {
  readonly part: ReminderPart;
  readonly id: string;
  readonly text: Text;
  /** Shown when it holds, or may hold. */
  readonly when: Condition<Fact>;
};

/** Something that the answers show will stop or delay the owner, and what to do about it. */
export interface Obstacle<Fact extends string = string> {
  readonly id: string;
  readonly when: Condition<Fact>;
  readonly text: Text;
  readonly remedy: Text;
}
