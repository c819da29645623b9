import {
  type CfnElement,
  CfnOutput,
  Duration,
  SecretValue,
  Stack,
  type StackProps,
  TimeZone,
  Validations,
} from 'aws-cdk-lib';
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke as ScheduledLambda } from 'aws-cdk-lib/aws-scheduler-targets';
import { CfnStateMachineAlias, CfnStateMachineVersion, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { type ApiRoute, apiRoutes } from '#domain/api/calls.ts';
import { swedishTimeZone } from '#domain/calendar/day.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { caseRoute } from '#workflows/route/case-route.ts';
import { filesBucketName, type Installation, routeName } from '../installation/installation.ts';
import type { StatefulStack } from '../kept/stack.ts';
import type { FunctionEntry } from './function-entries.ts';
import { addMailEvents } from './mail-events.ts';
import { followStream, readStream } from './mail-stream.ts';
import { OriginSecret } from './origin-secret.ts';
import { type Grant, ProductFunction } from './product-function.ts';

export interface StatelessProps extends StackProps {
  readonly stateful: StatefulStack;
  readonly version: string;
  /** Off where the target cannot make versions of a state machine. */
  readonly routeAlias: boolean;
}

/** How long the mail service's own word on a mail can take. Longer than a function may run. */
const mailEventSeconds = '60';

/** What can be thrown away and deployed anew: the functions, the route, the API. */
export class StatelessStack extends Stack {
  readonly api: HttpApi;
  /** What the pages' front door shows the API; undefined where there is none. */
  readonly originSecret: OriginSecret | undefined;

  constructor(
    scope: Construct,
    id: string,
    installation: Installation,
    { stateful, version, routeAlias, ...props }: StatelessProps,
  ) {
    super(scope, id, props);
    const { table } = stateful;
    const files = stateful.files.bucket;
    const name = routeName(installation.stage);
    const arn = (service: string, resource: string) =>
      `arn:${this.partition}:${service}:${this.region}:${this.account}:${resource}`;
    const routeArn = arn('states', `stateMachine:${name}`);
    const aliasArn = routeAlias ? `${routeArn}:live` : routeArn;

    const readTable: Grant = { actions: ['dynamodb:Query'], on: [table.tableArn] };
    const putItem: Grant = { actions: ['dynamodb:PutItem'], on: [table.tableArn] };
    const updateItem: Grant = { actions: ['dynamodb:UpdateItem'], on: [table.tableArn] };
    const writeTable: Grant = { actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'], on: [table.tableArn] };
    const index = (which: string): Grant => ({ actions: ['dynamodb:Query'], on: [`${table.tableArn}/index/${which}`] });
    const callBack: Grant = { actions: ['states:SendTaskSuccess'], on: [routeArn] };
    const wake: Grant = { actions: ['states:SendTaskFailure'], on: [routeArn] };
    // A call by alias is authorized on the state machine itself; which alias is a condition (AWS: "Authorization for versions
    // and aliases in Step Functions workflows").
    const byAlias: Pick<Grant, 'on' | 'when'> = {
      on: [routeArn],
      ...(routeAlias && { when: { StringEquals: { 'states:StateMachineQualifier': 'live' } } }),
    };
    const startRoute: Grant = { actions: ['states:StartExecution'], ...byAlias };
    const filesArn = `arn:${this.partition}:s3:::${filesBucketName(installation)}`;
    const filesIn = (action: 'Get' | 'Put', prefix: 'quarantine' | 'draft' | 'case'): Grant => ({
      actions: [`s3:${action}Object`],
      on: [`${filesArn}/${prefix}/*`],
      wildcard: {
        id: `arn:<AWS::Partition>:s3:::${filesBucketName(installation)}/${prefix}/*`,
        reason: `A file’s key is not known beforehand; this function may only ${action.toLowerCase()} what lies below ${prefix}/.`,
      },
    });
    /** Without it a file that is not there is said to be forbidden (AWS: "HeadObject", Permissions). */
    const listFiles: Grant = { actions: ['s3:ListBucket'], on: [filesArn] };
    const sendMail: Grant = {
      actions: ['ses:SendEmail'],
      on: [
        stateful.mailIdentity.emailIdentityArn,
        arn('ses', `configuration-set/${stateful.mailConfiguration.configurationSetName}`),
        // In the sandbox the recipient's identity is authorized too.
        ...(installation.mail.sandboxRecipients ?? []).map((recipient) => arn('ses', `identity/${recipient}`)),
      ],
    };
    const forTable = { TABLE_NAME: table.tableName };
    const forRoute = { ...forTable, ROUTE_ARN: aliasArn };
    const forFiles = { ...forTable, FILES_BUCKET: files.bucketName };
    const forPages = { PUBLIC_URL: installation.publicUrl };
    const { staff } = stateful;
    const forMachines: Record<string, string> =
      staff.machines.length === 0
        ? {}
        : { MACHINES: this.toJsonString(staff.machines.map(({ clientId, name }) => [clientId, name])) };
    const forSignIn = { STAFF_ISSUER: staff.issuer, STAFF_AUDIENCE: staff.audience };
    const forReaders = { ...forSignIn, ...forMachines, STAFF_KEYS_URL: `${staff.issuer}/.well-known/jwks.json` };
    this.originSecret = installation.pages && new OriginSecret(this, 'OriginSecret', installation.pages);
    const forCallers = this.originSecret?.environment ?? {};
    const forMail = {
      ...forTable,
      ...forPages,
      MAIL_FROM: installation.mail.from,
      ...(installation.mail.replyTo !== undefined && { MAIL_REPLY_TO: installation.mail.replyTo }),
      MAIL_CONFIGURATION_SET: stateful.mailConfiguration.configurationSetName,
      MAIL_EVENT_SECONDS: mailEventSeconds,
      MAIL_DETAIL: installation.mailDetail,
      NOTICES_EACH: noticesEach(installation).join(),
    };
    const forLinks = { LINK_KEY_SECRET: stateful.linkKey.secretArn };
    const readLinkKey: Grant = { actions: ['secretsmanager:GetSecretValue'], on: [stateful.linkKey.secretArn] };
    const step = (
      construct: string,
      entry: FunctionEntry,
      environment: Record<string, string>,
      may: readonly Grant[],
      timeout?: Duration,
    ) => {
      const { logRetentionDays } = installation;
      return new ProductFunction(this, construct, { entry, environment, may, logRetentionDays, timeout });
    };
    /** For what goes through all cases or inboxes: as long as Lambda lets a function work. */
    const through = Duration.minutes(15);

    const steps = {
      openCase: step('OpenCase', 'route/open-case', forTable, [readTable]),
      keepAttachments: step('KeepAttachments', 'route/keep-attachments', forFiles, [
        readTable,
        putItem,
        listFiles,
        filesIn('Get', 'case'),
        filesIn('Get', 'draft'),
        filesIn('Put', 'case'),
      ]),
      awaitGate: step('AwaitGate', 'route/await-gate', forRoute, [readTable, writeTable, callBack]),
      openTask: step('OpenTask', 'route/open-task', forRoute, [readTable, writeTable, callBack]),
      remind: step('Remind', 'route/remind', forTable, [readTable, putItem]),
      releaseDependants: step('ReleaseDependants', 'route/release-dependants', forRoute, [
        readTable,
        writeTable,
        callBack,
      ]),
      closeCase: step('CloseCase', 'route/close-case', forTable, [readTable, writeTable]),
      askCoordinator: step('AskCoordinator', 'route/ask-coordinator', forRoute, [readTable, writeTable, callBack]),
    };
    const mailFunction = step('SendMail', 'mail/send-mail', { ...forMail, ...forLinks }, [
      readTable,
      putItem,
      sendMail,
      readLinkKey,
      ...readStream(table.tableStreamArn ?? ''),
    ]);
    followStream(this, mailFunction, table.tableStreamArn ?? '');
    const sendDigests = step(
      'SendDigests',
      'mail/send-digests',
      forMail,
      [readTable, writeTable, { actions: ['dynamodb:DeleteItem'], on: [table.tableArn] }, sendMail],
      through,
    );
    const renewAccess = step('RenewAccess', 'mail/renew-access', forTable, [readTable, writeTable, index('cases')]);
    const recordMailEvent = step('RecordMailEvent', 'events/record-mail-event', forTable, [readTable, writeTable]);
    const forReconciling = {
      ...forRoute,
      MAIL_FUNCTION: mailFunction.functionName,
      MAIL_EVENT_SECONDS: mailEventSeconds,
    };
    const reconcile = step(
      'Reconcile',
      'route/reconcile',
      forReconciling,
      [
        readTable,
        writeTable,
        index('inbox'),
        callBack,
        wake,
        startRoute,
        { actions: ['states:ListExecutions'], ...byAlias },
        { actions: ['lambda:InvokeFunction'], on: [mailFunction.functionArn] },
      ],
      through,
    );

    const guide = step(
      'GuideApi',
      'api/guide',
      {
        APP_VERSION: version,
        ...forSignIn,
        STAFF_SIGN_OUT_URL: staff.signOutUrl,
        ...(staff.provider !== undefined && { STAFF_PROVIDER: staff.provider }),
      },
      [],
    );
    const readItem: Grant = { actions: ['dynamodb:GetItem'], on: [table.tableArn] };
    const forDocuments = { ...forFiles, ...forReaders, ...forLinks, ...forCallers };
    const documents = step('DocumentsApi', 'api/files', forDocuments, [
      readTable,
      readLinkKey,
      readItem,
      writeTable,
      filesIn('Put', 'quarantine'),
      filesIn('Get', 'case'),
      listFiles,
    ]);
    const receipt = step('ReceiptApi', 'api/receipt', { ...forTable, ...forReaders, ...forLinks }, [
      readTable,
      putItem,
      readLinkKey,
    ]);
    const recordScan = step('RecordScan', 'events/record-scan', forFiles, [
      readItem,
      updateItem,
      filesIn('Get', 'quarantine'),
      filesIn('Put', 'draft'),
      filesIn('Put', 'case'),
    ]);
    const cases = step(
      'CasesApi',
      'api/applicant',
      {
        ...forRoute,
        ...forFiles,
        ...forPages,
        ACCESS_LINK_FUNCTION: renewAccess.functionName,
        ...companyRegister(installation),
        ...forReaders,
        ...forLinks,
        ...forCallers,
      },
      [
        readTable,
        writeTable,
        readItem,
        startRoute,
        callBack,
        wake,
        readLinkKey,
        filesIn('Get', 'draft'),
        filesIn('Put', 'draft'),
        { actions: ['lambda:InvokeFunction'], on: [renewAccess.functionArn] },
      ],
    );
    const workbench = step('WorkbenchApi', 'api/workbench', { ...forRoute, ...forMachines }, [
      readTable,
      writeTable,
      index('inbox'),
      index('cases'),
      callBack,
      wake,
    ]);

    const logs = new LogGroup(this, 'RouteLogs', {
      logGroupName: `/aws/vendedlogs/states/${name}`,
      retention: installation.logRetentionDays,
    });
    const route = new StateMachine(this, 'CaseRoute', {
      stateMachineName: name,
      definitionBody: caseRoute(new Construct(this, 'RouteStates'), steps),
      tracingEnabled: true,
      // Inputs and outputs hold identifiers only, but they are left out all the same.
      logs: { destination: logs, level: LogLevel.ALL, includeExecutionData: false },
    });
    Validations.of(route.role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Log delivery and X-Ray take no resource: their actions can only be granted on *.',
    });
    for (const fn of Object.values(steps)) this.#mayInvokeVersions(route.role, fn, 'The route');
    if (routeAlias) this.#version(route);

    const scheduler = new Role(this, 'Scheduler', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    for (const fn of [reconcile, sendDigests]) this.#mayInvokeVersions(scheduler, fn, 'The schedule');
    new Schedule(this, 'DigestSchedule', {
      // When the working morning is over, in which everything of the day falls due.
      schedule: ScheduleExpression.cron({
        minute: '15',
        hour: '9',
        weekDay: 'MON-FRI',
        timeZone: TimeZone.of(swedishTimeZone),
      }),
      target: new ScheduledLambda(sendDigests, { role: scheduler }),
      description: 'Sends each department what has happened in its inbox since the day before',
    });
    new Schedule(this, 'ReconcileSchedule', {
      schedule: ScheduleExpression.rate(Duration.minutes(15)),
      target: new ScheduledLambda(reconcile, {
        role: scheduler,
        input: ScheduleTargetInput.fromObject({ graceSeconds: 300 }),
      }),
      description: 'Starts the route of cases that lost it, and answers tokens nobody answered',
    });
    addMailEvents(this, stateful.mailConfiguration, recordMailEvent);

    new Rule(this, 'ScanEvents', {
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [files.bucketName] } },
      },
      targets: [new LambdaTarget(recordScan)],
    });

    this.api = this.#api(
      { guide, cases, documents, receipt, workbench },
      new HttpJwtAuthorizer('Staff', staff.issuer, {
        jwtAudience: [staff.audience, ...staff.machines.map((machine) => machine.clientId)],
      }),
      installation,
    );
    new CfnOutput(this, 'ApiUrl', { value: this.api.apiEndpoint });
    new CfnOutput(this, 'RouteArn', { value: aliasArn });
  }

  /** CDK lets an invoker of a function invoke its versions too; nothing else is meant. */
  #mayInvokeVersions(role: IRole, fn: IFunction, who: string): void {
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${this.getLogicalId(fn.node.defaultChild as CfnElement)}.Arn>:*]`,
      reason: `${who} may invoke any version of this one function, and no other function.`,
    });
  }

  /** Running cases finish on the version they began with; new ones take the newest. */
  #version(route: StateMachine): void {
    const version = new CfnStateMachineVersion(this, 'RouteVersion', {
      stateMachineArn: route.stateMachineArn,
      stateMachineRevisionId: route.stateMachineRevisionId,
    });
    new CfnStateMachineAlias(this, 'RouteAlias', {
      name: 'live',
      deploymentPreference: { stateMachineVersionArn: version.attrArn, type: 'ALL_AT_ONCE' },
    });
  }

  #api(
    functions: Readonly<Record<ApiRoute['function'], IFunction>>,
    staff: IHttpRouteAuthorizer,
    { logRetentionDays }: Installation,
  ): HttpApi {
    const api = new HttpApi(this, 'Api', { description: 'Företagslots', createDefaultStage: true });
    const everybody = new HttpNoneAuthorizer();
    const integrations = {
      guide: new HttpLambdaIntegration('GuideIntegration', functions.guide),
      cases: new HttpLambdaIntegration('CasesIntegration', functions.cases),
      documents: new HttpLambdaIntegration('DocumentsIntegration', functions.documents),
      receipt: new HttpLambdaIntegration('ReceiptIntegration', functions.receipt),
      workbench: new HttpLambdaIntegration('WorkbenchIntegration', functions.workbench),
    };
    // A path or a method that the API does not have is answered by the product too, as every other refusal.
    for (const route of api.addRoutes({ path: '/{proxy+}', integration: integrations.guide, authorizer: everybody })) {
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason: 'It answers 404 or 405, to everybody alike.',
      });
    }
    for (const { method, path, function: which } of apiRoutes) {
      const forStaff = which === 'workbench';
      const routes = api.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration: integrations[which],
        authorizer: forStaff ? staff : everybody,
      });
      if (forStaff) continue;
      for (const route of routes) {
        Validations.of(route).acknowledge({
          id: 'AwsSolutions-APIG4',
          reason:
            'The guide is open to everybody; an applicant’s call is authorised by the function, against the hash of the link’s session.',
        });
      }
    }
    const accessLogs = new LogGroup(this, 'ApiLogs', { retention: logRetentionDays });
    const stage = api.defaultStage?.node.defaultChild as CfnStage;
    stage.accessLogSettings = {
      destinationArn: accessLogs.logGroupArn,
      // No path: it holds case numbers. No address: it is personal data.
      format: JSON.stringify({
        requestId: '$context.requestId',
        route: '$context.routeKey',
        status: '$context.status',
        latency: '$context.responseLatency',
      }),
    };
    stage.defaultRouteSettings = { throttlingBurstLimit: 100, throttlingRateLimit: 50 };
    return api;
  }
}

/** The inboxes that want a mail for each event, as the mail functions read them. */
function noticesEach({ departmentNotices: { usual, except } }: Installation): readonly string[] {
  if (usual === 'each' && except === undefined) return ['*'];
  const inboxes = [
    ...Object.keys(catalogue.departments),
    ...Object.keys(catalogue.municipalities).map(coordinatorInbox),
  ];
  const ways: Readonly<Record<string, 'digest' | 'each' | undefined>> = { ...except };
  return inboxes.filter((inbox) => (ways[inbox] ?? usual) === 'each');
}

/** Where the company register answers, and what it is shown. The token is read when it is deployed, and stands in no template. */
function companyRegister({ companyRegister }: Installation): Record<string, string> {
  if (!companyRegister) return {};
  const { url, tokenSecretName } = companyRegister;
  return {
    COMPANY_REGISTER_URL: url,
    ...(tokenSecretName !== undefined && {
      COMPANY_REGISTER_TOKEN: SecretValue.secretsManager(tokenSecretName).unsafeUnwrap(),
    }),
  };
}
