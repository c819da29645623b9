import type { Answers, Condition } from './condition.ts';
import type { Text } from './text.ts';

/** What an owner wants to do, and so which permits can apply. */
export interface EventDefinition<Question extends string = string, Permit extends string = string> {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  /** What is true of every such business, and so is never asked. */
  readonly given: Answers;
  readonly questions: readonly Question[];
  readonly permits: readonly Permit[];
  readonly reminders: readonly Reminder<Question>[];
  readonly obstacles: readonly Obstacle<Question>[];
}

/** A duty outside the case which owners forget. */
export interface Reminder<Question extends string = string> {
  readonly id: string;
  readonly text: Text;
  readonly when?: Condition<Question>;
  readonly verified: boolean;
}

/** Something that the answers show will stop or delay the owner, and what to do about it. */
export interface Obstacle<Question extends string = string> {
  readonly id: string;
  readonly when: Condition<Question>;
  readonly text: Text;
  readonly remedy: Text;
}
