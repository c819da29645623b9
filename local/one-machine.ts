import { cpSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { type AccessKey, accessKeyOf } from './access-key.ts';
import { serveApart } from './apart.ts';
import { assemblyFor } from './assembly.ts';
import { CatchUp } from './catch-up.ts';
import { clockOf } from './clock.ts';
import { Closers } from './closers.ts';
import { freePort } from './free-port.ts';
import { filesPath, Gateway, registerPath } from './gateway.ts';
import { FileStore } from './homes/folder.ts';
import { MailService, type SentMail } from './homes/mailbox.ts';
import { isForUsAlone, usualHost } from './http/address.ts';
import { sampleInstalled } from './installed.ts';
import { linkKeyOf } from './link-key.ts';
import type { OneMachine, OneMachineOptions } from './machine.ts';
import { leavePremises, type Premises, takePremises } from './premises.ts';
import { reconciler } from './reconciler.ts';
import { Functions } from './runtime/functions.ts';
import { startAwsEndpoint } from './services/aws-endpoint.ts';
import { Schedules } from './services/schedules.ts';
import { StepFunctions } from './services/step-functions.ts';
import { startTable } from './services/table.ts';
import { TableStream } from './services/table-stream.ts';
import { machineSettings } from './settings.ts';
import { audience } from './sign-in/provider.ts';
import { SignIn } from './sign-in/sign-in.ts';

export type { OneMachine, OneMachineOptions } from './machine.ts';

const guideEntry = 'api/guide';
/** A case younger than this may still be about to start its own route. */
const handedInMs = 60_000;
/** How long what is under way may take when the machine stops. */
const graceMs = 10_000;

/**
 * Runs the whole product in this process: the synthesized templates say what there is, emulators stand in for AWS, and
 * the functions are the very bundles that are deployed. It answers as soon as it can; open cases go on where they were
 * behind that.
 *
 * @param premises what it has to itself; taken here when it is not there yet
 * @throws StartProblem when it cannot start here; then nothing is left behind
 */
export async function startOneMachine(options: OneMachineOptions, premises?: Premises): Promise<OneMachine> {
  const { host = usualHost, port, url, mailboxPort, directory } = options;
  const taken = premises ?? (await takePremises({ host, port, url, mailboxPort, directory }));
  const closers = new Closers();
  closers.add(() => leavePremises(taken));
  try {
    return await start(options, taken, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
}

async function start(options: OneMachineOptions, premises: Premises, closers: Closers): Promise<OneMachine> {
  const { directory, rate = 1, aheadMs = 0, logLevel = 'WARN', say = () => {} } = options;
  const { companyRegister, apart = false, betweenTable, betweenMail, liveReload } = options;
  const { door, mailboxDoor } = premises;
  const { origin } = door.address;
  // Another name for the same machine is another site to a browser, as Cognito and S3 are.
  const elsewhere = async () => `http://127.0.0.1:${await freePort()}`;
  const at = { signIn: apart ? await elsewhere() : origin, files: apart ? await elsewhere() : origin, filesPath };
  const installed = options.installed ?? sampleInstalled(origin, `${origin}${registerPath}`);
  const dev = options.dev ?? isForUsAlone(options);
  const key = await accessKeyOf(directory);
  const clock = await clockOf(directory, rate, aheadMs);
  const ownPages = join(directory, 'web');
  const web = options.web === undefined ? undefined : ownCopy(options.web, ownPages);

  say('Reading the templates');
  const { directory: assembly, templates } = await assemblyFor({
    directory,
    ready: options.assembly,
    publicUrl: origin,
    companyRegisterUrl: `${origin}${registerPath}`,
    places: { audience },
  });
  say('Opening the table');
  let stream: TableStream | undefined;
  const table = await startTable(templates, join(directory, 'table'), key, (item) => stream?.inserted(item));
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
    outside: installed.outside,
    machines: installed.machines,
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
  const streamNow = new TableStream(templates, invoke, clock);
  stream = streamNow;
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
  const gateway = new Gateway(templates, { functions, signIn, mail, files, web, dev, liveReload, connect });
  if (apart) closers.add((await serveApart(templates, { signIn, files }, at)).stop);
  door.answerWith(
    (request, response) => gateway.handle(request, response),
    (path) => gateway.isOpenToAll(path),
  );
  const answersSince = Date.now();
  functions.warm([guideEntry, 'api/applicant', 'api/workbench']);

  const reconcile = reconciler(functionsNow, rate);
  const catchUp = new CatchUp(
    [
      // Mails that were handed over just before a crash are facts before anything is sent again.
      { what: 'Reading which mails were sent', run: () => Promise.all(mailNow.mails.slice(-200).map(recordSent)) },
      {
        what: 'Going on with the open cases',
        run: async () => {
          // What has come in since this machine answers starts its own route.
          const { open, restarted } = await reconcile(Date.now() - answersSince);
          if (restarted > 0) say(`Caught up: ${restarted} of ${open} open cases go on where they were.`);
        },
      },
    ],
    [{ what: 'Looking through the files', run: () => files.start() }],
    [{ what: 'Filling the mailbox', run: () => mailNow.showEarlier() }],
  );
  const schedules = new Schedules(
    templates,
    (id, event) =>
      id === functionsNow.idOf('route/reconcile') ? reconcile(handedInMs) : functionsNow.invoke(id, event),
    clock,
    directory,
  );
  void catchUp.done.then(() => !stopping && schedules.start());

  return {
    url: origin,
    mailbox: mail.mailbox,
    mails: () => mailNow.mails,
    stepFunctions: route,
    mailsWaiting: () => streamNow.waiting,
    templates,
    invoke: (entry, event) => functionsNow.invoke(functionsNow.idOf(entry), event),
    // Every definition is in the guide: when it can be loaded, the definitions hold.
    replaceFunctions: (replacing) => functionsNow.replace(replacing, guideEntry),
    replacePages: (built) => void ownCopy(built, ownPages),
    tableEndpoint: table.endpoint,
    tableName: templates.ofType('AWS::DynamoDB::GlobalTable')[0]?.id ?? '',
    accessKey: key,
    caughtUp: catchUp.done,
    stop: async () => {
      stopping = true;
      schedules.stop();
      streamNow.stop();
      catchUp.stop();
      await atMost(graceMs, async () => {
        const finished = door.finish((request) => isInner(request, key));
        liveReload?.stop();
        await finished;
        route.stop();
        await functionsNow.finish();
      });
      await closers.close();
    },
  };
}

/** What the functions ask of the front door themselves: the file store, and the keys that sign tokens. */
function isInner({ url = '', headers: { authorization = '' } }: IncomingMessage, { accessKeyId }: AccessKey): boolean {
  return url === '/oidc/jwks' || authorization.includes(`Credential=${accessKeyId}/`);
}

/** The pages are served from a copy, so that a later build changes nothing under a running machine. */
function ownCopy(from: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  return to;
}

async function atMost(milliseconds: number, run: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([run(), over]);
  clearTimeout(timer);
}
