import { ask, type Sent } from '#client/call.ts';
import type { How, Response } from '#client/request.ts';
import type { ProblemAnswer } from '#domain/api/answers/problem.ts';
import type { AnswerOf } from '#domain/api/call-types.ts';
import type { Call } from '#domain/api/calls.ts';
import type { FieldProblem } from '#domain/api/field-problems.ts';
import type { Language, Text } from '#domain/definitions/text.ts';
import { sendable } from '#domain/fields/clean-text.ts';

/** An answer that said no, in the reader's language (RFC 9457). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** 0: the service was not reached. */
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  /** What the API calls it, such as `draft-sent`; empty when something on the way answered. */
  readonly code: string;

  constructor(status: number, title: string, detail: string, errors: readonly FieldProblem[], code = '') {
    super(title);
    this.status = status;
    this.detail = detail;
    this.errors = errors;
    this.code = code;
  }
}

/** What a page says with a call, beside what the call takes. */
interface Spoken {
  readonly language: Language;
}

type CallOptions<C extends Call> = Omit<Sent<C>, Preset> & Spoken;
/** What every call of a page has in common. */
type Preset = 'origin' | 'signal' | 'asSent' | 'credentials';

export interface Answer<T> {
  readonly value: T;
  /** The version of what was read or saved. */
  readonly etag: string | undefined;
}

/** What to say when the answer does not say it: the network failed, or something before the API answered. */
const unsaid = {
  unreachable: {
    title: { sv: 'Vi når inte tjänsten', en: 'We cannot reach the service' },
    detail: {
      sv: 'Kontrollera uppkopplingen. Det som är skrivet finns kvar.',
      en: 'Check your connection. What you wrote is kept.',
    },
  },
  signedOut: {
    title: { sv: 'Inloggningen har gått ut', en: 'You are no longer signed in' },
    detail: {
      sv: 'Logga in igen för att fortsätta. Det som är skrivet finns kvar.',
      en: 'Sign in again to go on. What you wrote is kept.',
    },
  },
  busy: {
    title: { sv: 'Det blev för många anrop på en gång', en: 'Too many calls at once' },
    detail: {
      sv: 'Vänta en stund och försök igen. Det som är skrivet finns kvar.',
      en: 'Wait a moment and try again. What you wrote is kept.',
    },
  },
  failed: {
    title: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
    detail: {
      sv: 'Försök igen om en stund. Det som är skrivet finns kvar.',
      en: 'Try again in a moment. What you wrote is kept.',
    },
  },
} as const satisfies Record<string, { title: Text; detail: Text }>;

function unsaidFor(status: number): keyof typeof unsaid {
  if (status === 0) return 'unreachable';
  if (status === 401) return 'signedOut';
  return status === 429 ? 'busy' : 'failed';
}

/** Longer than the API itself takes; after that nothing will come. */
const patienceMs = 35_000;

/** What is pasted may hold characters that nobody sees and the API does not take. */
const asSent = (_name: string, value: unknown): unknown => (typeof value === 'string' ? sendable(value) : value);

/** Calls the API. @throws ApiProblem */
export async function call<C extends Call>(name: C, options: NoInfer<CallOptions<C>>): Promise<AnswerOf<C>> {
  return (await callForAnswer(name, options)).value;
}

/** Calls the API and says the version of what it answered. @throws ApiProblem */
export function callForAnswer<C extends Call>(name: C, options: NoInfer<CallOptions<C>>): Promise<Answer<AnswerOf<C>>> {
  const { language, ...sent } = options as Spoken & How;
  return heard(ask(name, { ...sent, ...ofPages(language, sent.headers) } as Sent<C>), language);
}

const ofPages = (language: Language, headers: How['headers']) => ({
  headers: { 'Accept-Language': language, ...headers },
  signal: AbortSignal.timeout(patienceMs),
  asSent,
});

async function heard<T>(asked: Promise<Response<unknown>>, language: Language): Promise<Answer<T>> {
  const response = await asked.catch(() => undefined);
  if (response?.ok) return { value: (response.body ?? {}) as T, etag: response.headers.get('etag') ?? undefined };
  const status = response?.status ?? 0;
  const answer = response?.body as Partial<ProblemAnswer> | undefined;
  const { title, detail } = unsaid[unsaidFor(status)];
  throw new ApiProblem(
    status,
    String(answer?.title ?? title[language]),
    String(answer?.detail ?? detail[language]),
    answer?.errors ?? [],
    String(answer?.code ?? ''),
  );
}
