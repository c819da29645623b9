import type { Condition } from './condition.ts';
import type { Text } from './text.ts';

/** Something only the owner knows, which decides what applies. */
export interface QuestionDefinition {
  readonly ask: Text;
  readonly help?: Text;
  readonly type:
    | { readonly kind: 'yes-no' }
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: Text };
  /** Asked only when this holds. */
  readonly when?: Condition;
}
