import { CfnOutput, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { ConfigurationSet, type EmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { Installation } from '../installation/installation.ts';
import type { Lack } from '../lacks.ts';
import type { Kept, StaffSignIn } from '../runs/kept.ts';
import { FileStore } from './file-store.ts';
import { addMailDomain } from './mail-domain.ts';
import { addStaffSignIn } from './staff-sign-in.ts';

/** What must outlive every deployment: the table, the people who sign in, and the sender of mails. */
export class StatefulStack extends Stack implements Kept {
  readonly table: TableV2;
  readonly files: FileStore;
  readonly mailConfiguration: ConfigurationSet;
  readonly mailIdentity: EmailIdentity;
  readonly linkKey: Secret;
  readonly staff: StaffSignIn;

  constructor(
    scope: Construct,
    id: string,
    installation: Installation,
    { lacks, ...props }: StackProps & { readonly lacks: readonly Lack[] },
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
          indexName: 'desk',
          partitionKey: { name: 'desk', type: AttributeType.STRING },
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

    this.files = new FileStore(this, 'FileStore', { installation, scan: !lacks.includes('scan') });

    this.mailConfiguration = new ConfigurationSet(this, 'Mail', {
      configurationSetName: `foretagslots-${installation.stage}`,
    });
    this.mailIdentity = addMailDomain(this, installation, { dkimTokens: !lacks.includes('dkim-tokens') });
    this.staff = addStaffSignIn(this, installation, { managedLogin: !lacks.includes('managed-login') });

    this.linkKey = new Secret(this, 'LinkKey', {
      description: 'Links and sessions of applicants are derived from it: a new value ends them all',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.linkKey).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'A new value ends every link that was mailed. It is changed by hand, when it must.',
    });

    new CfnOutput(this, 'FilesBucket', { value: this.files.bucket.bucketName });
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
  }
}
