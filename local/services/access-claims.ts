import { createHash, randomUUID } from 'node:crypto';
import { region } from '../installation.ts';
import type { LocalUser } from '../staff.ts';

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

/** Somebody's id in a pool where people sign in with their address: a UUID, which says nothing of who they are. */
export function subjectOf({ user }: LocalUser): string {
  const hex = createHash('sha256').update(user).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The claims of an access token as Cognito makes them, but for who issued it and when: a UUID for a user name, the client
 * instead of an audience, no name and no groups but what the trigger puts in.
 */
export async function accessClaims(
  user: LocalUser,
  client: string,
  nameToken: NameToken,
): Promise<Record<string, unknown>> {
  const sub = subjectOf(user);
  const scopes = ['openid', 'profile'];
  const event = {
    version: '2',
    triggerSource: 'TokenGeneration_HostedAuth',
    region,
    userPoolId: `${region}_local`,
    userName: sub,
    callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: client },
    request: {
      userAttributes: {
        sub,
        name: user.name,
        email: `${user.user}@staff.example`,
        email_verified: 'true',
        'cognito:user_status': 'CONFIRMED',
      },
      groupConfiguration: { groupsToOverride: user.groups, iamRolesToOverride: [], preferredRole: null },
      scopes,
    },
    response: { claimsAndScopeOverrideDetails: null },
  };
  const { claimsAndScopeOverrideDetails: changes } = ((await nameToken(event)) as Answer).response;
  return {
    sub,
    'cognito:groups': changes.groupOverrideDetails?.groupsToOverride ?? user.groups,
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
