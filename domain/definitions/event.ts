import type { Answers } from './condition.ts';
import type { Text } from './text.ts';

/** How the guide sorts the events. */
export const eventGroups = [
  'food',
  'shop',
  'body',
  'stay',
  'care',
  'industry',
  'gathering',
  'building',
  'company',
  'other',
] as const;
export type EventGroup = (typeof eventGroups)[number];

/** What the days of a plan are for: the words of the plan follow it. `hold` is to hold an event, once. */
export type Aim = 'open' | 'change' | 'build' | 'hold' | 'close';

/** Permits that an event never leads to, and why: the pair stands in docs/what-is-asked.md. */
interface LeftOut<Permit extends string = string> {
  readonly permits: readonly Permit[];
  readonly because: string;
}

/**
 * What an owner wants to do: what is true of every such business, and what can have nothing to do with it. Which permits
 * apply follows from the permits' own conditions, and which questions are asked from what can still change the plan.
 */
export interface EventDefinition<
  Question extends string = string,
  Given extends string = string,
  Permit extends string = string,
> {
  readonly id: string;
  readonly group: EventGroup;
  readonly aim: Aim;
  readonly name: Text;
  readonly description: Text;
  /** What is true of every such business, and so is never asked. */
  readonly given: Answers & Readonly<Partial<Record<Question | Given, Answers[string]>>>;
  /** What it is about, when it can be about several things: at least one of them is so. Each stays possible until one is ticked. */
  readonly about?: readonly Question[];
  readonly leavesOut?: readonly LeftOut<Permit>[];
}
