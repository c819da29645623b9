import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeApp } from '#lib/make-app.ts';
import { version } from '#lib/version.ts';
import { serveApart } from './apart.ts';
import { clockOf } from './clock.ts';
import { freePort } from './free-port.ts';
import { filesPath, Gateway, registerPath } from './gateway.ts';
import { localInstallation } from './installation.ts';
import { Functions } from './runtime/functions.ts';
import { startAwsEndpoint } from './services/aws-endpoint.ts';
import { FileStore } from './services/files.ts';
import { MailService, type SentMail } from './services/mail.ts';
import { Schedules } from './services/schedules.ts';
import { audience, SignIn } from './services/sign-in.ts';
import { StepFunctions } from './services/step-functions.ts';
import { startTable } from './services/table.ts';
import { TableStream } from './services/table-stream.ts';
import { Templates } from './templates.ts';

export interface OneMachineOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where everything is kept between runs. */
  readonly directory: string;
  /** Seconds that pass on the case's clock in one second: 86400 makes a day of each second. */
  readonly rate?: number;
  /** The built pages. */
  readonly web: string;
  readonly logLevel?: string;
  /** A company register to ask instead of the sample one. */
  readonly companyRegister?: string;
  /** Gives the sign-in and the files addresses of their own, as on AWS, instead of the pages'. */
  readonly apart?: boolean;
  /** Lets a measurement stand between the functions and the table. */
  readonly betweenTable?: (endpoint: string) => Promise<string>;
  /** Lets a test stand between the functions and the mail service. */
  readonly betweenMail?: (endpoint: string) => Promise<string>;
}

export interface OneMachine {
  readonly url: string;
  readonly mailbox: string;
  readonly mails: () => readonly SentMail[];
  readonly stepFunctions: StepFunctions;
  /** How many facts that make mails due have not reached the mail function yet. */
  readonly mailsWaiting: () => number;
  /** What is deployed, as far as this machine knows. */
  readonly templates: Templates;
  readonly invoke: (entry: string, event: unknown) => Promise<unknown>;
  readonly tableEndpoint: string;
  readonly tableName: string;
  readonly stop: () => Promise<void>;
}

/**
 * Runs the whole product in this process: the synthesized templates say what there is, emulators stand in for AWS, and
 * the functions are the very bundles that are deployed. Open cases go on where they were.
 *
 * @throws Error `EADDRINUSE` when the port is taken
 */
export async function startOneMachine({
  port,
  directory,
  rate = 1,
  web,
  logLevel = 'WARN',
  companyRegister,
  apart = false,
  betweenTable,
  betweenMail,
}: OneMachineOptions): Promise<OneMachine> {
  mkdirSync(directory, { recursive: true });
  // The address is needed before anything listens, so a free port is found first when none was given.
  const origin = `http://localhost:${port === 0 ? await freePort() : port}`;
  const listenOn = Number(new URL(origin).port);
  // Another name for the same machine is another site to a browser, as Cognito and S3 are.
  const elsewhere = async () => `http://127.0.0.1:${await freePort()}`;
  const at = { signIn: apart ? await elsewhere() : origin, files: apart ? await elsewhere() : origin, filesPath };
  const { assembly, templates } = synthesize({ audience }, join(directory, 'assembly'), origin);
  const clock = clockOf(directory, rate);
  let stream: TableStream | undefined;
  const table = await startTable(templates, join(directory, 'table'), (item) => stream?.inserted(item));

  let functions: Functions | undefined;
  let stepFunctions: StepFunctions | undefined;
  let mail: MailService | undefined;
  const started = <T>(service: T | undefined): T => {
    if (!service) throw new Error('still starting');
    return service;
  };
  const signIn = await SignIn.start({
    origin: at.signIn,
    pages: origin,
    directory,
    nameToken: (event) => started(functions).invoke(started(functions).idOf('staff/name-token'), event),
  });
  const aws = await startAwsEndpoint({
    functions: () => started(functions),
    stepFunctions: () => started(stepFunctions),
    mail: () => started(mail),
    secret: keptSecret(join(directory, 'link-key')),
  });
  functions = new Functions(templates, assembly, {
    AWS_REGION: 'eu-north-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: (await betweenTable?.(table.endpoint)) ?? table.endpoint,
    AWS_ENDPOINT_URL_SFN: aws.endpoint,
    AWS_ENDPOINT_URL_SES: (await betweenMail?.(aws.endpoint)) ?? aws.endpoint,
    AWS_ENDPOINT_URL_LAMBDA: aws.endpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: aws.endpoint,
    AWS_ENDPOINT_URL_S3: `${at.files}${filesPath}`,
    FILES_PATH_STYLE: 'true',
    POWERTOOLS_TRACE_ENABLED: 'false',
    POWERTOOLS_METRICS_DISABLED: 'true',
    POWERTOOLS_LOG_LEVEL: logLevel,
    STAFF_ISSUER: signIn.issuer,
    STAFF_KEYS_URL: `${signIn.issuer}/jwks`,
    STAFF_SIGN_OUT_URL: signIn.signOutUrl,
    // Longer than any hand-over takes on a busy machine; shorter than the tries of an uncertain mail together.
    MAIL_EVENT_SECONDS: '10',
    ...(companyRegister !== undefined && { COMPANY_REGISTER_URL: companyRegister }),
    ...clock.settings,
  });
  stepFunctions = new StepFunctions(templates, functions, rate);
  const functionsNow = functions;
  const invoke = (id: string, event: unknown) => functionsNow.invoke(id, event);
  stream = new TableStream(templates, invoke, clock);
  const schedules = new Schedules(templates, invoke, clock, directory);
  const recordSent = (sent: SentMail) =>
    functionsNow.invoke(functionsNow.idOf('mail/record-mail-event'), {
      detail: {
        eventType: 'Send',
        mail: {
          messageId: sent.messageId,
          tags: Object.fromEntries(Object.entries(sent.tags).map(([k, v]) => [k, [v]])),
        },
      },
    });
  mail = await MailService.start(directory, (sent) => void recordSent(sent).catch(console.error));

  const files = new FileStore(directory, (event) =>
    functionsNow.invoke(functionsNow.idOf('applicant/record-scan'), event),
  );
  const connect = apart ? [at.signIn, at.files] : [];
  const gateway = new Gateway(templates, { functions, signIn, mail, files, web, connect });
  const besides = apart ? await serveApart(templates, { signIn, files }, at) : undefined;
  const server = await gateway.listen(listenOn);
  functions.warm(['applicant/guide', 'applicant/cases', 'department/workbench']);

  // Mails that were handed over just before a crash are facts before anything is sent again.
  await Promise.all(mail.mails.slice(-200).map(recordSent));
  const reconcile = () => functionsNow.invoke(functionsNow.idOf('route/reconcile'), { graceSeconds: 0 });
  await reconcile();
  void files.start().catch(console.error);
  schedules.start();

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    mailbox: mail.mailbox,
    mails: () => started(mail).mails,
    stepFunctions,
    mailsWaiting: () => stream?.waiting ?? 0,
    templates,
    invoke: (entry, event) => functionsNow.invoke(functionsNow.idOf(entry), event),
    tableEndpoint: table.endpoint,
    tableName: templates.ofType('AWS::DynamoDB::GlobalTable')[0]?.id ?? '',
    stop: async () => {
      schedules.stop();
      stream?.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await besides?.stop();
      await functionsNow.stop();
      await started(mail).stop();
      await aws.stop();
      await table.stop();
    },
  };
}

function synthesize(places: { audience: string }, outdir: string, publicUrl: string) {
  const { app } = makeApp({
    installation: localInstallation(publicUrl, `${publicUrl}${registerPath}`),
    version,
    web: outdir,
    checks: false,
    outdir,
    analyticsReporting: false,
    context: {
      '@aws-cdk/core:defaultCrossStackReferences': 'strong',
      // Says in the template where each function's bundle is.
      'aws:cdk:enable-asset-metadata': true,
    },
  });
  const assembly = app.synth();
  return {
    assembly: assembly.directory,
    templates: new Templates(
      assembly.stacks.map((s) => s.template as Record<string, unknown>),
      places,
    ),
  };
}

/** A secret of this data folder: made at the first start, readable by its owner only. */
function keptSecret(file: string): string {
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(48).toString('base64url'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8');
}
