import type { Answers } from '#domain/definitions/condition.ts';
import type { DemoCase } from './case.ts';

/** The days of a demonstration, as days ago, oldest first: on each the machine runs once. */
export const demoDays = [215, 120, 60, 35, 21, 14, 9, 5, 2, 0] as const;
type DaysAgo = (typeof demoDays)[number];

/** A case: what it shows, and what happens in it on which day. */
export interface Story {
  /** A line for whoever looks for it. */
  readonly shows: string;
  /** It is told where two must have looked at a decision; else only where one decides alone. */
  readonly byTwo?: true;
  readonly answers: Answers;
  /** A company that is being formed, by whoever hands it in. */
  readonly forming?: true;
  /** The attachments of the form that go with it. */
  readonly files?: readonly string[];
  readonly filed: DaysAgo;
  /** What people do, by how many days ago. */
  readonly days?: Partial<Readonly<Record<DaysAgo, (made: DemoCase) => Promise<unknown>>>>;
}
