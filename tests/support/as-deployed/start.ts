import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { clockOf } from '#local/clock.ts';
import type { Closers } from '#local/closers.ts';
import { inPremises, run } from '#local/frame.ts';
import { freePort } from '#local/free-port.ts';
import { filesPath, Gateway, registerPath } from '#local/gateway.ts';
import { isLoopback, usualHost } from '#local/http/address.ts';
import { sampleInstalled } from '#local/installed.ts';
import { linkKeyOf } from '#local/link-key.ts';
import { OwnPages } from '#local/own-pages.ts';
import type { Premises } from '#local/premises.ts';
import { Schedules } from '#local/services/schedules.ts';
import { audience } from '#local/sign-in/provider.ts';
import { SignIn } from '#local/sign-in/sign-in.ts';
import { type AccessKey, accessKeyOf } from './access-key.ts';
import { serveApart } from './apart.ts';
import { routesOf } from './api-routes.ts';
import { assemblyFor } from './assembly.ts';
import { startAwsEndpoint } from './aws-endpoint.ts';
import { FileStore } from './file-store.ts';
import { Functions } from './functions.ts';
import type { AsDeployed, AsDeployedOptions } from './machine.ts';
import { MailService, type SentMail } from './mail-service.ts';
import { reconciler } from './reconciler.ts';
import { machineSettings } from './settings.ts';
import { StepFunctions } from './step-functions.ts';
import { startTable } from './table.ts';
import { TableStream } from './table-stream.ts';

const guideEntry = 'api/guide';

/**
 * Runs the product as it is deployed, in this process: the synthesized templates say what there is, emulators stand in for AWS,
 * and the functions are the very bundles that are deployed.
 *
 * @param premises what it has to itself; taken here when it is not there yet
 * @throws StartProblem when it cannot start here; then nothing is left behind
 */
export async function startAsDeployed(options: AsDeployedOptions, premises?: Premises): Promise<AsDeployed> {
  const { host = usualHost, port, url, mailboxPort, directory } = options;
  return inPremises({ host, port, url, mailboxPort, directory }, premises, (taken, closers) =>
    start(options, taken, closers),
  );
}

async function start(options: AsDeployedOptions, premises: Premises, closers: Closers): Promise<AsDeployed> {
  const { directory, rate = 1, aheadMs = 0, logLevel = 'WARN', say = () => {} } = options;
  const { companyRegister, apart = false, betweenTable, betweenMail } = options;
  const { door, mailboxDoor } = premises;
  const { origin } = door.address;
  // Another name for the same machine is another site to a browser, as Cognito and S3 are.
  const elsewhere = async () => `http://127.0.0.1:${await freePort()}`;
  const at = { signIn: apart ? await elsewhere() : origin, files: apart ? await elsewhere() : origin, filesPath };
  const dev = options.dev ?? isLoopback(options.host ?? usualHost);
  const key = await accessKeyOf(directory);
  const clock = await clockOf(directory, rate, aheadMs);
  const pages = new OwnPages(directory);
  if (options.web !== undefined) pages.take(options.web);

  say('Reading the templates');
  const { directory: assembly, templates } = await assemblyFor({
    directory,
    ready: options.assembly,
    publicUrl: origin,
    companyRegisterUrl: `${origin}${registerPath}`,
    places: { audience },
  });
  say('Opening the table');
  const streams: TableStream[] = [];
  const table = await startTable(templates, join(directory, 'table'), key, (eventName, item) => {
    for (const stream of streams) stream.changed(eventName, item);
  });
  closers.add(table.stop);

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
    open: dev,
    machines: sampleInstalled(origin, registerPath).machines,
    nameToken: (event) => started(functions).invoke(started(functions).idOf('staff/name-token'), event),
  });
  const aws = await startAwsEndpoint(
    {
      functions: () => started(functions),
      stepFunctions: () => started(stepFunctions),
      mail: () => started(mail),
      secret: await linkKeyOf(directory),
    },
    key,
  );
  closers.add(aws.stop);
  functions = new Functions(
    templates,
    assembly,
    machineSettings({
      key,
      endpoints: {
        table: (await betweenTable?.(table.endpoint)) ?? table.endpoint,
        mail: (await betweenMail?.(aws.endpoint)) ?? aws.endpoint,
        files: `${at.files}${filesPath}`,
        others: aws.endpoint,
      },
      signIn,
      clock,
      logLevel,
      companyRegister,
    }),
  );
  const functionsNow = functions;
  closers.add(() => functionsNow.stop());
  const route = new StepFunctions(templates, functions, rate);
  stepFunctions = route;
  closers.add(async () => route.stop());
  const invoke = (id: string, event: unknown) => functionsNow.invoke(id, event);
  const streamTo = (entry: string) => new TableStream(templates, functionsNow.idOf(entry), invoke, clock);
  const mailStream = streamTo('mail/send-mail');
  streams.push(mailStream, streamTo('events/what-follows'));
  let stopping = false;
  const recordSent = (sent: SentMail) =>
    functionsNow.invoke(functionsNow.idOf('events/record-mail-event'), {
      detail: {
        eventType: 'Send',
        mail: {
          messageId: sent.messageId,
          tags: Object.fromEntries(Object.entries(sent.tags).map(([k, v]) => [k, [v]])),
        },
      },
    });
  mail = await MailService.start({
    directory,
    origin,
    door: mailboxDoor,
    onSent: (sent) =>
      void recordSent(sent).catch((error: unknown) => {
        // When the machine stops, the next start reads it from the mails on disk.
        if (!stopping) console.error('the event of a mail was not heard:', error);
      }),
  });
  const mailNow = mail;

  const files = new FileStore(directory, key, (event) =>
    functionsNow.invoke(functionsNow.idOf('events/record-scan'), event),
  );
  const connect = apart ? [at.signIn, at.files] : [];
  const gateway = new Gateway({
    routes: routesOf(templates),
    invoke,
    mails: async () => mailNow.mails,
    web: () => pages.current,
    ...{ signIn, files, dev, liveReload: undefined, connect },
  });
  if (apart) closers.add((await serveApart(templates, { signIn, files }, at)).stop);
  const answersSince = Date.now();
  functions.warm([guideEntry, 'api/applicant', 'api/workbench']);

  const reconcile = reconciler(
    (event, limitMs) => functionsNow.invoke(functionsNow.idOf('route/reconcile'), event, limitMs),
    rate,
  );
  const catchUp = [
    [
      // Mails that were handed over just before a crash are facts before anything is sent again.
      { what: 'Reading which mails were sent', run: () => Promise.all(mailNow.mails.slice(-200).map(recordSent)) },
      {
        what: 'Going on with the open cases',
        run: async () => {
          // What has come in since this machine answers starts its own route.
          const { looked, restarted } = await reconcile(Date.now() - answersSince);
          if (restarted > 0) say(`Caught up: ${restarted} of ${looked} open cases go on where they were.`);
        },
      },
    ],
    [{ what: 'Looking through the files', run: () => files.start() }],
    [{ what: 'Filling the mailbox', run: () => mailNow.showEarlier() }],
  ];
  const schedules = new Schedules(
    (entry, event) => functionsNow.invoke(functionsNow.idOf(entry), event),
    clock,
    directory,
  );
  const inside = {
    ...{ gateway, catchUp, schedules },
    isInner: (request: IncomingMessage) => isInner(request, key),
    onStop: () => {
      stopping = true;
      for (const stream of streams) stream.stop();
    },
    finish: async () => {
      route.stop();
      await functionsNow.finish();
    },
  };

  return {
    ...run(door, inside, closers),
    url: origin,
    mailbox: mail.mailbox,
    mails: async () => mailNow.mails,
    stepFunctions: route,
    counts: async () => ({
      running: route.running,
      inMemory: route.running,
      transitions: route.transitions,
      mailsWaiting: mailStream.waiting,
    }),
    templates,
    invoke: (entry, event) => functionsNow.invoke(functionsNow.idOf(entry), event),
    tableEndpoint: table.endpoint,
    tableName: templates.ofType('AWS::DynamoDB::GlobalTable')[0]?.id ?? '',
    accessKey: key,
  };
}

/** What the functions ask of the front door themselves: the file store, and the keys that sign tokens. */
function isInner({ url = '', headers: { authorization = '' } }: IncomingMessage, { accessKeyId }: AccessKey): boolean {
  return url === '/oidc/jwks' || authorization.includes(`Credential=${accessKeyId}/`);
}
