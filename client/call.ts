import type { ProblemAnswer } from '#domain/api/answers/problem.ts';
import type { AnswerOf, BodyOf, PartsOf, QueryOf } from '#domain/api/call-types.ts';
import type { Call } from '#domain/api/calls.ts';
import { type How, type Response, request } from './request.ts';

/** What a call takes: each part is asked for by the compiler where the call has it. */
export type Sent<C extends Call> = How & { readonly query?: QueryOf<C> } & ([PartsOf<C>] extends [never]
    ? unknown
    : { readonly path: Readonly<Record<PartsOf<C>, string>> }) &
  ([BodyOf<C>] extends [undefined] ? unknown : { readonly body: BodyOf<C> });

/** What was answered: what the call promises, or why not. */
export type Answered<C extends Call> =
  | (Response<AnswerOf<C>> & { readonly ok: true })
  | (Response<Partial<ProblemAnswer> | undefined> & { readonly ok: false });

/**
 * Makes a call of the API. Its name, what it takes and what it answers come from the table that the OpenAPI document is made
 * from: docs/decisions/one-client.md. Whoever calls says what a refusal means there; it is an answer and is not thrown.
 *
 * @example
 * const answered = await ask('GET /api/cases/{caseId}', { path: { caseId }, token: session });
 * if (answered.ok) show(answered.body);
 * @throws TypeError when nothing was reached, and what `signal` says
 */
export async function ask<C extends Call>(call: C, sent: NoInfer<Sent<C>>): Promise<Answered<C>> {
  const { path = {}, query = {}, ...how } = sent as How & { path?: Parts; query?: Parts; body?: unknown };
  const [method = '', pattern = ''] = call.split(' ');
  const filled = pattern.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return (await request(method, search === '' ? filled : `${filled}?${search}`, how)) as Answered<C>;
}

type Parts = Readonly<Record<string, string | undefined>>;
