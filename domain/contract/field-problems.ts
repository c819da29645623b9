import type * as z from 'zod';
import type { Language } from '../definitions/text.ts';
import { fieldTexts } from '../texts/problems.ts';

/** One field that is wrong: a JSON pointer into the body (RFC 6901) and a sentence that says what to do. */
export interface FieldProblem {
  readonly pointer: string;
  readonly message: string;
}

/**
 * Checks a value against a schema.
 *
 * @returns the value as the schema types it, or what is wrong, field by field
 */
export function check<T>(
  schema: z.ZodType<T>,
  value: unknown,
  language: Language,
  base = '',
): { readonly value: T } | { readonly problems: readonly FieldProblem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? { value: result.data } : { problems: fieldProblems(result.error, language, base) };
}

/**
 * Turns what a schema found into problems a person can mend.
 *
 * @param base pointer that the schema's own paths are below, such as `/requirements`
 */
function fieldProblems(error: z.ZodError, language: Language, base: string): readonly FieldProblem[] {
  return error.issues.flatMap((issue) => {
    const at = (path: readonly PropertyKey[]) => base + path.map((part) => `/${escapePointer(String(part))}`).join('');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: at([...issue.path, key]),
        message: fieldText('unknown-field', language),
      }));
    }
    const absent = issue.code === 'invalid_type' && issue.input === undefined;
    const code = absent ? 'missing' : issue.message in fieldTexts ? issue.message : 'type';
    return [{ pointer: at(issue.path), message: fieldText(code, language) }];
  });
}

/** The sentence for a code of `fieldTexts`. */
export function fieldText(code: string, language: Language): string {
  return (fieldTexts[code] ?? fieldTexts.type)?.[language] ?? code;
}

const escapePointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
