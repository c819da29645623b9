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
  StringAttribute,
  UserPool,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderOidc,
  UserPoolIdentityProviderSaml,
  UserPoolIdentityProviderSamlMetadata,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { staffGroups } from '#domain/definitions/staff-groups.ts';
import { catalogue } from '#workflows/catalogue.ts';
import type { Federation, Installation } from '../installation/installation.ts';
import { staffGroupsSetting } from '../installation/settings.ts';
import type { StaffSignIn } from '../runs/kept.ts';
import { ProductFunction } from '../runs/product-function.ts';
import { environmentOf } from '../runs/settings.ts';
import { addMachines } from './machines.ts';

/** The addresses that a browser calls when somebody signs in, for the pages' security policy. */
export const signInOrigins = ({ region, signIn }: Installation): readonly string[] => [
  `https://cognito-idp.${region}.amazonaws.com`,
  `https://${signIn.domainPrefix}.auth.${region}.amazoncognito.com`,
];

const nameTokenEntry = 'staff/name-token';
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

  const nameToken = new ProductFunction(scope, {
    entry: nameTokenEntry,
    environment: environmentOf(nameTokenEntry, { STAFF_GROUPS: staffGroupsSetting(installation) }),
    may: [],
    logRetentionDays,
  });
  pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, nameToken, LambdaVersion.V2_0);

  for (const group of staffGroups(catalogue)) {
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
