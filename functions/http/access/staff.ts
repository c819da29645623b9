import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { machineScope } from '#domain/api/machine-scope.ts';
import { mayCall } from '#domain/api/rights-table.ts';
import type { Actor } from '#domain/case/facts.ts';
import type { TaskView } from '#domain/case/view.ts';
import { inboxToday } from '#domain/definitions/inboxes.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { idToday } from '#domain/definitions/retired.ts';
import { delegateGroup, delegationOf, demandsSecondPair } from '#domain/definitions/second-pair.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { settingIfAny } from '../../aws/environment.ts';
import { Problem } from '../problem.ts';
import type { Request } from '../request.ts';

/** Somebody who signed in with the municipality's identity provider, or a machine that it named. The token has been checked. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  /** Departments whose tasks they handle, as they are called today. */
  readonly departments: readonly string[];
  /** Departments that they are the head of: theirs too. */
  readonly heads: readonly string[];
  /** What they decide by delegation, as `delegate:<department>:<permit>`: officers of those departments too. */
  readonly delegations: readonly string[];
  /** Municipalities whose cases they coordinate. */
  readonly coordinates: readonly string[];
  /** A machine account: it reads, and does nothing. */
  readonly machine?: true;
}

/**
 * Reads the signed-in person from the token's claims. Groups are `department:<id>`, `head:<id>`,
 * `delegate:<department>:<permit>` and `coordinator:<municipality>`.
 * Cognito puts them in `cognito:groups`; an HTTP API hands a list over as text, `[a b]`.
 *
 * @throws Problem `not-signed-in`, or `people-only` for a machine whose call it is not
 */
export function staffOf(event: Request): Staff {
  const claims = (event as unknown as Partial<APIGatewayProxyEventV2WithJWTAuthorizer>).requestContext?.authorizer?.jwt
    ?.claims;
  const staff = claims && staffFromClaims(claims);
  if (!staff) throw new Problem('not-signed-in');
  return requirePerson(event, staff);
}

/** @throws Problem `people-only` for a machine, unless the table lets machines make the call of this event */
export function requirePerson(event: Request, staff: Staff): Staff {
  if (staff.machine && !mayCall(event.routeKey, 'machine')) throw new Problem('people-only');
  return staff;
}

/**
 * The person a token's claims describe; undefined when they name nobody. The name stands on what they decide, for ever, and
 * Cognito's own user name is a UUID: so without a name, which `staff/name-token` puts in, nobody acts.
 */
export function staffFromClaims(claims: Readonly<Record<string, unknown>>): Staff | undefined {
  const machine = machineFromClaims(claims);
  if (machine) return machine;
  const { sub, name, token_use: use } = claims;
  if (typeof sub !== 'string' || sub === '' || typeof name !== 'string' || name === '') return undefined;
  // Cognito's identity tokens are for the pages; only its access tokens are for the API.
  if (use !== undefined && use !== 'access') return undefined;
  return { id: sub, name, ...inboxesOf(asList(claims['cognito:groups'] ?? claims.groups)) };
}

function inboxesOf(groups: readonly string[]): Pick<Staff, 'departments' | 'heads' | 'delegations' | 'coordinates'> {
  const named = (prefix: string) => groups.filter((g) => g.startsWith(prefix)).map((g) => g.slice(prefix.length));
  const heads = today('departments', named('head:'));
  const delegations = groups.flatMap((group) => delegationOf(catalogue, group) ?? []);
  const decidesIn = delegations.map((group) => group.split(':')[1] ?? '');
  return {
    departments: [...new Set([...today('departments', named('department:')), ...heads, ...decidesIn])],
    heads,
    delegations,
    coordinates: today('municipalities', named('coordinator:')),
  };
}

/**
 * The machine that a token of client credentials is for: Cognito's names the client and its scopes, and neither a name nor
 * groups (AWS: "Understanding the access token"). Its name is the installation's, and its groups are the scopes that it was
 * given; a client that is not a machine of this installation is nobody here.
 */
function machineFromClaims({ client_id: client, sub, scope, token_use: use }: Readonly<Record<string, unknown>>) {
  const name = typeof client === 'string' ? machines().get(client) : undefined;
  if (name === undefined || sub !== client || use !== 'access') return undefined;
  const scopes = asList(scope).flatMap((one) => (one.startsWith(machineScope) ? [one.slice(machineScope.length)] : []));
  return { id: client as string, name, ...inboxesOf(scopes), machine: true } as const;
}

/** The names of the installation's machines, by their client ids. */
export const machines = (): ReadonlyMap<string, string> =>
  new Map(JSON.parse(settingIfAny('MACHINES') ?? '[]') as readonly (readonly [string, string])[]);

/** What groups name is what it is called today: a retired group gives the rights of what took its place. Who is in none of ours has none. */
const today = (kind: 'departments' | 'municipalities', ids: readonly string[]): readonly string[] => [
  ...new Set(ids.map((id) => idToday(catalogue, kind, id) ?? id)),
];

/** Whether somebody may see and handle what lies in an inbox, also one that was there before theirs took its place. */
export function handles(staff: Staff, inbox: string): boolean {
  const now = inboxToday(catalogue, inbox);
  return staff.departments.includes(now) || staff.coordinates.some((m) => coordinatorInbox(m) === now);
}

/** What somebody may do with the decision of a task, where two must have looked at it; undefined where nobody asks for that. */
export function secondPairIn(staff: Staff, { department: made, permit }: Pick<TaskView, 'department' | 'permit'>) {
  const department = inboxToday(catalogue, made);
  if (permit === undefined || !demandsSecondPair(catalogue, permit, department)) return undefined;
  const may = staff.heads.includes(department) || staff.delegations.includes(delegateGroup({ department, permit }));
  return may ? ('decides' as const) : ('recommends' as const);
}

/** The person as a fact remembers them. @throws Error for a machine, which never acts in anybody's name */
export function officer(staff: Staff, department: string): Actor {
  if (staff.machine) throw new Error('a machine acts in nobody’s name');
  return { kind: 'officer', id: staff.id, name: staff.name, department };
}

function asList(claim: unknown): readonly string[] {
  if (Array.isArray(claim)) return claim.map(String);
  if (typeof claim !== 'string') return [];
  return claim
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter((group) => group !== '');
}
