import type { AttachmentRef } from '#domain/fields/attachment.ts';
import type { FileReason } from '#domain/words/file-reasons.ts';
import { ApiProblem } from '../../shared/api.ts';
import { FileRefused, refusal } from './send-file.ts';

/** A file that was chosen and is not in the list of files yet. */
export interface Upload {
  readonly id: string;
  readonly field: string;
  readonly name: string;
  /** `lost`: the network or the service failed, so it can be sent again. `refused`: it is not taken. */
  readonly state: 'waiting' | 'sending' | 'lost' | 'refused';
  readonly reason?: FileReason;
  /** What the API said, when it said something. */
  readonly detail?: string;
  /** How much of it has gone, 0 to 1, while it is being sent. */
  readonly sent?: number;
}

/** How a list of files is changed: from what it is now, never to what it was when sending began. */
export type ChangeFiles = (how: (now: readonly AttachmentRef[]) => readonly AttachmentRef[]) => void;

/** A file's place: how it is sent, and what it is added to when it has arrived. */
export interface UploadPlace {
  readonly send: (file: File, signal: AbortSignal, onSent: (part: number) => void) => Promise<AttachmentRef>;
  readonly change: ChangeFiles;
}

interface Job {
  readonly file: File;
  readonly place: UploadPlace;
  readonly stop: AbortController;
}

/**
 * The files that are on their way, for a whole form: they go on while its pages are turned. One at a time in each field, so
 * that ten photographs do not fill a phone's memory. What the network stopped is sent again when it is back.
 */
export class Uploads {
  #all: readonly Upload[] = [];
  readonly #jobs = new Map<string, Job>();
  readonly #queues = new Map<string, Promise<void>>();
  readonly #arrived = new Map<string, File>();
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  all = (): readonly Upload[] => this.#all;

  /** The file itself of one that was sent from here, to be shown; undefined when it came from elsewhere. */
  fileOf = (id: string): File | undefined => this.#arrived.get(id);

  /** Files were chosen for a field. Those that cannot be taken say why at once. */
  add(field: string, files: readonly File[], place: UploadPlace): void {
    for (const file of files) {
      const id = crypto.randomUUID();
      const reason = refusal(file);
      const common = { id, field, name: file.name };
      this.#jobs.set(id, { file, place, stop: new AbortController() });
      this.#set([...this.#all, reason ? { ...common, state: 'refused', reason } : { ...common, state: 'waiting' }]);
      if (reason === undefined) this.#enqueue(id, field);
    }
  }

  /** Sends one again that was lost. */
  retry(id: string): void {
    const upload = this.#all.find((u) => u.id === id);
    if (upload?.state !== 'lost') return;
    this.#update(id, { state: 'waiting' });
    this.#enqueue(id, upload.field);
  }

  /** The network is back. */
  retryLost = (): void => {
    for (const { id, state } of this.#all) if (state === 'lost') this.retry(id);
  };

  /** Nobody wants it any more, wherever it is on its way. */
  drop(id: string): void {
    this.#jobs.get(id)?.stop.abort();
    this.#jobs.delete(id);
    this.#set(this.#all.filter((u) => u.id !== id));
  }

  /** @returns when nothing is on its way: the uploads that did not arrive */
  async settled(): Promise<readonly Upload[]> {
    while (this.#all.some(isOnItsWay)) await Promise.allSettled(this.#queues.values());
    return this.#all.filter((u) => u.state === 'lost');
  }

  #enqueue(id: string, field: string): void {
    const next = () => this.#send(id);
    this.#queues.set(field, (this.#queues.get(field) ?? Promise.resolve()).then(next, next));
  }

  async #send(id: string): Promise<void> {
    const job = this.#jobs.get(id);
    if (!job) return;
    const { file, place, stop } = job;
    this.#update(id, { state: 'sending' });
    try {
      const sent = await place.send(file, stop.signal, (part) => this.#update(id, { state: 'sending', sent: part }));
      if (stop.signal.aborted) return;
      this.#arrived.set(sent.id, file);
      this.drop(id);
      place.change((now) => [...now, sent]);
    } catch (error) {
      if (stop.signal.aborted) return;
      this.#update(id, outcomeOf(error));
      if (!(error instanceof FileRefused || error instanceof ApiProblem)) throw error;
    }
  }

  #update(id: string, now: Omit<Upload, 'id' | 'field' | 'name'>): void {
    this.#set(this.#all.map((u) => (u.id === id ? { id, field: u.field, name: u.name, ...now } : u)));
  }

  #set(all: readonly Upload[]): void {
    this.#all = all;
    for (const listener of this.#listeners) listener();
  }
}

/** What has become of a file that did not arrive. */
function outcomeOf(error: unknown): Pick<Upload, 'state' | 'reason' | 'detail'> {
  if (error instanceof FileRefused) {
    const { reason, detail } = error;
    return { state: reason === 'file-slow' ? 'lost' : 'refused', reason, ...(detail !== undefined && { detail }) };
  }
  if (!(error instanceof ApiProblem)) return { state: 'refused', reason: 'file-other' };
  if (error.status === 0 || error.status === 429 || error.status >= 500) return { state: 'lost' };
  return { state: 'refused', detail: error.errors[0]?.message ?? error.detail };
}

/** Whether an upload may still arrive by itself. */
export const isOnItsWay = ({ state }: Upload): boolean => state === 'waiting' || state === 'sending';
