import { type CfnElement, CfnOutput, Duration, Stack, type StackProps, TimeZone, Validations } from 'aws-cdk-lib';
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke as ScheduledLambda } from 'aws-cdk-lib/aws-scheduler-targets';
import { EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { CfnStateMachineAlias, CfnStateMachineVersion, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { swedishTimeZone } from '#domain/calendar/day.ts';
import { type ApiRoute, apiRoutes } from '#domain/contract/routes.ts';
import { caseRoute } from '#workflows/route/case-route.ts';
import type { FunctionEntry } from './function-entries.ts';
import { type Installation, routeName } from './installation.ts';
import { followStream, readStream } from './mail-stream.ts';
import { type Grant, ProductFunction } from './product-function.ts';
import type { StatefulStack } from './stateful-stack.ts';

export interface StatelessProps extends StackProps {
  readonly stateful: StatefulStack;
  /** Off where the target cannot make versions of a state machine. */
  readonly routeAlias: boolean;
}

/** How long the mail service's own word on a mail can take. Longer than a function may run. */
const mailEventSeconds = '60';

/** What can be thrown away and deployed anew: the functions, the route, the API. */
export class StatelessStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    installation: Installation,
    { stateful, routeAlias, ...props }: StatelessProps,
  ) {
    super(scope, id, props);
    const { table, files } = stateful;
    const name = routeName(installation.stage);
    const arn = (service: string, resource: string) =>
      `arn:${this.partition}:${service}:${this.region}:${this.account}:${resource}`;
    const routeArn = arn('states', `stateMachine:${name}`);
    const aliasArn = routeAlias ? `${routeArn}:live` : routeArn;

    const readTable: Grant = { actions: ['dynamodb:Query'], on: [table.tableArn] };
    const writeTable: Grant = { actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'], on: [table.tableArn] };
    const index = (which: string): Grant => ({ actions: ['dynamodb:Query'], on: [`${table.tableArn}/index/${which}`] });
    const callBack: Grant = { actions: ['states:SendTaskSuccess'], on: [routeArn] };
    const wake: Grant = { actions: ['states:SendTaskFailure'], on: [routeArn] };
    const startRoute: Grant = { actions: ['states:StartExecution'], on: [aliasArn] };
    const filesArn = `arn:${this.partition}:s3:::foretagslots-${installation.stage}-files-${this.account}`;
    const filesIn = (action: 'Get' | 'Put', prefix: 'quarantine' | 'draft' | 'case'): Grant => ({
      actions: [`s3:${action}Object`],
      on: [`${filesArn}/${prefix}/*`],
      wildcard: {
        id: `arn:<AWS::Partition>:s3:::foretagslots-${installation.stage}-files-<AWS::AccountId>/${prefix}/*`,
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
      ],
    };
    const forTable = { TABLE_NAME: table.tableName };
    const forRoute = { ...forTable, ROUTE_ARN: aliasArn };
    const forFiles = { ...forTable, FILES_BUCKET: files.bucket.bucketName };
    const forPages = { PUBLIC_URL: installation.publicUrl };
    const forSignIn = { STAFF_ISSUER: stateful.issuer, STAFF_AUDIENCE: stateful.audience };
    const forReaders = { ...forSignIn, STAFF_KEYS_URL: `${stateful.issuer}/.well-known/jwks.json` };
    const forMail = {
      ...forTable,
      ...forPages,
      MAIL_FROM: installation.mailFrom,
      MAIL_CONFIGURATION_SET: stateful.mailConfiguration.configurationSetName,
      MAIL_EVENT_SECONDS: mailEventSeconds,
    };
    const forLinks = { LINK_KEY_SECRET: stateful.linkKey.secretArn };
    const readLinkKey: Grant = { actions: ['secretsmanager:GetSecretValue'], on: [stateful.linkKey.secretArn] };
    const step = (
      construct: string,
      entry: FunctionEntry,
      environment: Record<string, string>,
      may: readonly Grant[],
    ) => new ProductFunction(this, construct, { entry, environment, may });

    const steps = {
      openCase: step('OpenCase', 'route/open-case', forTable, [readTable]),
      keepAttachments: step('KeepAttachments', 'route/keep-attachments', forFiles, [
        readTable,
        writeTable,
        listFiles,
        filesIn('Get', 'case'),
        filesIn('Get', 'draft'),
        filesIn('Put', 'case'),
      ]),
      awaitGate: step('AwaitGate', 'route/await-gate', forRoute, [readTable, writeTable, callBack]),
      openTask: step('OpenTask', 'route/open-task', forRoute, [readTable, writeTable, callBack]),
      remind: step('Remind', 'route/remind', forTable, [readTable, writeTable]),
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
      writeTable,
      sendMail,
      readLinkKey,
      ...readStream(table.tableStreamArn ?? ''),
    ]);
    followStream(this, mailFunction, table.tableStreamArn ?? '');
    const sendDigests = step('SendDigests', 'mail/send-digests', forMail, [
      readTable,
      writeTable,
      { actions: ['dynamodb:DeleteItem'], on: [table.tableArn] },
      sendMail,
    ]);
    const renewAccess = step('RenewAccess', 'mail/renew-access', forTable, [readTable, writeTable, index('cases')]);
    const recordMailEvent = step('RecordMailEvent', 'mail/record-mail-event', forTable, [readTable, writeTable]);
    const forReconciling = {
      ...forRoute,
      MAIL_FUNCTION: mailFunction.functionName,
      MAIL_EVENT_SECONDS: mailEventSeconds,
    };
    const reconcile = step('Reconcile', 'route/reconcile', forReconciling, [
      readTable,
      writeTable,
      index('inbox'),
      callBack,
      wake,
      startRoute,
      { actions: ['states:ListExecutions'], on: [routeArn, aliasArn] },
      { actions: ['lambda:InvokeFunction'], on: [mailFunction.functionArn] },
    ]);

    const guide = step(
      'GuideApi',
      'applicant/guide',
      {
        APP_VERSION: installation.version,
        ...forSignIn,
      },
      [],
    );
    const readItem: Grant = { actions: ['dynamodb:GetItem'], on: [table.tableArn] };
    const documents = step('DocumentsApi', 'applicant/documents', { ...forFiles, ...forReaders, ...forLinks }, [
      readTable,
      readLinkKey,
      readItem,
      writeTable,
      filesIn('Put', 'quarantine'),
      filesIn('Get', 'case'),
      listFiles,
    ]);
    const receipt = step('ReceiptApi', 'applicant/receipt', { ...forTable, ...forReaders, ...forLinks }, [
      readTable,
      readLinkKey,
    ]);
    const recordScan = step('RecordScan', 'applicant/record-scan', forFiles, [
      readItem,
      { actions: ['dynamodb:UpdateItem'], on: [table.tableArn] },
      filesIn('Get', 'quarantine'),
      filesIn('Put', 'draft'),
      filesIn('Put', 'case'),
    ]);
    const cases = step(
      'CasesApi',
      'applicant/cases',
      {
        ...forRoute,
        ...forPages,
        ACCESS_LINK_FUNCTION: renewAccess.functionName,
        COMPANY_REGISTER_URL: installation.companyRegisterUrl,
        ...forReaders,
        ...forLinks,
      },
      [
        readTable,
        writeTable,
        readItem,
        startRoute,
        callBack,
        wake,
        readLinkKey,
        { actions: ['lambda:InvokeFunction'], on: [renewAccess.functionArn] },
      ],
    );
    const workbench = step('WorkbenchApi', 'department/workbench', forRoute, [
      readTable,
      writeTable,
      index('inbox'),
      index('cases'),
      callBack,
      wake,
    ]);

    const logs = new LogGroup(this, 'RouteLogs', {
      logGroupName: `/aws/vendedlogs/states/${name}`,
      retention: RetentionDays.ONE_MONTH,
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
    const bus = EventBus.fromEventBusName(this, 'DefaultBus', 'default');
    stateful.mailConfiguration.addEventDestination('Events', {
      destination: EventDestination.eventBus(bus),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
      ],
    });
    new Rule(this, 'MailEvents', {
      eventPattern: { source: ['aws.ses'] },
      targets: [new LambdaTarget(recordMailEvent)],
    });

    new Rule(this, 'ScanEvents', {
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [files.bucket.bucketName] } },
      },
      targets: [new LambdaTarget(recordScan)],
    });

    const api = this.#api(
      { guide, cases, documents, receipt, workbench },
      new HttpJwtAuthorizer('Staff', stateful.issuer, { jwtAudience: [stateful.audience] }),
    );
    new CfnOutput(this, 'ApiUrl', { value: api.apiEndpoint });
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

  #api(functions: Readonly<Record<ApiRoute['function'], IFunction>>, staff: IHttpRouteAuthorizer): HttpApi {
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
    const accessLogs = new LogGroup(this, 'ApiLogs', { retention: RetentionDays.ONE_MONTH });
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
