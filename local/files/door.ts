import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { draftFileDays } from '#domain/fields/files.ts';
import { letGo } from '../http/refusal.ts';
import { FilesFolder } from './folder.ts';
import { isFull, receiveUpload, takesNoMore } from './receive.ts';
import { answerRefusal, StoreRefusal } from './refusal.ts';
import { type Scanned, type ScanResult, scannedEvent, standInScan } from './scan.ts';
import { serveFile } from './serve.ts';
import { isAddressGood, judgeForm } from './signed.ts';

const dayMs = 86_400_000;
const tries = 5;

export interface FilesDoorOptions {
  /** The data folder. */
  readonly directory: string;
  /** What forms and addresses are signed with: the same as in `filesIn`. */
  readonly key: string;
  /** The real time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Hears what was found in a file that has arrived, once at least; told again, after a while, while it throws. */
  readonly onArrived: (event: Scanned) => Promise<unknown>;
  /** Looks for malware in a file; a stand-in when nothing else is there. */
  readonly scan?: (path: string) => Promise<ScanResult>;
  /** Milliseconds before the first time it is told again; the second wait is twice as long, and so on. */
  readonly againMs?: number;
}

/**
 * Where browsers send and fetch files: forms that `filesIn` signed put one file each, addresses that it signed give one. It
 * answers as S3 does where the pages depend on it.
 */
export class FilesDoor {
  readonly #options: FilesDoorOptions;
  readonly #folder: FilesFolder;
  readonly #incoming: string;
  readonly #telling = new Set<Promise<void>>();
  readonly #stopped = new AbortController();

  constructor(options: FilesDoorOptions) {
    this.#options = options;
    this.#folder = new FilesFolder(options.directory);
    this.#incoming = join(options.directory, 'incoming-files');
    // What a crash left here never became a file.
    rmSync(this.#incoming, { recursive: true, force: true });
    mkdirSync(this.#incoming, { recursive: true });
  }

  /**
   * Forgets what has had its time, and tells of what arrived just before a crash. Run once, when the functions answer, and
   * then each day.
   */
  async start(): Promise<void> {
    await this.#forget('draft', draftFileDays);
    await this.#forget('quarantine', 1);
    this.#forgetCopies();
    for (const { id } of this.#folder.list('quarantine')) await this.#tell(id);
  }

  /** Tells nobody any more, and comes back when nobody is being told. What was not heard is told at the next start. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await Promise.all(this.#telling);
  }

  /**
   * Answers a call below the files' address.
   *
   * @param path what follows that address, as it was sent: `/`, or `/{key of a file}`
   */
  async handle(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    try {
      if (request.method === 'POST') await this.#put(request, response, path);
      else if (request.method === 'GET' || request.method === 'HEAD') await this.#get(request, response, path, query);
      else throw new StoreRefusal(405, 'MethodNotAllowed');
    } catch (error) {
      // Who hangs up hears no answer.
      if (request.destroyed && !request.complete) return;
      if (response.destroyed) return;
      if (!(error instanceof StoreRefusal)) throw error;
      answerRefusal(response, error);
      if (!request.complete) letGo(request);
    }
  }

  async #put(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (path !== '/' && path !== '') throw new StoreRefusal(405, 'MethodNotAllowed');
    const { key, now } = this.#options;
    const received = await receiveUpload(request, this.#incoming, (fields) => judgeForm(fields, key, now()));
    const { id, type } = received.permission;
    try {
      await this.#folder.place(received.path, `quarantine/${id}`, { type });
    } catch (error) {
      throw isFull(error) ? takesNoMore(error) : error;
    } finally {
      await rm(received.path, { force: true });
    }
    response.writeHead(204);
    response.end();
    void this.#tell(id);
  }

  async #get(request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams) {
    const { key, now } = this.#options;
    // An encoded name is none of ours: keys need no encoding.
    const fileKey = path.slice(1);
    if (!isAddressGood(fileKey, query, key, now())) throw new StoreRefusal(403, 'AccessDenied');
    const file = this.#folder.find(fileKey);
    if (file === undefined) throw new StoreRefusal(404, 'NoSuchKey');
    await serveFile(request, response, file, this.#folder.about(file));
  }

  #tell(id: string): Promise<void> {
    const told = this.#scanAndTell(id).finally(() => this.#telling.delete(told));
    this.#telling.add(told);
    return told;
  }

  /** Says what the scan found. The function that hears it may be busy; what nobody heard is told again at the next start. */
  async #scanAndTell(id: string): Promise<void> {
    const { onArrived, scan = standInScan, againMs = 1000 } = this.#options;
    for (let tried = 1; tried <= tries && !this.#stopped.signal.aborted; tried++) {
      try {
        const path = this.#folder.find(`quarantine/${id}`);
        if (path !== undefined) await onArrived(scannedEvent('files', `quarantine/${id}`, await scan(path)));
        return;
      } catch (error) {
        if (this.#stopped.signal.aborted) return;
        console.error(`the scan of a file was not heard (try ${tried} of ${tries}): ${(error as Error).name}`);
        if (tried < tries) await wait(againMs * tried, this.#stopped.signal);
      }
    }
  }

  async #forget(place: 'draft' | 'quarantine', days: number): Promise<void> {
    for (const { path } of this.#folder.list(place)) if (this.#isOlder(path, days)) await this.#folder.forget(path);
  }

  #forgetCopies(): void {
    mkdirSync(this.#folder.copying, { recursive: true });
    for (const name of readdirSync(this.#folder.copying)) {
      const path = join(this.#folder.copying, name);
      if (this.#isOlder(path, 1)) rmSync(path, { force: true });
    }
  }

  /** A copy may be moved to its place meanwhile. */
  #isOlder(path: string, days: number): boolean {
    const found = statSync(path, { throwIfNoEntry: false });
    return found !== undefined && this.#options.now() - found.mtimeMs > days * dayMs;
  }
}

/** Lets a time pass, or less when it is stopped. */
const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => {});
