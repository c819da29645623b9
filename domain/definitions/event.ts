import type { Answers } from './condition.ts';
import type { Text } from './text.ts';

/** How the guide sorts the events. */
export const eventGroups = ['food', 'shop', 'body', 'stay', 'industry', 'gathering', 'other'] as const;
export type EventGroup = (typeof eventGroups)[number];

/**
 * What an owner wants to do: what is true of every such business, and what must be asked. Which permits apply follows
 * from the permits' own conditions; a question that is neither given nor asked counts as answered with no.
 */
export interface EventDefinition<Question extends string = string, Given extends string = string> {
  readonly id: string;
  readonly group: EventGroup;
  readonly name: Text;
  readonly description: Text;
  /** What is true of every such business, and so is never asked. */
  readonly given: Answers & Readonly<Partial<Record<Question | Given, Answers[string]>>>;
  /** In the order they are asked. */
  readonly questions: readonly Question[];
}
