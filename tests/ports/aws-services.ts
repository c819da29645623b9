import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Homes } from '#domain/ports/homes.ts';
import { filesPath } from '#local/gateway.ts';
import { eventually } from '../e2e/client.ts';
import type { AccessKey } from '../support/as-deployed/access-key.ts';
import { assemblyFor, sharedAssembly } from '../support/as-deployed/assembly.ts';
import { startAwsEndpoint } from '../support/as-deployed/aws-endpoint.ts';
import { FileStore } from '../support/as-deployed/file-store.ts';
import { StepFunctions } from '../support/as-deployed/step-functions.ts';
import { startTable } from '../support/as-deployed/table.ts';
import { TableStream } from '../support/as-deployed/table-stream.ts';
import { functionId, type Templates } from '../support/as-deployed/templates.ts';

const key: AccessKey = { accessKeyId: 'LOCALTEST', secretAccessKey: 'of-this-test-alone' };

/** A mail as SES was given it. */
interface TakenMail {
  readonly to: string;
  readonly replyTo?: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly caseId: string;
  readonly cause: string;
  readonly messageId: string;
}

/** The services that the AWS homes speak to, on this machine, and no machine around them. */
export interface AwsServices {
  readonly homes: Homes;
  readonly ses: { mood: 'well' | 'refuses' | 'fails'; readonly taken: TakenMail[]; asked: number };
  /** What the route's functions were called with, oldest first. */
  readonly steps: { readonly entry: string; readonly event: StepEvent }[];
  /** How many states all executions have entered. */
  readonly transitions: () => number;
  /** How many executions run. */
  readonly running: () => number;
  /** How many steps of the route are at work, and how much of the table's stream is being brought. */
  readonly underWay: () => number;
  /** The minute is over for which the table's stream gathers. */
  readonly bringGathered: () => void;
  readonly token: (caseId: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

interface StepEvent {
  readonly caseId: string;
  readonly permit?: string;
  readonly token?: string;
}

interface Around {
  /** What the steps of the route do; where it is left out, they let everything go on at once. */
  readonly step?: (entry: string, event: StepEvent) => Promise<unknown>;
  /** What the table's stream brings to those who read it; what is gathered, when `bringGathered` is called. */
  readonly bring?: (entry: string, event: unknown) => Promise<unknown>;
  /** What stands between the functions and the table. */
  readonly betweenTable?: (endpoint: string, templates: Templates) => Promise<string>;
}

/** One table, one state machine, one mail service and one bucket, for all promises; the settings say where they are. */
export async function startAwsServices({ step, bring, betweenTable }: Around = {}): Promise<AwsServices> {
  const directory = mkdtempSync(join(tmpdir(), 'foretagslots-homes-'));
  const { templates } = await assemblyFor({
    directory,
    ready: sharedAssembly,
    publicUrl: 'http://localhost:1',
    companyRegisterUrl: 'http://localhost:1',
    places: { audience: 'homes' },
  });
  const closers: (() => unknown)[] = [() => rmSync(directory, { recursive: true, force: true })];
  const entries = new Map(
    templates.ofType('AWS::Lambda::Function').map(({ id, properties }) => [id, String(properties.Description)]),
  );
  const readers = [...entries].filter(([, entry]) => ['mail/send-mail', 'events/what-follows'].includes(entry));
  const streams = bring
    ? readers.map(([id, entry]) => new TableStream(templates, id, (_id, event) => bring(entry, event), { rate: 1 }))
    : [];
  const table = await startTable(templates, join(directory, 'table'), key, (eventName, item) => {
    for (const stream of streams) stream.changed(eventName, item);
  });
  closers.unshift(() => {
    for (const stream of streams) stream.stop();
  }, table.stop);

  const steps: AwsServices['steps'] = [];
  let atWork = 0;
  const invoke = async (name: string, event: unknown) => {
    const asked = { entry: entries.get(functionId(name)) ?? name, event: event as StepEvent };
    steps.push(asked);
    if (step) {
      atWork += 1;
      return step(asked.entry, asked.event).finally(() => (atWork -= 1));
    }
    return answerOf(asked.entry, asked.event, (token, output) =>
      route.call('SendTaskSuccess', { taskToken: token, output: JSON.stringify(output) }),
    );
  };
  const route = new StepFunctions(templates, { invoke }, 1);
  const unused = () => {
    throw new Error('nothing else is asked for here');
  };
  const aws = await startAwsEndpoint(
    { stepFunctions: () => route, mail: unused, functions: unused, secret: 'a secret' },
    key,
  );
  closers.unshift(aws.stop, () => route.stop());

  const ses: AwsServices['ses'] = { mood: 'well', taken: [], asked: 0 };
  const files = new FileStore(directory, key, async () => {});
  const sesAt = await listen(closers, mailService(ses));
  const filesAt = await listen(closers, (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void files.handle(request, response, url.pathname.slice(filesPath.length), url.searchParams);
  });

  Object.assign(process.env, {
    AWS_REGION: 'eu-north-1',
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: (await betweenTable?.(table.endpoint, templates)) ?? table.endpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: aws.endpoint,
    AWS_ENDPOINT_URL_LAMBDA: aws.endpoint,
    AWS_ENDPOINT_URL_SFN: aws.endpoint,
    AWS_ENDPOINT_URL_SES: sesAt,
    AWS_ENDPOINT_URL_S3: `${filesAt}${filesPath}`,
    FILES_PATH_STYLE: 'true',
    TABLE_NAME: templates.ofType('AWS::DynamoDB::GlobalTable')[0]?.id,
    ROUTE_ARN: 'arn:aws:states:eu-north-1:000000000000:stateMachine:route',
    FILES_BUCKET: 'files',
    MAIL_FROM: 'Företagslots <lots@exempel.example>',
    MAIL_CONFIGURATION_SET: 'mails',
    LINK_KEY_SECRET: 'secret',
    MAIL_FUNCTION: 'mails',
    ACCESS_LINK_FUNCTION: 'links',
  });
  return {
    homes: await import('#homes'),
    ses,
    steps,
    transitions: () => route.transitions,
    running: () => route.running,
    underWay: () => streams.reduce((sum, stream) => sum + stream.waiting - stream.gathering, atWork),
    bringGathered: () => {
      for (const stream of streams) stream.bringGathered();
    },
    token: (caseId) =>
      eventually(`an execution of ${caseId} waits`, async () => {
        const last = steps.findLast(({ entry, event }) => entry === 'route/open-task' && event.caseId === caseId);
        return last?.event.token;
      }),
    stop: async () => {
      for (const close of closers) await close();
    },
  };
}

/** What the steps of a case with one permit answer; its filing gate is open at once. */
function answerOf(entry: string, { caseId, token }: StepEvent, goOn: (token: string, output: unknown) => unknown) {
  const ofPermit = { caseId, permit: 'p' };
  const seconds = { seconds: 3600, reviewSeconds: 3600 };
  switch (entry) {
    case 'route/open-case':
      return { caseId, permits: [{ ...ofPermit, ...seconds }] };
    case 'route/await-gate':
      return void goOn(token ?? '', { ...ofPermit, ...seconds, referrals: [] });
    case 'route/remind':
      return { ...ofPermit, ...seconds };
    default:
      return {};
  }
}

async function listen(closers: (() => unknown)[], listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.unshift(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** `SendEmail` as SES answers it. */
const mailService =
  (ses: AwsServices['ses']): RequestListener =>
  async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    ses.asked += 1;
    if (ses.mood !== 'well') {
      response.writeHead(ses.mood === 'refuses' ? 400 : 500, { 'Content-Type': 'text/xml' });
      const code = ses.mood === 'refuses' ? 'MessageRejected' : 'InternalFailure';
      response.end(`<ErrorResponse><Error><Code>${code}</Code><Message>${code}</Message></Error></ErrorResponse>`);
      return;
    }
    const form = new URLSearchParams(Buffer.concat(parts).toString());
    const value = (name: string) => form.get(name) ?? '';
    const messageId = `m-${ses.taken.length + 1}`;
    ses.taken.push({
      to: value('Destination.ToAddresses.member.1'),
      replyTo: value('ReplyToAddresses.member.1'),
      subject: value('Message.Subject.Data'),
      html: value('Message.Body.Html.Data'),
      text: value('Message.Body.Text.Data'),
      caseId: value('Tags.member.1.Value'),
      cause: Buffer.from(value('Tags.member.2.Value'), 'base64url').toString(),
      messageId,
    });
    response.writeHead(200, { 'Content-Type': 'text/xml' });
    response.end(
      `<SendEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendEmailResult><MessageId>${messageId}</MessageId></SendEmailResult></SendEmailResponse>`,
    );
  };
