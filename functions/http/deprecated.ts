import type middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import type { Route } from '#domain/api/calls.ts';
import { deprecationHeaders } from '#domain/api/deprecation.ts';

/** Says with every answer, a refusal too, that the call or something it carried will go, and when. */
export function saysWhatGoes(
  routes: readonly Route[],
): middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyResultV2> {
  const say: middy.MiddlewareFn<APIGatewayProxyEventV2, APIGatewayProxyResultV2> = ({ event, response }) => {
    const route = routes.find(({ method, path }) => event.routeKey === `${method} ${path}`);
    if (!route || !response || typeof response !== 'object') return;
    response.headers = { ...response.headers, ...deprecationHeaders(route, (field) => carries(event, field)) };
  };
  return { after: say, onError: say };
}

/** Whether a call carries a parameter of the address (`?name`), or a part of its body. */
function carries({ queryStringParameters, body, isBase64Encoded }: APIGatewayProxyEventV2, field: string): boolean {
  if (field.startsWith('?')) return queryStringParameters?.[field.slice(1)] !== undefined;
  try {
    const sent: unknown = JSON.parse(isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString() : (body ?? ''));
    return typeof sent === 'object' && sent !== null && Object.hasOwn(sent, field);
  } catch {
    return false;
  }
}
