import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { draftFileDays } from '#domain/fields/files.ts';
import { receiveUpload } from '#local/files/receive.ts';
import { answerRefusal, StoreRefusal, xml } from '#local/files/refusal.ts';
import { scannedEvent, standInScan } from '#local/files/scan.ts';
import { type About, serveFile } from '#local/files/serve.ts';
import { letGo } from '#local/http/refusal.ts';
import { writeWhole } from '#local/kept-file.ts';
import type { AccessKey } from './access-key.ts';
import { judge } from './post-policy.ts';
import { isSigned } from './signature.ts';

const dayMs = 86_400_000;

const scanTries = 5;

/**
 * S3 on this machine, as much of it as the product uses: a form that puts one file, reading a part, copying. It guards what S3
 * guards: a form's signature and conditions, the signature of every call and of every address, and their time. What belongs
 * to a case is never written over. What arrives in quarantine is scanned by a stand-in for GuardDuty.
 */
export class FileStore {
  readonly #root: string;
  readonly #incoming: string;
  readonly #key: AccessKey;
  readonly #onScanned: (event: unknown) => Promise<unknown>;

  /** @param onScanned gets what GuardDuty would put on the event bus */
  constructor(directory: string, key: AccessKey, onScanned: (event: unknown) => Promise<unknown>) {
    this.#root = join(directory, 'files');
    this.#incoming = join(directory, 'incoming-files');
    this.#key = key;
    this.#onScanned = onScanned;
    // What a crash left here never became a file.
    rmSync(this.#incoming, { recursive: true, force: true });
    mkdirSync(this.#incoming, { recursive: true });
  }

  /** Forgets what the lifecycle rules would, and scans what a crash left unscanned. */
  async start(): Promise<void> {
    for (const bucket of listIn(this.#root)) {
      this.#forget(join(this.#root, bucket, 'draft'), draftFileDays);
      this.#forget(join(this.#root, bucket, 'quarantine'), 1);
      const waiting = listIn(join(this.#root, bucket, 'quarantine')).filter((name) => !name.endsWith('.json'));
      for (const name of waiting) await this.#scan(bucket, `quarantine/${name}`);
    }
  }

  /** Answers a call below the store's address: `/{bucket}` or `/{bucket}/{key}`, as it was sent. */
  async handle(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    try {
      const [bucket = '', ...rest] = partsOf(path);
      if (request.method === 'POST') return await this.#put(request, response, bucket);
      this.#requireSignature(request, query);
      if (request.method === 'PUT') return await this.#copy(request, response, bucket, rest.join('/'));
      if (request.method === 'GET' || request.method === 'HEAD')
        return await this.#get(request, response, bucket, rest.join('/'));
      throw new StoreRefusal(405, 'MethodNotAllowed');
    } catch (error) {
      if (!(error instanceof StoreRefusal)) throw error;
      answerRefusal(response, error);
      if (!request.complete) letGo(request);
    }
  }

  #requireSignature({ method = '', url = '', headers }: IncomingMessage, query: URLSearchParams): void {
    const signed = isSigned({ method, path: url.split('?')[0] ?? '', query, headers }, this.#key, Date.now());
    if (!signed) throw new StoreRefusal(403, 'AccessDenied');
  }

  async #put(request: IncomingMessage, response: ServerResponse, bucket: string): Promise<void> {
    const { permission, path } = await receiveUpload(request, this.#incoming, (fields) =>
      judge(fields, bucket, this.#key, Date.now()),
    );
    try {
      this.#place(path, this.#path(bucket, permission.key), { type: permission.type });
    } finally {
      rmSync(path, { force: true });
    }
    response.writeHead(204);
    response.end();
    await this.#scan(bucket, permission.key);
  }

  async #copy(request: IncomingMessage, response: ServerResponse, bucket: string, key: string): Promise<void> {
    const { headers } = request;
    const source = partsOf(String(headers['x-amz-copy-source'] ?? ''));
    if (source.length === 0) throw new StoreRefusal(405, 'MethodNotAllowed', 'files arrive by a form');
    const from = this.#existing(source[0] ?? '', source.slice(1).join('/'));
    const to = this.#path(bucket, key);
    if (!existsSync(to) || !key.startsWith('case/')) {
      const about: About =
        headers['x-amz-metadata-directive'] === 'REPLACE'
          ? { type: headers['content-type'] ?? '', disposition: headers['content-disposition'] }
          : aboutOf(from);
      const beside = join(this.#incoming, `${key.replaceAll('/', '-')}-${process.hrtime.bigint()}`);
      await copyFile(from, beside);
      this.#place(beside, to, about);
    } else if (!(await readFile(from)).equals(await readFile(to))) {
      throw new StoreRefusal(403, 'AccessDenied', 'a file of a case is never written over');
    }
    xml(response, 200, 'CopyObjectResult', `<LastModified>${new Date().toISOString()}</LastModified>`);
  }

  async #get(request: IncomingMessage, response: ServerResponse, bucket: string, key: string): Promise<void> {
    const path = this.#existing(bucket, key);
    await serveFile(request, response, path, aboutOf(path));
  }

  /** Says what the scan found. The function that hears it may be busy; a scan that nobody hears of is done again at the next start. */
  async #scan(bucket: string, key: string): Promise<void> {
    const path = this.#path(bucket, key);
    if (!existsSync(path)) return;
    const event = scannedEvent(bucket, key, await standInScan(path));
    for (let tries = 1; ; tries++) {
      try {
        await this.#onScanned(event);
        return;
      } catch (error) {
        console.error(`the scan of a file was not heard (try ${tries} of ${scanTries}): ${String(error)}`);
        if (tries === scanTries) return;
        await new Promise((resolve) => setTimeout(resolve, 1000 * tries).unref());
      }
    }
  }

  /** Puts a whole file in its place, at once: a crash leaves it there or not. */
  #place(path: string, to: string, about: About): void {
    mkdirSync(dirname(to), { recursive: true });
    writeWhole(`${to}.json`, JSON.stringify(about));
    renameSync(path, to);
  }

  #existing(bucket: string, key: string): string {
    const path = this.#path(bucket, key);
    if (!existsSync(path)) throw new StoreRefusal(404, 'NoSuchKey');
    return path;
  }

  /** @throws StoreRefusal for a name that could lead out of the store */
  #path(bucket: string, key: string): string {
    if (!/^[\w-]+$/.test(bucket) || !/^[\w-]+(\/[\w-]+)+$/.test(key)) throw new StoreRefusal(404, 'NoSuchKey');
    return join(this.#root, bucket, key);
  }

  #forget(directory: string, days: number): void {
    for (const name of listIn(directory)) {
      const path = join(directory, name);
      if (Date.now() - statSync(path).mtimeMs > days * dayMs) rmSync(path);
    }
  }
}

function partsOf(path: string): readonly string[] {
  try {
    return decodeURIComponent(path).split('/').filter(Boolean);
  } catch {
    throw new StoreRefusal(400, 'InvalidArgument', 'the path is not well encoded');
  }
}

const aboutOf = (path: string): About => JSON.parse(readFileSync(`${path}.json`, 'utf8')) as About;

function listIn(directory: string): readonly string[] {
  return existsSync(directory) ? readdirSync(directory) : [];
}
