import { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DeployedInstallation, Federation, MachineAccount } from '#lib/installation/installation.ts';
import { makeApp } from '#lib/make-app.ts';
import { emptyPages, testInstallation } from '../support/installation.ts';

/** One app for each way to sign in: what AwsSolutions looks through takes seconds. */
const apps = new Map<string, ReturnType<typeof makeApp>>();
const appWith = (federation: Federation | undefined, machines?: Readonly<Record<string, MachineAccount>>) => {
  const name = JSON.stringify([federation, machines]);
  const app = apps.get(name) ?? newAppWith(federation, machines);
  apps.set(name, app);
  return app;
};
const newAppWith = (...[federation, machines]: Parameters<typeof appWith>): ReturnType<typeof makeApp> => {
  const { federation: _example, ...signIn } = testInstallation.signIn;
  const installation: DeployedInstallation = {
    ...testInstallation,
    signIn: { ...signIn, ...(federation && { federation }), ...(machines && { machines }) },
  };
  return makeApp({ installation, version: 'test', web: emptyPages(), checks: true });
};
let federated: Template;
let functions: Template;
beforeAll(() => {
  const made = appWith(testInstallation.signIn.federation);
  federated = Template.fromStack(made.stateful);
  functions = Template.fromStack(made.stateless);
});
const only = (template: Template, type: string) => {
  const [found, ...more] = Object.values(template.findResources(type));
  if (!found || more.length > 0) throw new Error(`there is not one ${type}`);
  return found.Properties as Record<string, unknown>;
};

test('there is a page to sign in on, and ways back to both languages', () => {
  expect(only(federated, 'AWS::Cognito::UserPoolDomain')).toMatchObject({
    Domain: 'foretagslots-kommunen',
    ManagedLoginVersion: 2,
  });
  // The newer pages show nothing without a look.
  expect(only(federated, 'AWS::Cognito::ManagedLoginBranding')).toMatchObject({ UseCognitoProvidedValues: true });
  expect(only(federated, 'AWS::Cognito::UserPoolClient')).toMatchObject({
    CallbackURLs: ['https://foretag.kommunen.example/sv/department', 'https://foretag.kommunen.example/en/department'],
    LogoutURLs: ['https://foretag.kommunen.example/sv', 'https://foretag.kommunen.example/en'],
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid', 'profile'],
  });
});

test('nobody gets a token that could write their own groups: no sign-in but by the pages', () => {
  expect(only(federated, 'AWS::Cognito::UserPoolClient')).toMatchObject({
    ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
  });
  expect(JSON.stringify(federated.toJSON())).not.toContain('aws.cognito.signin.user.admin');
});

test('a function names people and their groups in access tokens', () => {
  expect(only(federated, 'AWS::Cognito::UserPool')).toMatchObject({
    UserPoolTier: 'ESSENTIALS',
    LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: 'V2_0' } },
  });
  const { Environment } = only(federated, 'AWS::Lambda::Function') as {
    Environment: { Variables: { STAFF_GROUPS: string } };
  };
  expect(JSON.parse(Environment.Variables.STAFF_GROUPS)).toMatchObject({ 'Foretagslots-Lots': ['coordinator:koping'] });
});

test('the pages learn where to sign out and whom to sign in with', () => {
  const guide = Object.values(functions.findResources('AWS::Lambda::Function')).find(
    ({ Properties }) => Properties.Description === 'api/guide',
  );
  const variables: Record<string, unknown> = guide?.Properties.Environment.Variables ?? {};
  expect(JSON.stringify(variables.STAFF_SIGN_OUT_URL)).toContain('.auth.eu-north-1.amazoncognito.com/logout');
  expect(variables.STAFF_PROVIDER).toBe('Kommunen');
});

describe('a federation', () => {
  test('with OpenID Connect maps name, address and groups, and reads its secret when it is deployed', () => {
    expect(only(federated, 'AWS::Cognito::UserPoolIdentityProvider')).toMatchObject({
      ProviderType: 'OIDC',
      AttributeMapping: { name: 'name', email: 'email', 'custom:groups': 'groups' },
      ProviderDetails: {
        client_secret: '{{resolve:secretsmanager:foretagslots/sign-in:SecretString:::}}',
        authorize_scopes: 'openid profile email',
      },
    });
    expect(only(federated, 'AWS::Cognito::UserPoolClient').SupportedIdentityProviders).toEqual(['Kommunen']);
  });

  test('with SAML reads the provider’s metadata, and says what to register there', () => {
    const saml = Template.fromStack(
      appWith({
        kind: 'saml',
        name: 'Kommunen',
        metadataUrl: 'https://login.kommunen.example/metadata',
        attributes: { name: 'displayName', email: 'mail', groups: 'memberOf' },
        groups: {},
      }).stateful,
    );
    expect(only(saml, 'AWS::Cognito::UserPoolIdentityProvider')).toMatchObject({
      ProviderType: 'SAML',
      ProviderDetails: { MetadataURL: 'https://login.kommunen.example/metadata' },
    });
    const outputs = saml.findOutputs('*') as Record<string, { Value: unknown }>;
    expect(JSON.stringify(outputs.SignInCallback?.Value)).toContain('/saml2/idpresponse');
    expect(JSON.stringify(outputs.SignInEntityId?.Value)).toContain('urn:amazon:cognito:sp:');
  });

  test('that is not there leaves the pool itself, with a second factor, and the checks are told so', () => {
    const { stateful } = appWith(undefined);
    const alone = Template.fromStack(stateful);
    alone.resourceCountIs('AWS::Cognito::UserPoolIdentityProvider', 0);
    expect(only(alone, 'AWS::Cognito::UserPoolClient').SupportedIdentityProviders).toEqual(['COGNITO']);
    expect(only(alone, 'AWS::Cognito::UserPool')).toMatchObject({ MfaConfiguration: 'ON' });
  });

  test('is claimed before the checks only where there is one', () => {
    const reasons = (federation: Federation | undefined) =>
      JSON.stringify(appWith(federation).stateful.node.findChild('Staff').node.metadata);
    expect(reasons(testInstallation.signIn.federation)).toContain('Staff sign in with Kommunen alone');
    expect(reasons(undefined)).not.toContain('Staff sign in with');
    expect(reasons(undefined)).toContain('No provider is federated');
  });
});

describe('machine accounts', () => {
  const machines = {
    'diary-environment': { name: 'Diariet, miljö', groups: ['department:koping-environment'] },
    archive: { name: 'E-arkivet', groups: ['department:koping-environment', 'coordinator:koping'] },
  } as const;
  const made = () => appWith(testInstallation.signIn.federation, machines);
  const clientsOf = (template: Template) =>
    Object.entries(template.findResources('AWS::Cognito::UserPoolClient')).map(([id, { Properties }]) => ({
      id,
      ...(Properties as Record<string, unknown>),
    }));

  test('have a client with a secret each, and the scopes of their own groups alone', () => {
    const stateful = Template.fromStack(made().stateful);
    expect(only(stateful, 'AWS::Cognito::UserPoolResourceServer')).toMatchObject({
      Identifier: 'foretagslots',
      Scopes: [{ ScopeName: 'coordinator:koping' }, { ScopeName: 'department:koping-environment' }],
    });
    const own = clientsOf(stateful).filter((client) => 'GenerateSecret' in client);
    expect(own.map((client) => 'ClientName' in client && client.ClientName).sort()).toEqual([
      'archive',
      'diary-environment',
    ]);
    for (const client of own) {
      expect(client).toMatchObject({
        GenerateSecret: true,
        AllowedOAuthFlows: ['client_credentials'],
        // Nobody signs in as a person with it.
        ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
        AccessTokenValidity: 60,
      });
      expect(client).not.toHaveProperty('SupportedIdentityProviders');
    }
    const diary = own.find((client) => 'ClientName' in client && client.ClientName === 'diary-environment');
    const scopes = JSON.stringify((diary as Record<string, unknown>).AllowedOAuthScopes);
    expect(scopes).toContain('/department:koping-environment');
    expect(scopes).not.toContain('coordinator');
    expect(JSON.stringify(stateful.findOutputs('MachineTokens'))).toContain('/oauth2/token');
  });

  test('are known to the gateway and to the functions that read, by name, and to no others', () => {
    const app = made();
    const stateless = Template.fromStack(app.stateless);
    const { JwtConfiguration } = only(stateless, 'AWS::ApiGatewayV2::Authorizer') as {
      JwtConfiguration: { Audience: unknown[] };
    };
    expect(JwtConfiguration.Audience).toHaveLength(1 + Object.keys(machines).length);
    const knowing = Object.values(stateless.findResources('AWS::Lambda::Function')).filter(
      ({ Properties }) => Properties.Environment?.Variables?.MACHINES !== undefined,
    );
    expect(knowing.map(({ Properties }) => Properties.Description).sort()).toEqual([
      'api/applicant',
      'api/files',
      'api/receipt',
      'api/workbench',
    ]);
    expect(JSON.stringify(knowing[0]?.Properties.Environment.Variables.MACHINES)).toContain('Diariet, miljö');
    expect(JSON.stringify(functions.toJSON())).not.toContain('MACHINES');
  });
});
