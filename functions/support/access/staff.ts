import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Actor } from '#domain/case/facts.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';

/** Somebody who signed in with the municipality's identity provider. The API gateway has checked the token. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  /** Departments whose tasks they handle. */
  readonly departments: readonly string[];
  /** Municipalities whose cases they coordinate. */
  readonly coordinates: readonly string[];
}

/**
 * Reads the signed-in person from the token's claims. Groups are `department:<id>` and `coordinator:<municipality>`.
 * Cognito puts them in `cognito:groups`; an HTTP API hands a list over as text, `[a b]`.
 *
 * @throws Problem `not-signed-in`
 */
export function staffOf(event: Request): Staff {
  const claims = (event as unknown as Partial<APIGatewayProxyEventV2WithJWTAuthorizer>).requestContext?.authorizer?.jwt
    ?.claims;
  const staff = claims && staffFromClaims(claims);
  if (!staff) throw new Problem('not-signed-in');
  return staff;
}

/**
 * The person a token's claims describe; undefined when they name nobody. The name stands on what they decide, for ever, and
 * Cognito's own user name is a UUID: so without a name, which `staff/name-token` puts in, nobody acts.
 */
export function staffFromClaims(claims: Readonly<Record<string, unknown>>): Staff | undefined {
  const { sub, name, token_use: use } = claims;
  if (typeof sub !== 'string' || sub === '' || typeof name !== 'string' || name === '') return undefined;
  // Cognito's identity tokens are for the pages; only its access tokens are for the API.
  if (use !== undefined && use !== 'access') return undefined;
  const groups = asList(claims['cognito:groups'] ?? claims.groups);
  const named = (prefix: string) => groups.filter((g) => g.startsWith(prefix)).map((g) => g.slice(prefix.length));
  return {
    id: sub,
    name,
    departments: named('department:'),
    coordinates: named('coordinator:'),
  };
}

/** Whether somebody may see and handle what lies in an inbox. */
export function handles(staff: Staff, inbox: string): boolean {
  return staff.departments.includes(inbox) || staff.coordinates.some((m) => coordinatorInbox(m) === inbox);
}

/** The person as a fact remembers them. */
export const officer = (staff: Staff, department: string): Actor => ({
  kind: 'officer',
  id: staff.id,
  name: staff.name,
  department,
});

function asList(claim: unknown): readonly string[] {
  if (Array.isArray(claim)) return claim.map(String);
  if (typeof claim !== 'string') return [];
  return claim
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter((group) => group !== '');
}
