import type { Context } from 'aws-lambda';
import { apiRoutes } from '#domain/api/calls.ts';
import { handler as applicant } from '#functions/api/applicant.ts';
import { handler as documents } from '#functions/api/files.ts';
import { handler as guide } from '#functions/api/guide.ts';
import { handler as workbench } from '#functions/api/workbench.ts';

const handlers = { guide, cases: applicant, documents, workbench };
const context = { functionName: 'test', getRemainingTimeInMillis: () => 900_000 } as Context;

/** How a call is made, beside its path. */
export interface Call {
  readonly body?: unknown;
  /** Of an applicant. */
  readonly token?: string;
  /** The department whose officer calls. */
  readonly officer?: string;
  /** Somebody by name, with the groups in their token. */
  readonly person?: { readonly as: string; readonly groups: readonly string[] };
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Calls the API as the gateway would, without a gateway: the function of the call is handed its event.
 *
 * @throws Error for a call that the API does not have
 */
export async function call<T = Record<string, unknown>>(
  method: string,
  path: string,
  { body, token, officer, person, headers = {} }: Call = {},
): Promise<{ readonly status: number; readonly body: T; readonly headers: Readonly<Record<string, string>> }> {
  const [bare = '', query] = path.split('?');
  const found = apiRoutes.flatMap((route) => {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const values = new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(bare)?.slice(1);
    if (route.method !== method || !values) return [];
    return [{ route, parameters: Object.fromEntries(names.map((name, i) => [name, values[i]])) }];
  })[0];
  if (!found || found.route.function === 'receipt') throw new Error(`the API has no ${method} ${path}`);
  const event = {
    version: '2.0',
    routeKey: `${method} ${found.route.path}`,
    rawPath: bare,
    pathParameters: found.parameters,
    queryStringParameters: Object.fromEntries(new URLSearchParams(query)),
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    requestContext: {
      http: { method, path: bare, sourceIp: '192.0.2.1' },
      ...(officer !== undefined && { authorizer: { jwt: { claims: claimsOf(officer) } } }),
      ...(person && {
        authorizer: {
          jwt: { claims: { sub: person.as, name: person.as, 'cognito:groups': `[${person.groups.join(' ')}]` } },
        },
      }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
  const reply = (await handlers[found.route.function](event as never, context)) as {
    readonly statusCode: number;
    readonly body: string;
    readonly headers: Record<string, string>;
  };
  const said = reply.body === '' ? undefined : JSON.parse(reply.body);
  return { status: reply.statusCode, body: said as T, headers: reply.headers };
}

/** What the identity provider says of a department's officer. */
const claimsOf = (department: string) => ({
  sub: `officer-of-${department}`,
  name: `Handläggaren på ${department}`,
  'cognito:groups': `[${department.startsWith('coordinator-') ? department.replace('-', ':') : `department:${department}`}]`,
});

/**
 * Calls a function that no gateway stands before.
 *
 * @param remainingMs how much time it has left, whenever it asks
 */
export const run = <Input, Output>(
  handler: (input: Input, context: Context) => Promise<Output>,
  input: Input,
  remainingMs = () => context.getRemainingTimeInMillis(),
): Promise<Output> => handler(input, { ...context, getRemainingTimeInMillis: remainingMs });
