import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { makeApp } from '#lib/make-app.ts';
import { emptyPages, testInstallation } from '../support/installation.ts';

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/**
 * What makes CloudFormation replace each resource that holds something (AWS: "Update requires: Replacement"). A resource
 * that is not listed here, with what replaces it, is not among what is kept.
 */
const replacing: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::GlobalTable': ['TableName', 'KeySchema', 'LocalSecondaryIndexes'],
  'AWS::S3::Bucket': ['BucketName'],
  'AWS::SecretsManager::Secret': ['Name'],
  'AWS::SES::ConfigurationSet': ['Name'],
  'AWS::SES::EmailIdentity': ['EmailIdentity'],
  'AWS::Cognito::UserPool': ['UsernameAttributes', 'AliasAttributes', 'UsernameConfiguration'],
  'AWS::Cognito::UserPoolClient': ['UserPoolId', 'GenerateSecret'],
  'AWS::Cognito::UserPoolDomain': ['UserPoolId', 'Domain', 'CustomDomainConfig'],
  'AWS::Cognito::UserPoolIdentityProvider': ['UserPoolId', 'ProviderName', 'ProviderType'],
};

/** A change here means that a table, a bucket, a pool or an identity is made anew, empty, in place of the one in use. */
test('what is kept has the same name, and nothing that would replace it has changed', () => {
  const { stateful } = makeApp({
    installation: testInstallation,
    version: 'test',
    web: emptyPages(),
    checks: false,
    lacks: [],
  });
  const resources = Object.entries(Template.fromStack(stateful).toJSON().Resources as Record<string, Resource>);
  const kept = resources.flatMap(([id, { Type, Properties }]) => {
    const names = replacing[Type];
    return names
      ? [[id, Object.fromEntries(names.flatMap((n) => (Object.hasOwn(Properties, n) ? [[n, Properties[n]]] : [])))]]
      : [];
  });
  const pool = { Ref: 'Staff35CBA1CE' };
  expect(Object.fromEntries(kept)).toEqual({
    Cases80582F3E: {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    },
    FileStoreFiles062086D7: { BucketName: 'foretagslots-test-files-123456789012' },
    LinkKey27470AF7: {},
    Mail6A3D1F64: { Name: 'foretagslots-test' },
    MailDomainBA8757BD: { EmailIdentity: 'foretag.kommunen.example' },
    Staff35CBA1CE: { UsernameAttributes: ['email'] },
    StaffPages33641D04: { UserPoolId: pool },
    StaffSignIn17353BD5: { UserPoolId: pool, Domain: 'foretagslots-kommunen' },
    Provider2281708E: { UserPoolId: pool, ProviderName: 'Kommunen', ProviderType: 'OIDC' },
  });
  // Attributes can be added to a pool, never changed or taken away.
  expect(resources.find(([id]) => id === 'Staff35CBA1CE')?.[1].Properties.Schema).toEqual([
    { Name: 'groups', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: { MaxLength: '2048' } },
  ]);
  // The indexes too: a changed one is built anew, and cannot be asked meanwhile.
  expect(resources.find(([id]) => id === 'Cases80582F3E')?.[1].Properties.GlobalSecondaryIndexes).toMatchObject([
    { IndexName: 'inbox', KeySchema: [{ AttributeName: 'inbox' }, { AttributeName: 'inboxSort' }] },
    { IndexName: 'desk', KeySchema: [{ AttributeName: 'desk' }, { AttributeName: 'inboxSort' }] },
    { IndexName: 'cases', KeySchema: [{ AttributeName: 'municipality' }, { AttributeName: 'reference' }] },
  ]);
});
