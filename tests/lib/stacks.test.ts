import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeApp } from '#lib/make-app.ts';
import { functionEntries } from '#lib/runs/functions.ts';
import { emptyPages, testInstallation } from '../support/installation.ts';

let stateful: Template;
let stateless: Template;
beforeAll(() => {
  const made = makeApp({
    installation: testInstallation,
    version: 'test',
    web: emptyPages(),
    checks: false,
  });
  stateful = Template.fromStack(made.stateful);
  stateless = Template.fromStack(made.stateless);
});

describe('what is kept', () => {
  test('the table is on demand, restorable, hard to delete, and forgets expired keys', () => {
    stateful.hasResource('AWS::DynamoDB::GlobalTable', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    stateful.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      Replicas: [
        {
          Region: 'eu-north-1',
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
    });
  });
  test('files are private, encrypted in transit, and forgotten with the draft they belong to', () => {
    stateful.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        LifecycleConfiguration: {
          Rules: Match.arrayWith([
            Match.objectLike({ Prefix: 'quarantine/', ExpirationInDays: 1 }),
            Match.objectLike({ Prefix: 'draft/', ExpirationInDays: 68 }),
          ]),
        },
      },
    });
    stateful.hasResourceProperties('AWS::GuardDuty::MalwareProtectionPlan', {
      ProtectedResource: { S3Bucket: { ObjectPrefixes: ['quarantine/'] } },
    });
  });
  test('everything carries the stage and the installation’s own tags', () => {
    stateful.hasResourceProperties('AWS::Cognito::UserPool', {
      UserPoolTags: { product: 'foretagslots', stage: 'test', owner: 'naringslivskontoret', 'cost-centre': '0000' },
    });
  });
  test('staff need a second factor, and nobody signs up', () => {
    stateful.hasResourceProperties('AWS::Cognito::UserPool', {
      MfaConfiguration: 'ON',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    stateful.hasResource('AWS::Cognito::UserPool', { DeletionPolicy: 'Retain' });
  });
});

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
}

describe('least privilege', () => {
  /** What each function may do, by its entry. */
  const granted = (): Map<string, Statement[]> => {
    const policies = Object.values(stateless.findResources('AWS::IAM::Policy'));
    const byRole = new Map<string, Statement[]>();
    for (const { Properties } of policies) {
      for (const role of Properties.Roles as { Ref: string }[])
        byRole.set(role.Ref, Properties.PolicyDocument.Statement);
    }
    return new Map(
      Object.values(stateless.findResources('AWS::Lambda::Function')).map(({ Properties }) => [
        Properties.Description as string,
        byRole.get((Properties.Role as { 'Fn::GetAtt': [string] })['Fn::GetAtt'][0]) ?? [],
      ]),
    );
  };
  const actions = (entry: string) =>
    (granted().get(entry) ?? [])
      .flatMap((s) => s.Action)
      .filter((a) => !a.startsWith('logs:') && !a.startsWith('xray:'))
      .sort();

  test.each([
    ['api/guide', []],
    [
      'api/files',
      [
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        's3:GetObject',
        's3:ListBucket',
        's3:PutObject',
        'secretsmanager:GetSecretValue',
      ],
    ],
    ['api/receipt', ['dynamodb:PutItem', 'dynamodb:Query', 'secretsmanager:GetSecretValue']],
    ['events/record-scan', ['dynamodb:GetItem', 'dynamodb:UpdateItem', 's3:GetObject', 's3:PutObject']],
    ['route/keep-attachments', ['dynamodb:PutItem', 'dynamodb:Query', 's3:GetObject', 's3:ListBucket', 's3:PutObject']],
    ['route/open-case', ['dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem']],
    ['route/close-case', ['dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem']],
    ['route/remind', ['dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem']],
    [
      'mail/send-mail',
      [
        'dynamodb:DescribeStream',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
        'dynamodb:ListStreams',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        'secretsmanager:GetSecretValue',
        'ses:SendEmail',
        'sqs:SendMessage',
      ],
    ],
    [
      'mail/send-digests',
      ['dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem', 'ses:SendEmail'],
    ],
    ['mail/renew-access', ['dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem']],
    ['events/record-route-end', ['dynamodb:Query', 'dynamodb:UpdateItem']],
    ['events/record-mail-event', ['dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem']],
    [
      'api/workbench',
      [
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        's3:GetObject',
        's3:ListBucket',
        's3:PutObject',
        'states:SendTaskFailure',
        'states:SendTaskSuccess',
        'states:StartExecution',
      ],
    ],
    [
      'api/applicant',
      [
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        'lambda:InvokeFunction',
        's3:GetObject',
        's3:ListBucket',
        's3:PutObject',
        'secretsmanager:GetSecretValue',
        'states:SendTaskFailure',
        'states:SendTaskSuccess',
        'states:StartExecution',
      ],
    ],
  ])('%s may do no more than this', (entry, expected) => {
    expect([...new Set(actions(entry))]).toEqual(expected);
  });

  test('no function may delete but a digest’s queue, scan, or do anything on everything but trace', () => {
    for (const [entry, statements] of granted()) {
      for (const { Action, Resource } of statements) {
        for (const action of [Action].flat()) {
          // Lambda takes a message from the queue under the role when it has been seen to.
          if (entry === 'route/reconcile' && action === 'sqs:DeleteMessage') continue;
          expect(action, entry).not.toMatch(entry === 'mail/send-digests' ? /\*|Scan/ : /\*|Delete|Scan/);
          // Neither takes a resource.
          if (Resource === '*') expect(action, entry).toMatch(/^xray:|^dynamodb:ListStreams$/);
        }
      }
    }
  });
  test('only the scan lets a file out of quarantine, and nobody reads what is in it', () => {
    const touching = (action: string, prefix: string) =>
      [...granted()]
        .filter(([, statements]) =>
          statements.some(
            (s) => [s.Action].flat().includes(action) && JSON.stringify(s.Resource).includes(`/${prefix}/*`),
          ),
        )
        .map(([entry]) => entry);
    expect(touching('s3:GetObject', 'quarantine')).toEqual(['events/record-scan']);
    expect(touching('s3:PutObject', 'draft')).toEqual(['events/record-scan', 'api/applicant']);
    const takesIntoCase = ['api/applicant', 'api/workbench', 'route/keep-attachments'];
    expect(touching('s3:PutObject', 'case').sort()).toEqual(takesIntoCase);
    // Keeping files looks whether they are there; IAM has no action for that alone.
    expect(touching('s3:GetObject', 'case').sort()).toEqual([...takesIntoCase, 'api/files'].sort());
  });
  test('only mail functions may send mail', () => {
    const senders = [...granted()]
      .filter(([, s]) => s.some((x) => [x.Action].flat().includes('ses:SendEmail')))
      .map(([entry]) => entry);
    expect(senders.sort()).toEqual(['mail/send-digests', 'mail/send-mail']);
  });
});

describe('what runs', () => {
  test('functions are arm64 on Node 24 with traces, source maps and a month of logs', () => {
    const functions = [stateful, stateless].flatMap((stack) =>
      Object.values(stack.findResources('AWS::Lambda::Function')),
    );
    expect(functions).toHaveLength(functionEntries.length);
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({
        Architectures: ['arm64'],
        Runtime: 'nodejs24.x',
        TracingConfig: { Mode: 'Active' },
      });
      expect(Properties.Environment.Variables.NODE_OPTIONS).toBe('--enable-source-maps');
    }
    for (const { Properties } of Object.values(stateless.findResources('AWS::Logs::LogGroup')))
      expect(Properties.RetentionInDays).toBe(30);
  });
  test('the route logs without inputs, is traced, and has an alias so that running cases keep their version', () => {
    stateless.hasResourceProperties('AWS::StepFunctions::StateMachine', {
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: { IncludeExecutionData: false, Level: 'ALL' },
    });
    stateless.resourceCountIs('AWS::StepFunctions::StateMachineVersion', 1);
    stateless.hasResourceProperties('AWS::StepFunctions::StateMachineAlias', { Name: 'live' });
  });
  test('staff calls ask for a token at the gateway; the others are the guide and the applicant’s', () => {
    const routes = Object.values(stateless.findResources('AWS::ApiGatewayV2::Route')).map((r) => r.Properties);
    const open = routes.filter((r) => r.AuthorizationType !== 'JWT').map((r) => r.RouteKey as string);
    expect(routes.filter((r) => r.AuthorizationType === 'JWT').map((r) => r.RouteKey)).toContain(
      'POST /api/tasks/{taskId}/decision',
    );
    expect(open.filter((key) => /tasks|departments|\/me\b/.test(key))).toEqual([]);
  });
});

describe('what is lost', () => {
  test('is found by the facts that may end a wait, some time after the command has had its own', () => {
    stateless.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FilterCriteria: {
        Filters: [
          { Pattern: '{"eventName":["INSERT"],"dynamodb":{"NewImage":{"endsWait":{"S":["yes"]}}}}' },
          { Pattern: '{"eventName":["MODIFY"],"dynamodb":{"NewImage":{"endsWait":{"S":["later"]}}}}' },
        ],
      },
      MaximumBatchingWindowInSeconds: 60,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 8,
      DestinationConfig: { OnFailure: {} },
    });
  });
  test('is found by the end of an execution that does not end well, of this route alone', () => {
    const [rule] = Object.values(stateless.findResources('AWS::Events::Rule')).filter(
      ({ Properties }) => Properties.EventPattern.source[0] === 'aws.states',
    );
    expect(rule?.Properties.EventPattern.detail.status).toEqual(['FAILED', 'TIMED_OUT', 'ABORTED']);
    expect(JSON.stringify(rule?.Properties.EventPattern.detail.stateMachineArn)).toContain(':stateMachine:');
    expect(rule?.Properties.Targets[0].DeadLetterConfig).toBeDefined();
  });
  test('is looked for when something was put aside, in all cases, and otherwise where something is due', () => {
    const [queue] = Object.keys(stateless.findResources('AWS::SQS::Queue'));
    const mappings = Object.values(stateless.findResources('AWS::Lambda::EventSourceMapping'));
    const ofQueue = mappings.filter(({ Properties }) => Properties.EventSourceArn['Fn::GetAtt']?.[0] === queue);
    expect(ofQueue).toHaveLength(1);
    expect(JSON.stringify(ofQueue[0]?.Properties.FunctionName)).toContain('Reconcile');
    // A stream bears two who read it.
    expect(mappings).toHaveLength(3);
    stateless.hasResourceProperties('AWS::Scheduler::Schedule', { ScheduleExpression: 'rate(5 minutes)' });
  });
});

describe('mails', () => {
  test('are brought by the table’s stream, filtered on facts that make them due, and put aside when they cannot go', () => {
    stateless.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FilterCriteria: {
        Filters: [
          { Pattern: '{"eventName":["INSERT"],"dynamodb":{"NewImage":{"mailDue":{"S":["yes"]}}}}' },
          { Pattern: '{"eventName":["MODIFY"],"dynamodb":{"NewImage":{"mailDue":{"S":["later"]}}}}' },
        ],
      },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 8,
      DestinationConfig: { OnFailure: {} },
    });
    stateful.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    });
  });
  test('of the morning go out when the working morning is over, Swedish time', () => {
    stateless.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(15 9 ? * MON-FRI *)',
      ScheduleExpressionTimezone: 'Europe/Stockholm',
    });
  });
});
