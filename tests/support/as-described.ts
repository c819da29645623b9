import { deepStrictEqual } from 'node:assert/strict';
import { apiRoutes, type Call } from '#domain/api/calls.ts';
import { answerOf } from '#domain/api/described/all.ts';
import { sizeOf } from '#domain/definitions/catalogue.ts';
import { catalogue } from '#workflows/catalogue.ts';

const size = sizeOf(catalogue);

/**
 * Holds an answer that went well to what the API says of it.
 *
 * @throws Error for a field that is missing or wrong, and for one that is not described: a schema leaves that out
 */
export function holdAsDescribed(method: string, path: string, body: unknown): void {
  const call = callAt(method, path);
  const schema = call && answerOf(call, size);
  if (!schema) return;
  const read = schema.safeParse(body);
  if (!read.success) throw new Error(`${call} answers what is not described: ${read.error.message}`);
  deepStrictEqual(body, read.data, `${call} answers more than is described`);
}

/** The call that an address is of; undefined for what is no call. */
function callAt(method: string, path: string): Call | undefined {
  const steps = path.split('?')[0]?.split('/') ?? [];
  const route = apiRoutes.find((one) => {
    const wanted = one.path.split('/');
    const fits = wanted.length === steps.length && wanted.every((step, i) => step.startsWith('{') || step === steps[i]);
    return fits && one.method === method;
  });
  return route && (`${route.method} ${route.path}` as Call);
}
