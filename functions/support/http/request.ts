import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import { check } from '#domain/contract/field-problems.ts';
import { type Language, languageOf } from '#domain/definitions/text.ts';
import { Problem } from './problem.ts';

/** An HTTP API event after the body was parsed and the header names were lower-cased. */
export type Request = Omit<APIGatewayProxyEventV2, 'body'> & { body?: unknown };

/** `?lang=` wins over `Accept-Language`; Swedish when neither says anything we know. */
export const languageOfRequest = (event: Request): Language =>
  languageOf(event.queryStringParameters?.lang ?? event.headers?.['accept-language']);

/** A part of the path, decoded; as it is when it is not well encoded, so that it is simply not found. */
export function pathPart(event: Request, name: string): string {
  const raw = event.pathParameters?.[name] ?? '';
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/**
 * The body, checked against its schema.
 *
 * @throws Problem `invalid-input` with a pointer and a remedy for every field that is wrong
 */
export function bodyOf<T>(event: Request, schema: z.ZodType<T>): T {
  const result = check(schema, event.body ?? {}, languageOfRequest(event));
  if ('problems' in result) throw new Problem('invalid-input', result.problems);
  return result.value;
}
