import { type AnsweredCall, answeredCalls, answeredPages, whateverIsLeft } from '#lib/runs/answering.ts';

/** A call of the API, as the gateway matches it. */
export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly key: string;
  readonly entry: string;
  readonly staffOnly: boolean;
}

/** A route of a path as API Gateway writes it, such as `/api/cases/{caseId}`. */
export function routeOf({
  method,
  path,
  entry,
  staffOnly,
}: Omit<AnsweredCall, 'method' | 'entry'> & { readonly method: string; readonly entry: string }): Route {
  return {
    method,
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)').replace(/\{\w+\+\}/g, '(.+)')}$`),
    names: [...path.matchAll(/\{(\w+)\+?\}/g)].map((m) => m[1] ?? ''),
    key: `${method} ${path}`,
    entry,
    staffOnly,
  };
}

/** The pages that a function writes. */
export const pageCalls: readonly Route[] = answeredPages.paths.map((path) =>
  routeOf({ method: 'GET', path, entry: answeredPages.entry, staffOnly: false }),
);

/** Every call of the API. The gateway takes the route that says most: the one for whatever is left comes last. */
export const apiCalls: readonly Route[] = [
  ...answeredCalls.map(routeOf),
  routeOf({ method: 'ANY', ...whateverIsLeft, staffOnly: false }),
];
