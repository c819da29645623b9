import { randomUUID } from 'node:crypto';
import { region } from '../installation.ts';
import type { Person } from './people.ts';

/** Calls `staff/name-token`, as Cognito does before it makes a token. */
export type NameToken = (event: unknown) => Promise<unknown>;

/** What the trigger's answer may change (AWS: "Pre token generation Lambda trigger", version 2). */
interface Answer {
  readonly response: {
    readonly claimsAndScopeOverrideDetails: {
      readonly accessTokenGeneration?: { readonly claimsToAddOrOverride?: Readonly<Record<string, string>> };
      readonly groupOverrideDetails?: { readonly groupsToOverride?: readonly string[] };
    };
  };
}

/**
 * The claims of an access token as Cognito makes them, but for who issued it and when: a UUID for a user name, the client
 * instead of an audience, no name and no groups but what the trigger puts in.
 */
export async function accessClaims(
  { sub, attributes, groups }: Person,
  client: string,
  nameToken: NameToken,
): Promise<Record<string, unknown>> {
  const scopes = ['openid', 'profile'];
  const event = {
    version: '2',
    triggerSource: 'TokenGeneration_HostedAuth',
    region,
    userPoolId: `${region}_local`,
    userName: sub,
    callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: client },
    request: {
      userAttributes: attributes,
      groupConfiguration: { groupsToOverride: groups, iamRolesToOverride: [], preferredRole: null },
      scopes,
    },
    response: { claimsAndScopeOverrideDetails: null },
  };
  const { claimsAndScopeOverrideDetails: changes } = ((await nameToken(event)) as Answer).response;
  return {
    sub,
    'cognito:groups': changes.groupOverrideDetails?.groupsToOverride ?? groups,
    version: 2,
    client_id: client,
    origin_jti: randomUUID(),
    token_use: 'access',
    scope: scopes.join(' '),
    auth_time: Math.floor(Date.now() / 1000),
    jti: randomUUID(),
    username: sub,
    ...changes.accessTokenGeneration?.claimsToAddOrOverride,
  };
}

/**
 * The claims of a machine's access token as Cognito makes them for client credentials (AWS: "Understanding the access
 * token"): the client as its own subject, its scopes, and neither user name nor groups. The trigger is not asked about it.
 */
export const machineClaims = (client: string, scopes: readonly string[]): Record<string, unknown> => ({
  sub: client,
  token_use: 'access',
  scope: scopes.join(' '),
  auth_time: Math.floor(Date.now() / 1000),
  version: 2,
  jti: randomUUID(),
  client_id: client,
});
