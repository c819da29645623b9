import { beforeAll, describe, expect, test } from 'vitest';
import { makeApp } from '#lib/make-app.ts';
import { localInstallation } from '#local/installation.ts';
import { Templates } from '../support/as-deployed/templates.ts';
import { authorizedOn } from './authorized-on.ts';
import { withoutReason } from './explained.ts';
import { judge, roleId, statementsOf } from './judge.ts';
import { isAllowed, type Statement } from './policy.ts';
import type { HttpCall } from './recorder.ts';

const machine = 'arn:aws:states:eu-north-1:000000000000:stateMachine:foretagslots-local-case-route';

describe('IAM’s own rules', () => {
  const allow: Statement = { Effect: 'Allow', Action: ['s3:Get*'], Resource: 'arn:aws:s3:::b/case/*' };
  const ask = (action: string, resource: string, context = {}) => ({ action, resource, context });

  test('what nobody allows is refused, and a star stands for anything', () => {
    expect(isAllowed([allow], ask('s3:GetObject', 'arn:aws:s3:::b/case/1/2'))).toBe(true);
    expect(isAllowed([allow], ask('s3:PutObject', 'arn:aws:s3:::b/case/1'))).toBe(false);
    expect(isAllowed([allow], ask('s3:GetObject', 'arn:aws:s3:::b/draft/1'))).toBe(false);
    expect(isAllowed([], ask('s3:GetObject', 'arn:aws:s3:::b/case/1'))).toBe(false);
  });
  test('a denial wins over every permission', () => {
    const deny: Statement = { Effect: 'Deny', Action: 's3:*', Resource: '*' };
    expect(isAllowed([allow, deny], ask('s3:GetObject', 'arn:aws:s3:::b/case/1'))).toBe(false);
  });
  test('a condition holds only when the call carries what it asks for', () => {
    const live: Statement = {
      Effect: 'Allow',
      Action: 'states:StartExecution',
      Resource: machine,
      Condition: { StringEquals: { 'states:StateMachineQualifier': 'live' } },
    };
    const qualified = (qualifier: string) => ({ 'states:StateMachineQualifier': qualifier });
    expect(isAllowed([live], ask('states:StartExecution', machine, qualified('live')))).toBe(true);
    expect(isAllowed([live], ask('states:StartExecution', machine, qualified('other')))).toBe(false);
    expect(isAllowed([live], ask('states:StartExecution', machine))).toBe(false);
  });
  test('an operator it does not know is an error, not a guess', () => {
    const odd: Statement = { ...allow, Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } };
    expect(() => isAllowed([odd], ask('s3:GetObject', 'arn:aws:s3:::b/case/1'))).toThrow('IpAddress');
  });
});

describe('what a call is authorized on', () => {
  test('an alias of a state machine: on the state machine, the alias as a condition key', async () => {
    for (const action of ['states:StartExecution', 'states:ListExecutions']) {
      expect(await authorizedOn(action, `${machine}:live`)).toEqual({
        action,
        resource: machine,
        context: { 'states:StateMachineQualifier': 'live' },
      });
    }
  });
  test('an index: on the index, not on its table', async () => {
    const index = 'arn:aws:dynamodb:eu-north-1:000000000000:table/Cases/index/inbox';
    expect((await authorizedOn('dynamodb:Query', index)).resource).toBe(index);
    await expect(authorizedOn('dynamodb:PutItem', index)).rejects.toThrow('not authorized on');
  });
});

describe('the synthesized roles', () => {
  let templates: Templates;
  let casesApi: string;
  beforeAll(() => {
    const { app } = makeApp({
      installation: localInstallation('http://localhost', 'http://localhost'),
      version: 'test',
      web: '',
      checks: false,
    });
    templates = new Templates(
      app.synth().stacks.map((s) => s.template as Record<string, unknown>),
      { audience: 'a' },
    );
    const named = (entry: string) =>
      templates.ofType('AWS::Lambda::Function').find((f) => f.properties.Description === entry)?.id ?? '';
    casesApi = named('api/applicant');
  });
  const call = (caller: string, target: string, body: unknown): HttpCall => ({
    method: 'POST',
    url: new URL('http://localhost/'),
    headers: { 'x-amz-security-token': caller, 'x-amz-target': target },
    body: JSON.stringify(body),
    status: 200,
  });

  test('let a case start, by its alias only', async () => {
    const start = (arn: string) =>
      judge([call(casesApi, 'AWSStepFunctions.StartExecution', { stateMachineArn: arn })], templates);
    expect((await start(`${machine}:live`)).denied).toEqual([]);
    expect((await start(machine)).denied).toEqual([`api/applicant may not states:StartExecution on ${machine}`]);
    expect((await start(`${machine}:other`)).denied).toHaveLength(1);
  });
  test('name what is not allowed, and what is granted for nothing', async () => {
    const deletion = call(casesApi, 'DynamoDB_20120810.DeleteItem', { TableName: 'Cases80582F3E' });
    const { denied, unused } = await judge([deletion], templates);
    expect(denied).toEqual([
      'api/applicant may not dynamodb:DeleteItem on arn:aws:dynamodb:eu-north-1:000000000000:table/Cases80582F3E',
    ]);
    const reason = { entry: 'api/applicant', actions: ['dynamodb:Query', 'dynamodb:Scan'], why: 'x' };
    const { unexplained, needless } = withoutReason(unused, [reason]);
    expect(unexplained.some((line) => line.startsWith('api/applicant: dynamodb:Query'))).toBe(false);
    expect(unexplained.some((line) => line.startsWith('api/applicant: states:StartExecution'))).toBe(true);
    expect(needless).toEqual(['api/applicant: dynamodb:Scan']);
  });
  test('keep a function from secrets that are not its own', async () => {
    const read = call(casesApi, 'secretsmanager.GetSecretValue', { SecretId: 'somebody-elses' });
    expect((await judge([read], templates)).denied).toEqual([
      'api/applicant may not secretsmanager:GetSecretValue on arn:aws:secretsmanager:eu-north-1:000000000000:secret:somebody-elses',
    ]);
  });
  test('let services call the functions they are pointed at', () => {
    const statements = statementsOf(templates);
    const may = (role: unknown, resource: string) =>
      isAllowed(statements.get(roleId(role)) ?? [], { action: 'lambda:InvokeFunction', resource, context: {} });
    const machines = templates.ofType('AWS::StepFunctions::StateMachine');
    const schedules = templates.ofType('AWS::Scheduler::Schedule');
    for (const { properties } of machines) {
      const named = [...String(properties.DefinitionString).matchAll(/arn:aws:lambda:[^"]+/g)].map(([arn]) => arn);
      expect(named.length).toBeGreaterThan(10);
      for (const arn of named) expect(may(properties.RoleArn, arn), arn).toBe(true);
    }
    for (const { properties } of schedules) {
      const { Arn, RoleArn } = properties.Target as { Arn: string; RoleArn: string };
      expect(may(RoleArn, Arn), Arn).toBe(true);
    }
    // Others are let in by the function itself.
    const letIn = templates
      .ofType('AWS::Lambda::Permission')
      .map(({ properties: { Principal, FunctionName } }) => `${Principal} ${FunctionName}`);
    const rules = templates.ofType('AWS::Events::Rule').flatMap((r) => r.properties.Targets as { Arn: string }[]);
    const integrations = templates.ofType('AWS::ApiGatewayV2::Integration').map((i) => i.properties.IntegrationUri);
    const triggers = templates.ofType('AWS::Cognito::UserPool').map((pool) => {
      const { PreTokenGenerationConfig } = pool.properties.LambdaConfig as Record<string, { LambdaArn: string }>;
      return PreTokenGenerationConfig?.LambdaArn;
    });
    expect(Math.min(rules.length, integrations.length, triggers.length, schedules.length)).toBeGreaterThan(0);
    for (const { Arn } of rules) expect(letIn).toContain(`events.amazonaws.com ${Arn}`);
    for (const uri of integrations) expect(letIn).toContain(`apigateway.amazonaws.com ${uri}`);
    for (const arn of triggers) expect(letIn).toContain(`cognito-idp.amazonaws.com ${arn}`);
  });
  test('a call of a function that nobody can read is an error', async () => {
    await expect(judge([call(casesApi, 'Other.Thing', {})], templates)).rejects.toThrow('does not know what POST');
  });
});
