import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { setting } from '../aws/environment.ts';
import { logger } from '../aws/observability.ts';
import { type GroupMap, groupsOf, nameOf } from './rights.ts';

const map = JSON.parse(setting('STAFF_GROUPS')) as GroupMap;

/**
 * Cognito asks before it makes a token (AWS: "Pre token generation Lambda trigger", version 2). Its access token, which is
 * what the API is called with, holds neither name nor the provider's groups by itself; here they are put in. Cognito waits
 * five seconds for the answer, so nothing is read from anywhere.
 */
export const handler = middy<PreTokenGenerationV2TriggerEvent, PreTokenGenerationV2TriggerEvent>()
  .use(injectLambdaContext(logger))
  .handler(async (event) => {
    const { userAttributes, groupConfiguration } = event.request;
    const name = nameOf(userAttributes);
    return {
      ...event,
      response: {
        claimsAndScopeOverrideDetails: {
          accessTokenGeneration: { claimsToAddOrOverride: { ...(name !== undefined && { name }) } },
          groupOverrideDetails: {
            groupsToOverride: [...groupsOf(userAttributes, groupConfiguration.groupsToOverride ?? [], map)],
          },
        },
      },
    };
  });
