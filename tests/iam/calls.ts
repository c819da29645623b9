import { account, region } from '#local/installation.ts';
import type { Templates } from '../support/as-deployed/templates.ts';
import type { HttpCall } from './recorder.ts';

/** A call of a function to a service: what it does, to what. */
export interface ServiceCall {
  /** The function's id in the template, which stands for its role. */
  readonly caller: string;
  readonly action: string;
  readonly arn: string;
}

/** What the calls of a service authorize; undefined for a call that is not of that service. */
type Reader = (
  call: HttpCall,
  templates: Templates,
) => readonly { readonly action: string; readonly arn: string }[] | undefined;

const arn = (service: string, resource: string) => `arn:aws:${service}:${region}:${account}:${resource}`;

const inTransaction: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

const dynamodb: Reader = ({ headers, body }) => {
  const operation = /^DynamoDB_\d+\.(\w+)$/.exec(String(headers['x-amz-target']))?.[1];
  if (operation === undefined) return undefined;
  const input = JSON.parse(body) as {
    TableName?: string;
    IndexName?: string;
    TransactItems?: readonly Readonly<Record<string, { readonly TableName: string }>>[];
    RequestItems?: Readonly<Record<string, unknown>>;
  };
  const table = (name: string) => arn('dynamodb', `table/${name}`);
  if (input.TransactItems) {
    return input.TransactItems.flatMap((item) =>
      Object.entries(item).map(([kind, { TableName }]) => ({
        action: `dynamodb:${inTransaction[kind]}`,
        arn: table(TableName),
      })),
    );
  }
  const action = `dynamodb:${operation}`;
  if (input.RequestItems) return Object.keys(input.RequestItems).map((name) => ({ action, arn: table(name) }));
  const whole = table(input.TableName ?? '');
  return [{ action, arn: input.IndexName === undefined ? whole : `${whole}/index/${input.IndexName}` }];
};

const stepFunctions: Reader = ({ headers, body }, templates) => {
  const operation = /^AWSStepFunctions\.(\w+)$/.exec(String(headers['x-amz-target']))?.[1];
  if (operation === undefined) return undefined;
  const { stateMachineArn, executionArn } = JSON.parse(body) as { stateMachineArn?: string; executionArn?: string };
  const machine = templates.ofType('AWS::StepFunctions::StateMachine')[0]?.id;
  // A token names nobody: it belongs to the one state machine there is.
  const waiting = String(templates.resolve({ 'Fn::GetAtt': [machine, 'Arn'] }));
  return [{ action: `states:${operation}`, arn: stateMachineArn ?? executionArn ?? waiting }];
};

const ses: Reader = ({ body }) => {
  if (!body.includes('Action=SendEmail')) return undefined;
  const form = new URLSearchParams(body);
  const domain = /@([^>]+)>?$/.exec(form.get('Source') ?? '')?.[1];
  const action = 'ses:SendEmail';
  return [
    { action, arn: arn('ses', `identity/${domain}`) },
    { action, arn: arn('ses', `configuration-set/${form.get('ConfigurationSetName')}`) },
  ];
};

const lambda: Reader = ({ url }) => {
  const name = /\/functions\/([^/]+)\/invocations$/.exec(url.pathname)?.[1];
  return name === undefined
    ? undefined
    : [{ action: 'lambda:InvokeFunction', arn: arn('lambda', `function:${decodeURIComponent(name)}`) }];
};

const s3: Reader = ({ method, url, headers, body }, templates) => {
  const [, bucket, key] = /^\/_files\/([^/]+)(?:\/(.+))?$/.exec(decodeURIComponent(url.pathname)) ?? [];
  if (bucket === undefined) return undefined;
  const object = (path: string) => {
    const [from = '', ...rest] = path.split('/').filter(Boolean);
    return `${String(templates.resolve({ 'Fn::GetAtt': [from, 'Arn'] }))}/${rest.join('/')}`;
  };
  const source = headers['x-amz-copy-source'];
  if (method === 'POST') return [{ action: 's3:PutObject', arn: object(`${bucket}/${formField(body, 'key')}`) }];
  const put = { action: 's3:PutObject', arn: object(`${bucket}/${key}`) };
  if (method === 'PUT' && source !== undefined)
    return [{ action: 's3:GetObject', arn: object(decodeURIComponent(String(source))) }, put];
  if (method === 'PUT') return [put];
  if (method === 'GET' || method === 'HEAD') return [{ action: 's3:GetObject', arn: object(`${bucket}/${key}`) }];
  throw new Error(`the recorder does not know ${method} on a file`);
};

const secrets: Reader = ({ headers, body }) => {
  const operation = /^secretsmanager\.(\w+)$/.exec(String(headers['x-amz-target']))?.[1];
  if (operation === undefined) return undefined;
  const { SecretId } = JSON.parse(body) as { SecretId: string };
  const full = SecretId.startsWith('arn:') ? SecretId : arn('secretsmanager', `secret:${SecretId}`);
  return [{ action: `secretsmanager:${operation}`, arn: full }];
};

const readers: readonly Reader[] = [dynamodb, stepFunctions, lambda, s3, secrets, ses];

/**
 * The calls that functions made to services. A function has a session token of its own, as its role would give it; it stands
 * in the header, in a presigned address or in a form that a browser sends on a function's behalf.
 *
 * @throws Error for a call that is signed by a function and understood by no reader, so that none is overlooked
 */
export function serviceCalls(calls: readonly HttpCall[], templates: Templates): readonly ServiceCall[] {
  return calls.flatMap((call) => {
    const caller =
      call.headers['x-amz-security-token'] ??
      call.url.searchParams.get('X-Amz-Security-Token') ??
      formField(call.body, 'x-amz-security-token');
    // What the store itself has refused, such as a form that was changed on the way, needs no permission.
    if (typeof caller !== 'string' || call.status === 403) return [];
    for (const read of readers) {
      const found = read(call, templates);
      if (found) return found.map((each) => ({ caller, ...each }));
    }
    throw new Error(`the recorder does not know what ${call.method} ${call.url.pathname} of ${caller} is`);
  });
}

/** A field of a form as browsers send it (multipart). */
function formField(body: string, name: string): string | undefined {
  return new RegExp(`name="${name}"\\r\\n\\r\\n([^\\r]*)\\r\\n`, 'i').exec(body)?.[1];
}
