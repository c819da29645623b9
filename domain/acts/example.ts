import type * as z from 'zod';
import type { Instant } from '../calendar/day.ts';
import type { Actor, Colleague } from '../case/facts.ts';
import type { SecondPair } from '../definitions/second-pair.ts';
import type { AnyAct, InputOf } from './define.ts';
import type { ExampleCase } from './example-case.ts';

/**
 * An act that somebody does, or tries to: what was, what is done, what it gives. The test of the acts, `docs/acts.md` and the style page
 * read the same ones.
 */
export interface Example<Input = unknown, Code extends string = string> {
  /** A sentence: what somebody does, and what becomes of it. */
  readonly name: string;
  readonly given: ExampleCase;
  readonly by: Actor;
  readonly at: Instant;
  /** The task it is done to, or that its question belongs to. */
  readonly task?: string;
  /** The question that the address names. */
  readonly ref?: string;
  /** What whoever acts may do with a decision that two must have looked at. */
  readonly secondPair?: SecondPair;
  /** Who is known to belong to the department. */
  readonly colleagues?: readonly Colleague[];
  readonly when: Input;
  readonly gives:
    | { readonly refused: readonly Code[] }
    /** The facts, by what matters in them. */
    | { readonly recorded: readonly Readonly<Record<string, unknown>>[] };
}

/** The examples of an act. */
export type ExamplesOf<A extends AnyAct> = readonly Example<
  A['input'] extends z.ZodObject ? z.input<A['input']> : InputOf<A['input']>,
  keyof A['words']['refusals'] & string
>[];
