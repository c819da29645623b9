import { CfnOutput, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { AccountRecovery, CfnUserPoolGroup, FeaturePlan, Mfa, OAuthScope, UserPool } from 'aws-cdk-lib/aws-cognito';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { ConfigurationSet, EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { catalogue } from '#workflows/catalogue.ts';
import { FileStore } from './file-store.ts';
import type { Installation } from './installation.ts';

/** What must outlive every deployment: the table, the people who sign in, and the sender of mails. */
export class StatefulStack extends Stack {
  readonly table: TableV2;
  readonly files: FileStore;
  readonly mailConfiguration: ConfigurationSet;
  readonly mailIdentity: EmailIdentity;
  readonly linkKey: Secret;
  readonly issuer: string;
  readonly audience: string;

  constructor(
    scope: Construct,
    id: string,
    installation: Installation,
    { scan, ...props }: StackProps & { readonly scan: boolean },
  ) {
    super(scope, id, props);
    this.table = new TableV2(this, 'Cases', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      timeToLiveAttribute: 'expires',
      // Facts that make mails due reach the mail function by it.
      dynamoStream: StreamViewType.NEW_IMAGE,
      globalSecondaryIndexes: [
        {
          indexName: 'inbox',
          partitionKey: { name: 'inbox', type: AttributeType.STRING },
          sortKey: { name: 'inboxSort', type: AttributeType.STRING },
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: ['task', 'row', 'claimedBy'],
        },
        {
          indexName: 'cases',
          partitionKey: { name: 'municipality', type: AttributeType.STRING },
          sortKey: { name: 'reference', type: AttributeType.STRING },
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: ['businessName', 'submittedAt', 'inbox'],
        },
      ],
    });

    this.files = new FileStore(this, 'FileStore', { ...installation, scan });

    this.mailConfiguration = new ConfigurationSet(this, 'Mail', {
      configurationSetName: `foretagslots-${installation.stage}`,
    });
    this.mailIdentity = new EmailIdentity(this, 'MailDomain', { identity: Identity.domain(installation.mailDomain) });

    this.linkKey = new Secret(this, 'LinkKey', {
      description: 'Links and sessions of applicants are derived from it: a new value ends them all',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.linkKey).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'A new value ends every link that was mailed. It is changed by hand, when it must.',
    });

    const staff = new UserPool(this, 'Staff', {
      selfSignUpEnabled: false,
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
      featurePlan: FeaturePlan.ESSENTIALS,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const reason =
      'Staff are federated from the municipality’s own identity provider, which watches sign-ins; the Plus plan would watch them twice.';
    Validations.of(staff).acknowledge({ id: 'AwsSolutions-COG3', reason });
    Validations.of(staff).acknowledge({ id: 'AwsSolutions-COG8', reason });
    const client = staff.addClient('Pages', {
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: [`${installation.publicUrl}/sv/department`],
        logoutUrls: [`${installation.publicUrl}/sv/department`],
      },
    });
    for (const group of staffGroups()) {
      new CfnUserPoolGroup(this, `Group${group.replace(/\W/g, '-')}`, {
        userPoolId: staff.userPoolId,
        groupName: group,
      });
    }
    this.issuer = `https://cognito-idp.${this.region}.${this.urlSuffix}/${staff.userPoolId}`;
    this.audience = client.userPoolClientId;
    new CfnOutput(this, 'StaffPoolId', { value: staff.userPoolId });
    new CfnOutput(this, 'StaffClientId', { value: client.userPoolClientId });
    new CfnOutput(this, 'FilesBucket', { value: this.files.bucket.bucketName });
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
  }
}

/** The groups that give rights: one for each department, one for each municipality's coordinator. */
function staffGroups(): readonly string[] {
  return [
    ...Object.keys(catalogue.departments).map((id) => `department:${id}`),
    ...Object.keys(catalogue.municipalities).map((id) => `coordinator:${id}`),
  ];
}
