/** What goes with a request to the API, whichever it is. */
export interface How {
  /** Where the API is; left out where it is where the page came from. */
  readonly origin?: string | undefined;
  /** A session, the token of a draft, or a staff token. */
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes on when the page is left. Only for small bodies. */
  readonly keepalive?: boolean;
  readonly credentials?: RequestCredentials;
  /** Gives up. */
  readonly signal?: AbortSignal;
  /** How each part of a body is written, as for `JSON.stringify`. */
  readonly asSent?: (name: string, value: unknown) => unknown;
}

interface Raw extends How {
  readonly body?: unknown;
  readonly raw?: string;
}

/** What came back: JSON or a PDF; `undefined` when it was neither. */
export interface Response<T> {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly body: T;
}

/**
 * Sends a request to any address, for what no call of the API is: a wrong one in a test, or one that only a laptop has.
 *
 * @param raw the body as it is; else `body` is written as JSON
 * @throws TypeError when nothing was reached, and what `signal` says
 */
export async function request(
  method: string,
  path: string,
  { origin = '', token, headers, asSent, body, raw, ...how }: Raw = {},
): Promise<Response<unknown>> {
  const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body, asSent));
  const response = await fetch(`${origin}${path}`, {
    ...how,
    method,
    headers: {
      ...(payload !== undefined && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(payload !== undefined && { body: payload }),
  });
  const { status, ok } = response;
  return { status, ok, headers: response.headers, body: await contentOf(response) };
}

async function contentOf(response: globalThis.Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) return response.json().catch(() => undefined);
  return type.startsWith('application/pdf') ? response.blob() : undefined;
}
