import { type ProblemCode, problems } from '../words/problems.ts';
import { gatewaysAnswerSchema, problemSchema } from './answers/problem.ts';
import type { Call } from './calls.ts';
import type { Described } from './described/described.ts';
import { mayCall } from './rights-table.ts';

/** The refusals of a call, one for each status, naming the codes that have it. */
export function refusals(call: Described, name: Call): Record<string, unknown> {
  const byStatus = new Map<number, readonly ProblemCode[]>([[429, []]]);
  for (const code of problemsOf(call, name)) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].sort(([a], [b]) => a - b).map(([status, codes]) => [String(status), refusal(call, status, codes)]),
  );
}

/**
 * The gateway turns away a caller of a staff call, and one who comes too fast, before the product hears of it. Its answers have
 * a message and nothing more.
 */
function refusal({ who }: Described, status: number, codes: readonly ProblemCode[]): unknown {
  const byGateway = status === 429 || (status === 401 && who === 'staff');
  return {
    description: [
      ...codes.map((code) => `\`${code}\`: ${problems[code].title.en}`),
      ...(status === 429 ? ['Everybody together calls more often than the gateway lets through'] : []),
    ].join('. '),
    ...(codes.includes('too-many') && { headers: retryAfter }),
    content: {
      ...(codes.length > 0 && { 'application/problem+json': { schema: problemSchema } }),
      ...(byGateway && { 'application/json': { schema: gatewaysAnswerSchema } }),
    },
  };
}

const retryAfter = {
  'Retry-After': { description: 'Seconds until it can be tried again', schema: { type: 'integer' } },
};

/** Every problem that a call can answer with: its own, and those that come with a body, an address or an officer. */
function problemsOf({ body, query, who, refuses = [] }: Described, name: Call): ReadonlySet<ProblemCode> {
  const withBody = [
    'body-needed',
    'not-json',
    'wrong-content-type',
    'too-large',
    'invalid-input',
    'not-storable',
  ] as const;
  return new Set([
    ...refuses,
    ...(body ? withBody : []),
    ...(query ? (['invalid-input'] as const) : []),
    ...(who === 'staff' ? (['not-signed-in'] as const) : []),
    ...(who === 'staff' && !mayCall(name, 'machine') ? (['people-only'] as const) : []),
    // What no id can be is not found, whatever it was to be the id of.
    ...(name.includes('{') ? (['not-found'] as const) : []),
  ]);
}
