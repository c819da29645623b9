import { CfnOutput, Duration, RemovalPolicy, SecretValue, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  type AttributeMapping,
  CfnManagedLoginBranding,
  type CfnUserPoolClient,
  CfnUserPoolGroup,
  FeaturePlan,
  LambdaVersion,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ProviderAttribute,
  ResourceServerScope,
  StringAttribute,
  UserPool,
  UserPoolClientIdentityProvider,
  type UserPoolDomain,
  UserPoolIdentityProviderOidc,
  UserPoolIdentityProviderSaml,
  UserPoolIdentityProviderSamlMetadata,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { resourceServer } from '#domain/api/machine-scope.ts';
import { catalogue } from '#workflows/catalogue.ts';
import type { Federation, Installation, SignInSettings } from '../installation/installation.ts';
import { ProductFunction } from '../runs/product-function.ts';

/** Where staff sign in: what the functions and the pages have to know of it. */
export interface StaffSignIn {
  /** Who issues the tokens: `iss`, and where the keys are found. */
  readonly issuer: string;
  /** Whom the tokens are for. */
  readonly audience: string;
  /** Where a browser goes to be forgotten there too. */
  readonly signOutUrl: string;
  /** The one provider that people sign in with; undefined when they are in the pool itself. */
  readonly provider: string | undefined;
  /** The machine accounts: each one's client id, and its name. */
  readonly machines: readonly Machine[];
}

interface Machine {
  readonly clientId: string;
  readonly name: string;
}

/** The addresses that a browser calls when somebody signs in, for the pages' security policy. */
export const signInOrigins = ({ region, signIn }: Installation): readonly string[] => [
  `https://cognito-idp.${region}.amazonaws.com`,
  `https://${signIn.domainPrefix}.auth.${region}.amazoncognito.com`,
];

const workingDay = Duration.hours(8);

/**
 * The pool that gives out staff's tokens, its sign-in pages, and the groups that give rights. With a federation people come
 * from the municipality's own provider and no other way; without, they are added by hand, with password and second factor.
 *
 * @param managedLogin off where the target has only the older pages to sign in on
 */
export function addStaffSignIn(
  scope: Construct,
  installation: Installation,
  { managedLogin }: { readonly managedLogin: boolean },
): StaffSignIn {
  const { publicUrl, signIn, logRetentionDays } = installation;
  const { federation } = signIn;
  const pool = new UserPool(scope, 'Staff', {
    selfSignUpEnabled: false,
    userInvitation: {
      emailSubject: 'Företagslots: ditt konto · your account',
      emailBody: `<p>Du kan nu handlägga i Företagslots: <a href="${publicUrl}/sv/department">${publicUrl}/sv/department</a>. Användarnamn: {username}. Engångslösenord: {####}</p><p lang="en">You can now handle cases in Företagslots: <a href="${publicUrl}/en/department">${publicUrl}/en/department</a>. User name: {username}. One-time password: {####}</p>`,
    },
    signInAliases: { email: true },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    passwordPolicy: {
      minLength: 14,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
    },
    // What the municipality's provider says of a person's groups. Only the provider writes it: see the client below.
    customAttributes: { groups: new StringAttribute({ mutable: true, maxLen: 2048 }) },
    featurePlan: FeaturePlan.ESSENTIALS,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const reason = federation
    ? `Staff sign in with ${federation.name} alone (the client allows no other provider), which watches sign-ins; the Plus plan would watch them twice.`
    : 'No provider is federated in this installation: the few who are added by hand have a password of 14 characters and a second factor, and nobody can sign up. The Plus plan is paid for each person; docs/deploy.md asks for a federation before real cases.';
  Validations.of(pool).acknowledge({ id: 'AwsSolutions-COG3', reason });
  Validations.of(pool).acknowledge({ id: 'AwsSolutions-COG8', reason });

  const provider = federation && addProvider(scope, pool, federation);
  const pages = (...paths: string[]) =>
    ['sv', 'en'].flatMap((language) => paths.map((path) => `${publicUrl}/${language}${path}`));
  const client = pool.addClient('Pages', {
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
      callbackUrls: pages('/department'),
      logoutUrls: pages(''),
    },
    supportedIdentityProviders: [
      federation ? UserPoolClientIdentityProvider.custom(federation.name) : UserPoolClientIdentityProvider.COGNITO,
    ],
    preventUserExistenceErrors: true,
    accessTokenValidity: workingDay,
    idTokenValidity: workingDay,
    refreshTokenValidity: Duration.hours(9),
  });
  const plain = client.node.defaultChild as CfnUserPoolClient;
  // Without this Cognito also lets people in by its API, with a token that may write one's own attributes, groups among them.
  plain.explicitAuthFlows = ['ALLOW_REFRESH_TOKEN_AUTH'];
  if (provider) client.node.addDependency(provider);
  const domain = pool.addDomain('SignIn', {
    cognitoDomain: { domainPrefix: signIn.domainPrefix },
    ...(managedLogin && { managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN }),
  });
  // Without a look of their own the newer pages are not shown at all.
  if (managedLogin) {
    new CfnManagedLoginBranding(scope, 'SignInLook', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
  }

  const nameToken = new ProductFunction(scope, 'NameToken', {
    entry: 'staff/name-token',
    environment: { STAFF_GROUPS: JSON.stringify(federation?.groups ?? {}) },
    may: [],
    logRetentionDays,
  });
  pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, nameToken, LambdaVersion.V2_0);

  for (const group of staffGroups()) {
    new CfnUserPoolGroup(scope, `Group${group.replace(/\W/g, '-')}`, {
      userPoolId: pool.userPoolId,
      groupName: group,
    });
  }
  new CfnOutput(scope, 'StaffPoolId', { value: pool.userPoolId });
  new CfnOutput(scope, 'StaffClientId', { value: client.userPoolClientId });
  const { region, urlSuffix } = Stack.of(scope);
  if (federation) {
    new CfnOutput(scope, 'SignInCallback', {
      description: 'Where your identity provider sends people back to: register it there',
      value: `${domain.baseUrl()}/${federation.kind === 'oidc' ? 'oauth2' : 'saml2'}/idpresponse`,
    });
  }
  if (federation?.kind === 'saml') {
    new CfnOutput(scope, 'SignInEntityId', {
      description: 'What your identity provider calls this service (entity id)',
      value: `urn:amazon:cognito:sp:${pool.userPoolId}`,
    });
  }
  return {
    issuer: `https://cognito-idp.${region}.${urlSuffix}/${pool.userPoolId}`,
    audience: client.userPoolClientId,
    signOutUrl: `${domain.baseUrl()}/logout`,
    provider: federation?.name,
    machines: addMachines(scope, pool, signIn.machines ?? {}, domain),
  };
}

/** As long as a stolen token works. A machine asks for another by itself. */
const machineHour = Duration.hours(1);

/**
 * A client with a secret for each machine, and a scope for each group that one of them has. A machine gets no token but by
 * its own credentials, for its own scopes, and no person signs in with its client.
 */
function addMachines(
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

function addProvider(scope: Construct, userPool: UserPool, federation: Federation): Construct {
  const { name, attributes } = federation;
  const attributeMapping: AttributeMapping = {
    fullname: ProviderAttribute.other(attributes.name),
    email: ProviderAttribute.other(attributes.email),
    custom: { 'custom:groups': ProviderAttribute.other(attributes.groups) },
  };
  if (federation.kind === 'saml') {
    return new UserPoolIdentityProviderSaml(scope, 'Provider', {
      userPool,
      name,
      metadata: UserPoolIdentityProviderSamlMetadata.url(federation.metadataUrl),
      attributeMapping,
    });
  }
  return new UserPoolIdentityProviderOidc(scope, 'Provider', {
    userPool,
    name,
    issuerUrl: federation.issuer,
    clientId: federation.clientId,
    // Read by CloudFormation when it deploys, so that it stands in no template.
    clientSecret: SecretValue.secretsManager(federation.clientSecretName).unsafeUnwrap(),
    scopes: ['openid', ...federation.scopes],
    attributeMapping,
  });
}

/**
 * The groups that give rights: one for each department, one for each municipality's coordinator. Those of what is retired stay,
 * with everybody in them: they give the rights of what took its place.
 */
function staffGroups(): readonly string[] {
  const { departments, municipalities, retired } = catalogue;
  return [
    ...Object.keys({ ...departments, ...retired.departments }).map((id) => `department:${id}`),
    ...Object.keys({ ...municipalities, ...retired.municipalities }).map((id) => `coordinator:${id}`),
  ];
}
