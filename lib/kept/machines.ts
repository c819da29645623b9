import { CfnOutput, Duration } from 'aws-cdk-lib';
import {
  type CfnUserPoolClient,
  OAuthScope,
  ResourceServerScope,
  type UserPool,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { resourceServer } from '#domain/api/machine-scope.ts';
import type { SignInSettings } from '../installation/installation.ts';
import type { Machine } from '../runs/kept.ts';

/** As long as a stolen token works. A machine asks for another by itself. */
const machineHour = Duration.hours(1);

/**
 * A client with a secret for each machine, and a scope for each group that one of them has. A machine gets no token but by
 * its own credentials, for its own scopes, and no person signs in with its client.
 */
export function addMachines(
  scope: Construct,
  pool: UserPool,
  machines: NonNullable<SignInSettings['machines']>,
  domain: UserPoolDomain,
): readonly Machine[] {
  const groups = [...new Set(Object.values(machines).flatMap((machine) => machine.groups))].sort();
  if (groups.length === 0) return [];
  const scopes = new Map(
    groups.map((group) => [
      group,
      new ResourceServerScope({ scopeName: group, scopeDescription: `Reads what ${group} may read` }),
    ]),
  );
  const server = pool.addResourceServer('Api', { identifier: resourceServer, scopes: [...scopes.values()] });
  new CfnOutput(scope, 'MachineTokens', {
    description: 'Where machines get their tokens',
    value: `${domain.baseUrl()}/oauth2/token`,
  });
  return Object.entries(machines).map(([id, { name, groups: own }]) => {
    const client = pool.addClient(`Machine-${id}`, {
      userPoolClientName: id,
      generateSecret: true,
      oAuth: {
        flows: { clientCredentials: true },
        scopes: own.flatMap((group) => {
          const named = scopes.get(group);
          return named ? [OAuthScope.resourceServer(server, named)] : [];
        }),
      },
      supportedIdentityProviders: [],
      accessTokenValidity: machineHour,
    });
    // As for the pages' client: no sign-in of people by Cognito's own API.
    (client.node.defaultChild as CfnUserPoolClient).explicitAuthFlows = ['ALLOW_REFRESH_TOKEN_AUTH'];
    new CfnOutput(scope, `MachineClientId-${id}`, { value: client.userPoolClientId });
    return { clientId: client.userPoolClientId, name };
  });
}
