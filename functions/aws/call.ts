import { AwsV4Signer } from 'aws4fetch';

/** The services that are called without a client of the SDK: their names in the environment and in addresses. */
const services = {
  dynamodb: { endpoint: 'DYNAMODB', host: 'dynamodb' },
  s3: { endpoint: 'S3', host: 's3' },
  states: { endpoint: 'SFN', host: 'states' },
  lambda: { endpoint: 'LAMBDA', host: 'lambda' },
  secretsmanager: { endpoint: 'SECRETS_MANAGER', host: 'secretsmanager' },
  ses: { endpoint: 'SES', host: 'email' },
} as const;
/** A service, by its name in signatures. */
export type Service = keyof typeof services;

/** What is asked of a service. A body is text, and signed as it is. */
export interface Asked {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A service's no, by the name it has with the service, as far as it says one. */
export class ServiceError extends Error {
  readonly status: number;
  /** What it said beside its name; nothing where that was no JSON. */
  readonly said: object;
  /** An earlier try of the same call got no answer, and may have done what it asked for. */
  afterUncertain = false;

  constructor(name: string, status: number, message: string, said: object = {}) {
    super(message);
    this.name = name;
    this.status = status;
    this.said = said;
  }
}

const usualTries = 3;
const firstWaitMs = 100;
/** A service that says nothing for so long says nothing any more: a function has thirty seconds for all it does. */
const usualPatienceMs = 10_000;

/**
 * Calls a service of AWS, signed with what Lambda gives a function in its environment, and again when the service is busy or
 * does not answer.
 *
 * @param tries one, for what must not happen twice
 * @param patienceMs how long each try may take, with its answer
 * @returns all that it answers
 * @throws ServiceError for what the service refuses; TypeError when it cannot be reached, TimeoutError when it does not answer
 */
export async function call(
  service: Service,
  asked: Asked,
  tries = usualTries,
  patienceMs = usualPatienceMs,
): Promise<Buffer> {
  let isUncertain = false;
  for (let left = tries - 1; ; left--) {
    try {
      const response = await fetch(await signed(service, asked, AbortSignal.timeout(patienceMs)));
      // An answer that breaks off is none.
      if (response.ok) return Buffer.from(await response.arrayBuffer());
      throw await refusalOf(service, response);
    } catch (error) {
      if (error instanceof ServiceError) error.afterUncertain = isUncertain;
      if (left === 0 || !isPassing(error)) throw error;
      isUncertain ||= !(error instanceof ServiceError) || error.status >= 500;
    }
    // Full jitter, so that those who were turned away together do not come back together.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * firstWaitMs * 2 ** (tries - left)));
  }
}

/** An address that is a permission to read it for so many seconds (AWS: "Authenticating Requests: Using Query Parameters"). */
export async function permitted(service: Service, url: string, seconds: number): Promise<string> {
  const address = new URL(url);
  address.searchParams.set('X-Amz-Expires', String(seconds));
  const { url: permission } = await new AwsV4Signer({
    ...who(service),
    method: 'GET',
    url: address.href,
    signQuery: true,
  }).sign();
  return permission.href;
}

/**
 * Calls a service that speaks JSON by targets: DynamoDB, Step Functions, Secrets Manager.
 *
 * @param target such as `AWSStepFunctions.StartExecution`
 */
export async function callTarget(
  service: Service,
  target: string,
  version: '1.0' | '1.1',
  input: object,
  tries = usualTries,
): Promise<unknown> {
  const asked = {
    method: 'POST',
    url: addressOf(service),
    headers: { 'Content-Type': `application/x-amz-json-${version}`, 'X-Amz-Target': target },
    body: JSON.stringify(input),
  } as const;
  return JSON.parse((await call(service, asked, tries)).toString());
}

/** Where a service is: in the function's own region, or where the machine has put it. */
export const addressOf = (service: Service, inFront = ''): string =>
  elsewhere(service) ?? `https://${inFront}${services[service].host}.${region()}.amazonaws.com`;

/** Where the environment says that a service is, as the SDK's clients are told it; undefined for AWS itself. */
export const elsewhere = (service: Service): string | undefined =>
  process.env[`AWS_ENDPOINT_URL_${services[service].endpoint}`] || process.env.AWS_ENDPOINT_URL || undefined;

/** @throws Error where nobody has given this process a region or credentials */
export const region = (): string => given('AWS_REGION');
export const credentials = () => {
  const sessionToken = process.env.AWS_SESSION_TOKEN;
  return {
    accessKeyId: given('AWS_ACCESS_KEY_ID'),
    secretAccessKey: given('AWS_SECRET_ACCESS_KEY'),
    ...(sessionToken && { sessionToken }),
  };
};

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment lacks ${name}`);
  return value;
}

/** Keys are derived once a day for each service, and not for each call. */
const derivedKeys = new Map<string, ArrayBuffer>();
const who = (service: Service) => ({ ...credentials(), service, region: region(), cache: derivedKeys });

async function signed(
  service: Service,
  { method, url, headers = {}, body }: Asked,
  signal: AbortSignal,
): Promise<Request> {
  const signer = new AwsV4Signer({ ...who(service), method, url, headers, ...(body !== undefined && { body }) });
  const sign = await signer.sign();
  return new Request(sign.url, { method: sign.method, headers: sign.headers, body: sign.body ?? null, signal });
}

/** Services name their no in JSON (`__type`), in a header, or in XML (`<Code>`). A head's has no body, and so no name. */
async function refusalOf(service: Service, response: Response): Promise<ServiceError> {
  const text = await response.text();
  const written = /"__type"\s*:\s*"([^"]+)"|<Code>([^<]+)</.exec(text);
  const name = response.headers.get('x-amzn-errortype') ?? written?.[1] ?? written?.[2] ?? 'ServiceError';
  // Some write a namespace in front of the name, others an address behind it.
  const bare = name.replace(/^.*#/, '').replace(/:.*$/, '');
  return new ServiceError(bare, response.status, `${service} answered ${response.status}: ${bare}`, objectIn(text));
}

function objectIn(text: string): object {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null ? said : {};
  } catch {
    return {};
  }
}

const isPassing = (error: unknown): boolean =>
  error instanceof ServiceError
    ? error.status >= 500 ||
      error.status === 429 ||
      /throttl|slowdown|throughputexceeded|limitexceeded/i.test(error.name)
    : error instanceof TypeError || (error as Error).name === 'TimeoutError';
