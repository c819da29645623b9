import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import { check } from '#domain/api/field-problems.ts';
import { type Language, languageOf } from '#domain/definitions/text.ts';
import { readJson } from './json.ts';
import { Problem } from './problem.ts';

/** An HTTP API event, with the header names lower-cased. The body is read by `bodyOf`, once it is known who may send it. */
export type Request = APIGatewayProxyEventV2;

/** `?lang=` wins over `Accept-Language`; Swedish when neither says anything we know. */
export const languageOfRequest = (event: Request): Language =>
  languageOf(event.queryStringParameters?.lang ?? event.headers?.['accept-language']);

/** No id of ours is longer, nor anything in front of it. */
const longestPart = 200;

/**
 * A part of the path, decoded; as it is when it is not well encoded, so that it is simply not found.
 *
 * @throws Problem `not-found` for what no id can be
 */
export function pathPart(event: Request, name: string): string {
  const raw = event.pathParameters?.[name] ?? '';
  if (raw.length > longestPart) throw new Problem('not-found');
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

const jsonType = /^application\/(?:[\w.+-]+\+)?json *(?:;|$)/i;

/**
 * The body, checked against its schema.
 *
 * @throws Problem `body-needed`, `wrong-content-type`, `too-large` or `not-json`, and `invalid-input` with a pointer and a
 *   remedy for every field that is wrong
 */
export function bodyOf<T>(event: Request, schema: z.ZodType<T>): T {
  const language = languageOfRequest(event);
  if (!event.body) throw new Problem('body-needed');
  if (!jsonType.test(event.headers?.['content-type'] ?? '')) throw new Problem('wrong-content-type');
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body;
  return passed(check(schema, readJson(text, language), language));
}

/**
 * The parameters after the question mark, checked against their schema; those it does not name are left aside.
 *
 * @throws Problem `invalid-input` that points at each as `?name`
 */
export function queryOf<T>(event: Request, schema: z.ZodType<T>): T {
  const result = check(schema, event.queryStringParameters ?? {}, languageOfRequest(event));
  if ('value' in result) return result.value;
  return passed({ problems: result.problems.map((p) => ({ ...p, pointer: p.pointer.replace('/', '?') })) });
}

function passed<T>(result: ReturnType<typeof check<T>>): T {
  if ('problems' in result) throw new Problem('invalid-input', result.problems);
  return result.value;
}

/** What a key that makes a call repeatable is: 16–100 visible ASCII characters. @throws Problem `key-needed` */
export function idempotencyKey(event: Request): string {
  const key = event.headers?.['idempotency-key'] ?? '';
  if (!/^[\x21-\x7e]{16,100}$/.test(key)) throw new Problem('key-needed');
  return key;
}

/** The same, where a call may come without one. @throws Problem `key-needed` for one that is no key */
export const idempotencyKeyIfAny = (event: Request): string | undefined =>
  event.headers?.['idempotency-key'] === undefined ? undefined : idempotencyKey(event);
