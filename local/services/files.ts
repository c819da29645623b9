import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';

const dayMs = 86_400_000;

/** Every virus scanner knows this harmless text, so that scanning can be tried (eicar.org). */
const eicar = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/**
 * S3 on this machine, as much of it as the product uses: a form that puts one file, reading a part, copying. Unlike the
 * emulators at hand it holds to the conditions of the form, size and checksum among them; the signature it does not check.
 * What arrives in quarantine is scanned by a stand-in for GuardDuty.
 */
export class FileStore {
  readonly #root: string;
  readonly #onScanned: (event: unknown) => Promise<unknown>;

  /** @param onScanned gets what GuardDuty would put on the event bus */
  constructor(directory: string, onScanned: (event: unknown) => Promise<unknown>) {
    this.#root = join(directory, 'files');
    this.#onScanned = onScanned;
  }

  /** Forgets what the lifecycle rules would, and scans what a crash left unscanned. */
  async start(): Promise<void> {
    for (const bucket of listIn(this.#root)) {
      this.#forget(join(this.#root, bucket, 'draft'), 61);
      this.#forget(join(this.#root, bucket, 'quarantine'), 1);
      const waiting = listIn(join(this.#root, bucket, 'quarantine')).filter((name) => !name.endsWith('.json'));
      await Promise.all(waiting.map((name) => this.#scan(bucket, `quarantine/${name}`)));
    }
  }

  /** Answers a call below the store's address: `/{bucket}` or `/{bucket}/{key}`. */
  async handle(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    const [bucket = '', ...rest] = decodeURIComponent(path).split('/').filter(Boolean);
    const key = rest.join('/');
    if (request.method === 'POST') return this.#put(request, response, bucket);
    if (request.method === 'PUT') return this.#copy(request, response, bucket, key);
    return this.#get(request, response, bucket, key, query);
  }

  async #put(request: IncomingMessage, response: ServerResponse, bucket: string): Promise<void> {
    const form = await formOf(request);
    const file = form.get('file');
    const content = file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
    const field = (name: string) => String(form.get(name) ?? '');
    const refusal = whyRefused(field('Policy'), (name) => (name === 'bucket' ? bucket : field(name)), content);
    if (refusal !== undefined)
      return xml(response, 403, 'Error', `<Code>AccessDenied</Code><Message>${refusal}</Message>`);
    const key = field('key');
    this.#store(bucket, key, content, field('Content-Type'));
    response.writeHead(204);
    response.end();
    if (key.startsWith('quarantine/')) await this.#scan(bucket, key);
  }

  #copy(request: IncomingMessage, response: ServerResponse, bucket: string, key: string): void {
    const [fromBucket = '', ...rest] = decodeURIComponent(String(request.headers['x-amz-copy-source'] ?? ''))
      .split('/')
      .filter(Boolean);
    const from = this.#path(fromBucket, rest.join('/'));
    const to = this.#path(bucket, key);
    if (from === undefined || to === undefined || !existsSync(from)) {
      xml(response, 404, 'Error', '<Code>NoSuchKey</Code>');
      return;
    }
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
    if (request.headers['x-amz-metadata-directive'] === 'REPLACE') {
      const { 'content-type': type = '', 'content-disposition': disposition } = request.headers;
      writeFileSync(`${to}.json`, JSON.stringify({ type, disposition }));
    } else copyFileSync(`${from}.json`, `${to}.json`);
    xml(response, 200, 'CopyObjectResult', `<LastModified>${new Date().toISOString()}</LastModified>`);
  }

  #get(request: IncomingMessage, response: ServerResponse, bucket: string, key: string, query: URLSearchParams): void {
    const path = this.#path(bucket, key);
    if (path === undefined || !existsSync(path)) {
      xml(response, 404, 'Error', '<Code>NoSuchKey</Code>');
      return;
    }
    if (isOver(query)) {
      xml(response, 403, 'Error', '<Code>AccessDenied</Code>');
      return;
    }
    const whole = readFileSync(path);
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const part = range ? whole.subarray(Number(range[1]), Number(range[2]) + 1) : whole;
    const { type, disposition } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as {
      type: string;
      disposition?: string;
    };
    response.writeHead(range ? 206 : 200, {
      'Content-Type': type,
      'Content-Length': part.length,
      'X-Content-Type-Options': 'nosniff',
      ...(range && { 'Content-Range': `bytes ${range[1]}-${Number(range[1]) + part.length - 1}/${whole.length}` }),
      ...(disposition !== undefined && { 'Content-Disposition': disposition }),
    });
    response.end(request.method === 'HEAD' ? undefined : part);
  }

  async #scan(bucket: string, key: string): Promise<void> {
    const path = this.#path(bucket, key);
    if (path === undefined || !existsSync(path)) return;
    const infected = readFileSync(path).includes(eicar);
    await this.#onScanned({
      source: 'aws.guardduty',
      'detail-type': 'GuardDuty Malware Protection Object Scan Result',
      detail: {
        s3ObjectDetails: { bucketName: bucket, objectKey: key },
        scanResultDetails: { scanResultStatus: infected ? 'THREATS_FOUND' : 'NO_THREATS_FOUND' },
      },
    });
  }

  #store(bucket: string, key: string, content: Buffer, type: string): void {
    const path = this.#path(bucket, key);
    if (path === undefined) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.json`, JSON.stringify({ type }));
    writeFileSync(path, content);
  }

  /** Undefined for a name that could lead out of the store. */
  #path(bucket: string, key: string): string | undefined {
    return /^[\w-]+$/.test(bucket) && /^[\w-]+(\/[\w-]+)+$/.test(key) ? join(this.#root, bucket, key) : undefined;
  }

  #forget(directory: string, days: number): void {
    for (const name of listIn(directory)) {
      const path = join(directory, name);
      if (Date.now() - statSync(path).mtimeMs > days * dayMs) rmSync(path);
    }
  }
}

/** Holds a form to its policy (AWS: "Creating a POST policy"). */
function whyRefused(policy: string, field: (name: string) => string, content: Buffer): string | undefined {
  let parsed: { expiration?: string; conditions?: unknown[] };
  try {
    parsed = JSON.parse(Buffer.from(policy, 'base64').toString());
  } catch {
    return 'no policy';
  }
  if (Date.parse(parsed.expiration ?? '') < Date.now()) return 'the form is too old';
  for (const condition of parsed.conditions ?? []) {
    if (Array.isArray(condition)) {
      const [kind, least, most] = condition as [string, number, number];
      if (kind === 'content-length-range' && (content.length < least || content.length > most)) return 'wrong size';
      continue;
    }
    for (const [name, value] of Object.entries(condition as Record<string, string>)) {
      if (field(name) !== value) return `${name} is not as agreed`;
    }
  }
  const sum = createHash('sha256').update(content).digest('base64');
  return sum === field('x-amz-checksum-sha256') ? undefined : 'wrong checksum';
}

/** Whether a presigned address has had its time. */
function isOver(query: URLSearchParams): boolean {
  const made = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(query.get('X-Amz-Date') ?? '');
  if (!made) return false;
  const [, y, mo, d, h, mi, s] = made;
  return Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`) + Number(query.get('X-Amz-Expires')) * 1000 < Date.now();
}

async function formOf(request: IncomingMessage): Promise<FormData> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new Response(Buffer.concat(parts), {
    headers: { 'Content-Type': request.headers['content-type'] ?? '' },
  }).formData();
}

function listIn(directory: string): readonly string[] {
  return existsSync(directory) ? readdirSync(directory) : [];
}

function xml(response: ServerResponse, status: number, name: string, content: string): void {
  response.writeHead(status, { 'Content-Type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><${name}>${content}</${name}>`);
}
