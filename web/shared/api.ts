import { sendable } from '#domain/contract/clean-text.ts';
import type { FieldProblem } from '#domain/contract/field-problems.ts';
import type { Language } from '#domain/definitions/text.ts';

/** An answer that said no, in the reader's language (RFC 9457). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];

  constructor(status: number, title: string, detail: string, errors: readonly FieldProblem[]) {
    super(title);
    this.status = status;
    this.detail = detail;
    this.errors = errors;
  }
}

export interface CallOptions {
  readonly language: Language;
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

const unreachable: Record<Language, { title: string; detail: string }> = {
  sv: {
    title: 'Vi når inte tjänsten',
    detail: 'Kontrollera er uppkoppling och försök igen. Det ni har skrivit finns kvar.',
  },
  en: { title: 'We cannot reach the service', detail: 'Check your connection and try again. What you wrote is kept.' },
};

/** What is pasted may hold characters that nobody sees and the API does not take. */
const asSent = (_name: string, value: unknown): unknown => (typeof value === 'string' ? sendable(value) : value);

/** Calls the API. @throws ApiProblem */
export async function call<T>(
  method: string,
  path: string,
  { language, body, token, headers }: CallOptions,
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        'Accept-Language': language,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body, asSent) }),
    });
  } catch {
    throw new ApiProblem(0, unreachable[language].title, unreachable[language].detail, []);
  }
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (response.ok) return answer as T;
  throw new ApiProblem(
    response.status,
    String(answer.title ?? unreachable[language].title),
    String(answer.detail ?? unreachable[language].detail),
    (answer.errors ?? []) as FieldProblem[],
  );
}
