import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import httpRouter from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, Context } from 'aws-lambda';
import { hstsSeconds } from '#domain/contract/front-door.ts';
import { type ApiRoute, apiRoutes, type CallsOf } from '#domain/contract/routes.ts';
import { languageOf } from '#domain/definitions/text.ts';
import { logger, tracer } from '../observability.ts';
import { Problem, problemReply } from './problem.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

/** What answers each call of a function. The compiler refuses a call that is missing, or one the contract lacks. */
export type Answers<F extends ApiRoute['function']> = Readonly<Record<CallsOf<F>, (event: Request) => Promise<Reply>>>;

const maxBody = 200_000;

/**
 * A Lambda handler for a few calls that share their permissions: routing, JSON, security headers, traces, logs, and
 * every error as problem+json.
 */
export function api<F extends ApiRoute['function']>(which: F, answers: NoInfer<Answers<F>>) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyResultV2, Error, Context>()
    .use(injectLambdaContext(logger))
    .use(captureLambdaHandler(tracer, { captureResponse: false }))
    .use(
      httpSecurityHeaders({
        strictTransportSecurity: { maxAge: hstsSeconds, includeSubDomains: false, preload: false },
      }),
    )
    .use(errorsAsProblems())
    .use(limitBody())
    .use(httpHeaderNormalizer())
    .use(parseJsonBodies())
    .handler(
      httpRouter<APIGatewayProxyEventV2, APIGatewayProxyResultV2>({
        routes: apiRoutes
          .filter((route) => route.function === which)
          .map(({ method, path }) => ({ method, path, handler: answers[`${method} ${path}` as CallsOf<F>] as never })),
        notFoundResponse: () => {
          throw new Problem('not-found');
        },
      }),
    );
}

function limitBody(): middy.MiddlewareObj<APIGatewayProxyEventV2> {
  return {
    before: ({ event }) => {
      if ((event.body?.length ?? 0) > maxBody) throw new Problem('too-large');
    },
  };
}

/** Parses a body when there is one. A call without a body, such as a claim, needs no content type. */
function parseJsonBodies(): middy.MiddlewareObj<APIGatewayProxyEventV2> {
  const parser = httpJsonBodyParser();
  return {
    before: async (request) => {
      if (!request.event.body) return;
      await parser.before?.(request as never);
    },
  };
}

function errorsAsProblems(): middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyResultV2> {
  return {
    onError: (request) => {
      const { error } = request;
      const headers = request.event.headers ?? {};
      const language = languageOf(
        request.event.queryStringParameters?.lang ?? headers['accept-language'] ?? headers['Accept-Language'],
      );
      request.response = problemReply(
        asProblem(error, headers['content-type'] ?? headers['Content-Type']),
        language,
      ) as unknown as APIGatewayProxyResultV2;
    },
  };
}

function asProblem(error: Error | null | undefined, contentType: string | undefined): Problem {
  if (error instanceof Problem) return error;
  const status = (error as { statusCode?: number } | null)?.statusCode;
  // The parser answers 415 to both: a type that is not JSON, and JSON that cannot be read.
  if (status === 415) return new Problem(/json/i.test(contentType ?? '') ? 'not-json' : 'wrong-content-type');
  if (status === 422 || status === 400) return new Problem('not-json');
  if (status === 404) return new Problem('not-found');
  if (status === 405) return new Problem('method-not-allowed');
  logger.error('unexpected error', { name: error?.name ?? 'unknown', stack: error?.stack ?? '' });
  return new Problem('internal');
}
