import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouter from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, Context } from 'aws-lambda';
import { type ApiRoute, apiRoutes, type CallsOf, methodsOf, type Route } from '#domain/api/calls.ts';
import { fieldText } from '#domain/api/field-problems.ts';
import { hstsSeconds } from '#domain/api/front-door.ts';
import { type Language, languageOf } from '#domain/definitions/text.ts';
import { UnknownCursor } from '#domain/ports/page.ts';
import { NotStorable } from '#domain/ports/storable.ts';
import { Unreadable } from '#domain/ports/unreadable.ts';
import { logger, placesOf } from '../aws/observability.ts';
import { forOtherSites } from './cors.ts';
import { saysWhatGoes } from './deprecated.ts';
import { Problem, problemReply } from './problem.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

/** What answers each call of a function. The compiler refuses a call that is missing, or one the contract lacks. */
export type Answers<F extends ApiRoute['function']> = Readonly<Record<CallsOf<F>, (event: Request) => Promise<Reply>>>;

/**
 * A Lambda handler for a few calls that share their permissions: routing, security headers, traces, logs, and every error as
 * problem+json. A body is read where it is used, after it is known who may send it.
 *
 * @param routes the calls, with what is to go
 */
export function api<F extends ApiRoute['function']>(
  which: F,
  answers: NoInfer<Answers<F>>,
  routes: readonly Route[] = apiRoutes,
) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyResultV2, Error, Context>()
    .use(injectLambdaContext(logger))
    .use(
      httpSecurityHeaders({
        // What is answered is data: nothing in it is ever run or shown in a frame.
        contentSecurityPolicy: { 'default-src': "'none'", 'report-to': '' },
        // The municipality's other addresses are not ours to decide on.
        strictTransportSecurity: { maxAge: hstsSeconds, includeSubDomains: false, preload: false },
      }),
    )
    .use(forOtherSites())
    .use(saysWhatGoes(routes))
    .use(errorsAsProblems())
    .use(httpHeaderNormalizer())
    .handler(
      httpRouter<APIGatewayProxyEventV2, APIGatewayProxyResultV2>({
        routes: routes
          .filter((route) => route.function === which)
          .map(({ method, path }) => ({ method, path, handler: answers[`${method} ${path}` as CallsOf<F>] as never })),
        notFoundResponse: ({ path }) => {
          const methods = methodsOf(path);
          if (methods.length === 0) throw new Problem('not-found');
          throw new Problem('method-not-allowed', [], { headers: { Allow: methods.join(', ') } });
        },
      }),
    );
}

function errorsAsProblems(): middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyResultV2> {
  return {
    onError: (request) => {
      const { error } = request;
      const headers = request.event.headers ?? {};
      const language = languageOf(
        request.event.queryStringParameters?.lang ?? headers['accept-language'] ?? headers['Accept-Language'],
      );
      request.response = problemReply(asProblem(error, language), language) as unknown as APIGatewayProxyResultV2;
    },
  };
}

function asProblem(error: Error | null | undefined, language: Language): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof NotStorable) {
    const isFull = error.reason === 'facts';
    return new Problem('not-storable', isFull ? [{ pointer: '', message: fieldText('task-full', language) }] : []);
  }
  if (error instanceof UnknownCursor)
    return new Problem('invalid-input', [{ pointer: '?cursor', message: fieldText('cursor', language) }]);
  // Its home has said so, with what to do.
  if (error instanceof Unreadable) return new Problem('damaged');
  logger.error('unexpected error', { name: error?.name ?? 'unknown', at: error ? placesOf(error) : [] });
  return new Problem('internal');
}
