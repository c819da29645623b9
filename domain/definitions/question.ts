import type { Text } from './text.ts';

/** Something only the owner knows, which decides what applies. It is asked when an answer to it can still change the plan. */
export interface QuestionDefinition {
  readonly ask: Text;
  readonly help?: Text;
  /** What it is to leave this out, when the owner can: `Utan gasol`. Used to say what would make the opening earlier. */
  readonly without?: Text;
  readonly type:
    | { readonly kind: 'yes-no' }
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: Text };
}
