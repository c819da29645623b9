import type middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { isForOtherSites } from '#domain/api/calls.ts';
import { type Reply, reply } from './reply.ts';

/** Any site may read these answers: they say nothing about anybody, and take no credentials. */
const fromAnySite = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Deprecation, ETag, Retry-After, Sunset',
};

/** Lets other sites read every answer of the calls that are meant for them, a refusal too: it says what to mend. */
export function forOtherSites(): middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyResultV2> {
  const open: middy.MiddlewareFn<APIGatewayProxyEventV2, APIGatewayProxyResultV2> = ({ event, response }) => {
    if (response && typeof response === 'object' && isForOtherSites(event.rawPath))
      response.headers = { ...response.headers, ...fromAnySite };
  };
  return { after: open, onError: open };
}

/** What a browser on another site is answered when it asks whether it may call, whatever headers it wants to add (Fetch, CORS-preflight). */
export const preflight = async (): Promise<Reply> =>
  reply(204, undefined, {
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  });
