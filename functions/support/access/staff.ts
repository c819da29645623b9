import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Actor } from '#domain/case/facts.ts';
import { inboxToday } from '#domain/definitions/inboxes.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { idToday } from '#domain/definitions/retired.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';

/** Somebody who signed in with the municipality's identity provider. The API gateway has checked the token. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  /** Departments whose tasks they handle, as they are called today. */
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
    departments: today('departments', named('department:')),
    coordinates: today('municipalities', named('coordinator:')),
  };
}

/** What groups name is what it is called today: a retired group gives the rights of what took its place. Who is in none of ours has none. */
const today = (kind: 'departments' | 'municipalities', ids: readonly string[]): readonly string[] => [
  ...new Set(ids.map((id) => idToday(catalogue, kind, id) ?? id)),
];

/** Whether somebody may see and handle what lies in an inbox, also one that was there before theirs took its place. */
export function handles(staff: Staff, inbox: string): boolean {
  const now = inboxToday(catalogue, inbox);
  return staff.departments.includes(now) || staff.coordinates.some((m) => coordinatorInbox(m) === now);
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
