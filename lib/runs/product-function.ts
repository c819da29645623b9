import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionEntry } from '#functions/settings.ts';
import type { LogRetentionDays } from '../installation/installation.ts';
import { type FunctionRow, functionTable, limitSeconds } from './functions.ts';
import type { Grant } from './grants.ts';

export interface ProductFunctionProps {
  /** The entry below `functions/`, such as `route/open-case`. The build puts its bundle below `dist/functions/`. */
  readonly entry: FunctionEntry;
  readonly environment: Readonly<Record<string, string>>;
  /** What it may do, beside writing its own logs and traces. */
  readonly may: readonly Grant[];
  readonly logRetentionDays: LogRetentionDays;
}

/** A Lambda function of the product as the table has it: its bundle, a role of its own, logs, traces. */
export class ProductFunction extends LambdaFunction {
  constructor(scope: Construct, { entry, environment, may, logRetentionDays }: ProductFunctionProps) {
    const { construct: id }: FunctionRow = functionTable[entry];
    const parts = new Construct(scope, `${id}Parts`);
    const logGroup = new LogGroup(parts, 'Logs', { retention: logRetentionDays });
    const role = new Role(parts, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    super(scope, id, {
      code: Code.fromAsset(`dist/functions/${entry}`),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      timeout: Duration.seconds(limitSeconds(entry)),
      tracing: Tracing.ACTIVE,
      logGroup,
      role,
      description: entry,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: entry.replace('/', '-'),
        ...environment,
      },
    });
    const grants: readonly Grant[] = [
      { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], on: [logGroup.logGroupArn] },
      ...may,
    ];
    for (const { actions, on, when, wildcard } of grants) {
      role.addToPolicy(
        new PolicyStatement({ actions: [...actions], resources: [...on], ...(when && { conditions: when }) }),
      );
      if (wildcard) {
        Validations.of(role).acknowledge({
          id: `AwsSolutions-IAM5[Resource::${wildcard.id}]`,
          reason: wildcard.reason,
        });
      }
    }
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray takes no resource: xray:PutTraceSegments and xray:PutTelemetryRecords can only be granted on *.',
    });
  }
}
