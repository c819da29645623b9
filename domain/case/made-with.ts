import type { Text } from '../definitions/text.ts';

/** What things were called when a case was made: by id, in every language. */
export interface MadeWith {
  readonly municipality: Text;
  readonly event: Text;
  readonly permits: Readonly<Record<string, Text>>;
  readonly departments: Readonly<Record<string, Text>>;
}
