import { attachmentNamed } from '../disposition.ts';

/** What a handler answers API Gateway (HTTP API, payload version 2). */
export interface Reply {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly isBase64Encoded?: true;
}

/** A file, as API Gateway hands it over: in base64. */
export function fileReply(content: Uint8Array, type: string, name: string): Reply {
  return {
    statusCode: 200,
    headers: {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'Content-Disposition': attachmentNamed(name),
    },
    body: Buffer.from(content).toString('base64'),
    isBase64Encoded: true,
  };
}

/** A JSON answer; without a body there is nothing to be of a type. */
export function reply(statusCode: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return {
    statusCode,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      'Cache-Control': 'no-store',
      ...headers,
    },
    body: body === undefined ? '' : JSON.stringify(body),
  };
}
