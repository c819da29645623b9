import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import { planRequestSchema } from '#domain/api/requests.ts';
import type { Language } from '#domain/definitions/text.ts';
import { type GuidePlace, whatIsPlanned } from '#web/applicant/guide/guide-address.ts';
import { pageAsHtml, pageWithoutContent } from '#web/server.tsx';
import { setting } from '../aws/environment.ts';
import { logger } from '../aws/observability.ts';
import { today } from '../now.ts';
import { guideIn, planIn } from '../work/guide-answers.ts';

/**
 * Owners' pages as HTML, for a browser that has run nothing yet: the start, and the guide with its plan. Nothing is stored, so
 * this function may touch nothing. An address that asks for what is not there gets the page that finds its way in the browser,
 * which says so.
 */
export const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Error, Context>()
  .use(injectLambdaContext(logger))
  .handler(async ({ rawPath, rawQueryString }) =>
    html(await written(rawQueryString ? `${rawPath}?${rawQueryString}` : rawPath)),
  );

const origin = setting('PUBLIC_URL');

async function written(address: string): Promise<string> {
  try {
    return await pageAsHtml(address, { origin, guideIn, planFor });
  } catch (error) {
    logger.warn('a page was not written beforehand', { name: error instanceof Error ? error.name : 'unknown' });
    return pageWithoutContent(address);
  }
}

/** What somebody wrote into an address is as strange as what somebody sends. @throws ZodError, Problem */
function planFor(place: GuidePlace, language: Language): PlanAnswer {
  const { at: _shown, opening, ...rest } = whatIsPlanned(place);
  const wish = { ...rest, ...(opening !== undefined && { openingDate: opening }) };
  return planIn(planRequestSchema(today()).parse(wish), language);
}

const html = (body: string) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' },
  body,
});
