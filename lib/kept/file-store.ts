import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { draftFileDays } from '#domain/fields/files.ts';
import { filesBucketName, type Installation } from '../installation/installation.ts';

export interface FileStoreProps {
  readonly installation: Installation;
  /** Off where the target has no GuardDuty. Then nothing ever leaves quarantine by itself. */
  readonly scan: boolean;
}

/**
 * The files of drafts and cases. A file arrives in `quarantine/`, is scanned by GuardDuty Malware Protection for S3, and is
 * copied out of it by the product when the scan says clean.
 */
export class FileStore extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { installation, scan }: FileStoreProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Files', {
      bucketName: filesBucketName(installation),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      // Only the pages may send files from a browser, and draw those that their reader may have.
      cors: [
        {
          allowedMethods: [HttpMethods.GET, HttpMethods.POST],
          allowedOrigins: [installation.publicUrl],
          allowedHeaders: ['*'],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        { id: 'quarantine', prefix: 'quarantine/', expiration: Duration.days(1) },
        { id: 'draft', prefix: 'draft/', expiration: Duration.days(draftFileDays) },
        { id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Every reading of a file goes through a function that logs who read which file of which case.',
    });
    if (scan) this.#scan();
  }

  /** AWS: "Prerequisite - Create or update IAM role policy" of Malware Protection for S3. */
  #scan(): void {
    const { bucket } = this;
    const { account, region, partition } = Stack.of(this);
    const role = new Role(this, 'Scanner', {
      assumedBy: new ServicePrincipal('malware-protection-plan.guardduty.amazonaws.com'),
    });
    const rule = `arn:${partition}:events:${region}:${account}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*`;
    const may: readonly [readonly string[], readonly string[]][] = [
      [['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'], [rule]],
      [['events:DescribeRule', 'events:ListTargetsByRule'], [rule]],
      [['s3:PutBucketNotification', 's3:GetBucketNotification', 's3:ListBucket'], [bucket.bucketArn]],
      [['s3:PutObject'], [bucket.arnForObjects('malware-protection-resource-validation-object')]],
      [['s3:GetObject', 's3:GetObjectVersion'], [bucket.arnForObjects('quarantine/*')]],
    ];
    for (const [actions, resources] of may)
      role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
    const id = Stack.of(this).getLogicalId(bucket.node.defaultChild as never);
    for (const finding of [
      `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:events:${region}:${account}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*]`,
      `AwsSolutions-IAM5[Resource::<${id}.Arn>/quarantine/*]`,
    ]) {
      Validations.of(role).acknowledge({
        id: finding,
        reason: 'GuardDuty names its own rule with this prefix, and scans every file in quarantine.',
      });
    }
    const plan = new CfnMalwareProtectionPlan(this, 'Scan', {
      role: role.roleArn,
      protectedResource: { s3Bucket: { bucketName: bucket.bucketName, objectPrefixes: ['quarantine/'] } },
    });
    plan.node.addDependency(role);
  }
}
