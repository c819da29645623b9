import type { FieldProblem } from '#domain/api/field-problems.ts';
import type { Language, Text } from '#domain/definitions/text.ts';
import { type ProblemCode, problems } from '#domain/words/problems.ts';
import type { Reply } from './reply.ts';

/** What a problem may carry beside its code and its fields. */
export interface ProblemMore {
  /** What has happened meanwhile, a sentence each. */
  readonly happened?: readonly Text[];
  /** Headers that belong to the status, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that says no. Thrown anywhere below a handler; `problemReply` turns it into problem+json (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly errors: readonly FieldProblem[];
  /** What has happened meanwhile, a sentence each. */
  readonly happened: readonly Text[];
  /** Headers that belong to the status, such as `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, errors: readonly FieldProblem[] = [], more: ProblemMore = {}) {
    super(code);
    this.code = code;
    this.errors = errors;
    this.happened = more.happened ?? [];
    this.headers = more.headers ?? {};
  }
}

/** Where a kind of problem is described: an address of the API itself, so that it resolves wherever the product runs. */
export const problemType = (code: ProblemCode): string => `/api/problems/${code}`;

/** The problem as the caller reads it, in the caller's language. */
export function problemReply(problem: Problem, language: Language): Reply {
  const { status, title, detail } = problems[problem.code];
  const happened = problem.happened.map((text) => ({ pointer: '', message: text[language] }));
  const errors = [...problem.errors, ...happened];
  return {
    statusCode: status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...problem.headers,
    },
    body: JSON.stringify({
      type: problemType(problem.code),
      title: title[language],
      status,
      detail: detail[language],
      code: problem.code,
      ...(errors.length > 0 && { errors }),
    }),
  };
}
