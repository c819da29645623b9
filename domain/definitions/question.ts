import type { Condition } from './condition.ts';
import type { Text } from './text.ts';

/**
 * Something only the owner knows, which decides what applies. It is asked in every event in which an answer can still
 * change the plan, in the order of the catalogue.
 */
export interface QuestionDefinition<Fact extends string = string> {
  readonly ask: Text;
  readonly help?: Text;
  /** What is ticked, where it is one of several that are asked about at once. */
  readonly tick?: Text;
  /** What it is to leave this out, when the owner can: `Utan gasol`. Used to say what would make the opening earlier. */
  readonly without?: Text;
  /** The option of a choice that stands for leaving it out. */
  readonly withoutIs?: string;
  /** Asked only when this may hold; when it does not, the answer is no. */
  readonly when?: Condition<Fact>;
  readonly type:
    | { readonly kind: 'yes-no' }
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: Text }
    /** One of the options, which are shown in this order. */
    | { readonly kind: 'choice'; readonly options: Readonly<Record<string, Text>> }
    /** Yes-no questions that are asked at once: tick what is so. Only those that matter are shown. */
    | { readonly kind: 'several'; readonly of: readonly string[] };
}
