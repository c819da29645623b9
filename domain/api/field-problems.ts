import type * as z from 'zod';
import type { Language } from '../definitions/text.ts';
import { type FieldCode, fieldTexts, isFieldCode } from '../fields/texts.ts';

/** One field that is wrong and a sentence that says what to do. */
export interface FieldProblem {
  /** A JSON pointer into the body (RFC 6901); `?name` for a parameter of the address. */
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
  return problemsIn(error.issues, language, base);
}

function problemsIn(issues: readonly z.core.$ZodIssue[], language: Language, base: string): readonly FieldProblem[] {
  return issues.flatMap((issue): readonly FieldProblem[] => {
    const at = (path: readonly PropertyKey[]) => base + path.map((part) => `/${escapePointer(String(part))}`).join('');
    if (issue.code === 'invalid_union') {
      const meant =
        issue.errors.find((way) => !isOtherKind(way)) ?? (isFieldCode(issue.message) ? [] : issue.errors[0]);
      if (meant?.length) return problemsIn(meant, language, at(issue.path));
    }
    if (issue.code === 'invalid_key') return [{ pointer: at(issue.path), message: fieldText('bad-name', language) }];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: at([...issue.path, key]),
        message: fieldText('unknown-field', language),
      }));
    }
    const absent = issue.code === 'invalid_type' && issue.input === undefined;
    const code = absent ? 'missing' : isFieldCode(issue.message) ? issue.message : boundsCode(issue);
    return [{ pointer: at(issue.path), message: fieldText(code, language) }];
  });
}

/** What is wrong with a value that a schema itself says nothing of: too much or too little of something, or another kind. */
function boundsCode(issue: z.core.$ZodIssue): FieldCode {
  if (issue.code === 'too_big')
    return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-much' : 'too-large';
  if (issue.code === 'too_small') return issue.origin === 'number' || issue.origin === 'int' ? 'too-small' : 'missing';
  return 'type';
}

/** Whether what was written is of another kind than one of the ways in which a field may be filled in. */
const isOtherKind = (way: readonly z.core.$ZodIssue[]): boolean =>
  way.some(
    (issue) =>
      (issue.path.length === 0 && ['invalid_type', 'invalid_value', 'unrecognized_keys'].includes(issue.code)) ||
      (issue.code === 'invalid_union' && issue.errors.every(isOtherKind)),
  );

/** The sentence for a code of `fieldTexts`. */
export const fieldText = (code: FieldCode, language: Language): string => fieldTexts[code][language];

/** One step of a JSON pointer. */
export const escapePointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
