import {
  type Conflict,
  type Content,
  type Fields,
  isEmpty,
  isSameContent,
  isSameWords,
  keyField,
  merged,
  withField,
  withoutForm,
} from './content.ts';

/** A draft as the server has it. */
export interface ServersDraft {
  readonly content: Content;
  /** 0 when there is none. */
  readonly version: number;
  readonly by?: string;
  readonly byMe: boolean;
  readonly at?: string;
  /** The forms that whoever reads it has written in. An API older than the page does not say it. */
  readonly formsByMe?: readonly string[];
  /** Nothing is kept there any more: what it was for is over. */
  readonly ended?: boolean;
}

/** What is written here and is not on the server yet, and what it was made from. */
export interface Remainder {
  readonly mine: Content;
  readonly base: Content;
  /** The forms in it that were written in here; unknown in what an earlier release kept. */
  readonly own?: readonly string[];
}

/** What a keeper needs of what is around it. A call that fails says its status: 0 when nothing was reached. */
export interface Around {
  readonly read: () => Promise<ServersDraft>;
  readonly save: (content: Content, version: number, isLast: boolean) => Promise<ServersDraft>;
  readonly forget: (version: number) => Promise<ServersDraft>;
  /** In this tab: `undefined` forgets. */
  readonly keep: (remainder: Remainder | undefined) => void;
  readonly kept: () => Remainder | undefined;
  readonly statusOf: (error: unknown) => number;
}

/**
 * How a draft stands. `waiting` for the network or the service, `signed-out` for a new sign-in, `conflict` for somebody to
 * choose, `refused` when it is too long to be kept.
 */
export type Standing = 'loading' | 'saved' | 'saving' | 'waiting' | 'signed-out' | 'conflict' | 'refused' | 'ended';

export interface Snapshot {
  readonly content: Content;
  readonly standing: Standing;
  readonly server: ServersDraft;
  readonly conflicts: readonly Conflict[];
}

const none: ServersDraft = { content: {}, version: 0, byMe: false, formsByMe: [] };
/** How long somebody pauses before it is saved, and how long it takes at most while they write on. */
const pauseMs = 2_000;
const mostMs = 8_000;
const firstRetryMs = 4_000;
const slowestRetryMs = 60_000;
/** Of two who write at once, the second merges and saves again. More often than that no two meet while somebody waits for it. */
const patience = 4;

/**
 * Keeps what is written in a task on the server, a few seconds after it is written. Until it is there it is kept in this tab,
 * so that no reload, Back, lost network or ended sign-in takes it.
 */
export class DraftKeeper {
  #around: Around;
  #now: Snapshot = { content: {}, standing: 'loading', server: none, conflicts: [] };
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsavedSince: number | undefined;
  #busy = false;
  #under: Promise<void> = Promise.resolve();
  #hasRead = false;
  /** Which reading or save began last. */
  #turn = 0;
  #tries = 0;
  /** What the server has, as both had seen it where there is something to choose between. */
  #base: Content = {};
  /** The forms that were written in here, as against those that a colleague has written in. */
  readonly #own = new Set<string>();

  constructor(around: Around) {
    this.#around = around;
  }

  readonly snapshot = (): Snapshot => this.#now;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Goes on with other means, such as a new sign-in. */
  use(around: Around): void {
    this.#around = around;
    if (this.#now.standing === 'signed-out') this.#schedule(0);
  }

  /** Reads what is there, and brings together with it what was left in this tab. */
  async start(): Promise<void> {
    const kept = this.#around.kept();
    for (const form of kept?.own ?? Object.keys(kept?.mine ?? {})) this.#own.add(form);
    if (kept) this.#set({ content: kept.mine, server: { ...none, content: kept.base } });
    await this.#readAndMerge();
  }

  /** What somebody has written, in some fields of a form. */
  readonly change = (form: string, fields: Fields): void => {
    this.#own.add(form);
    const content = { ...this.#now.content, [form]: { ...this.#now.content[form], ...fields } };
    this.#edited(content);
  };

  /** The key that the words of a form are sent with: made once, and kept with them. */
  readonly keyOf = (form: string): string => {
    const kept = this.#now.content[form]?.[keyField] as string | undefined;
    return kept || this.renewKey(form);
  };

  /** What comes now are other words than those that have arrived. */
  readonly renewKey = (form: string): string => {
    const key = crypto.randomUUID();
    this.change(form, { [keyField]: key });
    return key;
  };

  /**
   * A form has been sent: what stood in it is not waiting any more.
   *
   * @param asSent what stood in it then: what has been written since is kept, and are other words
   * @returns whether something is kept
   */
  readonly sent = (form: string, asSent?: Fields): boolean => {
    const fields = this.#now.content[form];
    if (asSent && fields && !isSameWords(asSent, fields)) {
      if (fields[keyField] !== undefined) this.renewKey(form);
      return true;
    }
    this.#own.delete(form);
    this.#edited(withoutForm(this.#now.content, form));
    return false;
  };

  /** What both have written stays as it is here. */
  readonly keepMine = (): void => {
    this.#set({ conflicts: [], standing: 'saving' });
    this.#keep();
    this.#schedule(0);
  };

  /** What both have written becomes what the colleague wrote. */
  readonly takeTheirs = (): void => {
    let { content } = this.#now;
    for (const { form, field, theirs } of this.#now.conflicts) {
      content = withField(content, form, field, theirs);
      if (isSameWords(content[form], this.#now.server.content[form])) this.#own.delete(form);
    }
    this.#set({ content, conflicts: [], standing: 'saving' });
    this.#keep();
    this.#schedule(0);
  };

  /** Saves at once: the page is about to be left. */
  readonly leave = (): void => {
    if (this.#isSaved() || ['conflict', 'ended', 'loading', 'refused'].includes(this.#now.standing)) return;
    void this.#save(true);
  };

  /** Saves what is not saved yet, and waits for it. @returns whether nothing is left that only this tab has */
  readonly settle = async (): Promise<boolean> => {
    for (let tries = 0; tries < patience && !this.#isSettled(); tries++) {
      await this.#save(false);
      if (this.#now.standing === 'waiting') break;
    }
    return this.#around.kept() === undefined;
  };

  /** Tries at once what waits, and looks whether a colleague has written meanwhile. */
  readonly look = (): void => {
    const { standing } = this.#now;
    if (standing === 'conflict' || (standing === 'saved' && this.#isSaved())) void this.#readAndMerge();
    else if (standing === 'saved' || standing === 'waiting') this.#schedule(0);
  };

  /**
   * The task is done: nothing is kept on the server any more. What was written here and never sent stays until it is seen, with
   * what a colleague wrote in the same place, when nobody had chosen.
   */
  readonly end = (): void => {
    if (this.#now.standing === 'ended') return;
    clearTimeout(this.#timer);
    this.#turn++;
    let left: Content = Object.fromEntries(Object.entries(this.#now.content).filter(([form]) => this.#own.has(form)));
    for (const { form, field, theirs } of this.#now.conflicts) left = withField(left, `${form}/theirs`, field, theirs);
    this.#set({ content: left, standing: 'ended', conflicts: [] });
    this.#around.keep(isEmpty(left) ? undefined : { mine: left, base: {} });
  };

  /** Its writer has seen what was never sent. */
  readonly forgetAll = (): void => {
    this.#own.clear();
    this.#set({ content: {} });
    this.#around.keep(undefined);
  };

  stop(): void {
    this.leave();
    clearTimeout(this.#timer);
  }

  #edited(content: Content): void {
    this.#set({ content });
    this.#keep();
    if (this.#isSaved() || ['conflict', 'ended'].includes(this.#now.standing)) return;
    this.#unsavedSince ??= Date.now();
    const left = mostMs - (Date.now() - this.#unsavedSince);
    if (['saved', 'saving', 'refused'].includes(this.#now.standing))
      this.#schedule(Math.max(0, Math.min(pauseMs, left)));
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(false), ms);
  }

  #save(isLast: boolean): Promise<void> {
    if (this.#busy && !isLast) {
      this.#schedule(pauseMs);
      return this.#under;
    }
    // Side by side, the second would meet the first, as if that were a colleague's.
    if (this.#busy) return this.#under.then(this.leave);
    clearTimeout(this.#timer);
    this.#under = this.#saveNow(isLast);
    return this.#under;
  }

  async #saveNow(isLast: boolean): Promise<void> {
    if (!this.#hasRead) return this.#readAndMerge();
    // Somebody has to choose first: what a colleague wrote is not overwritten unseen.
    if (this.#now.conflicts.length > 0) return;
    if (this.#isSaved()) return this.#set({ standing: 'saved' });
    const { content, server } = this.#now;
    this.#busy = true;
    this.#turn++;
    this.#set({ standing: 'saving' });
    try {
      const saved = isEmpty(content)
        ? await this.#around.forget(server.version)
        : await this.#around.save(content, server.version, isLast);
      this.#tries = 0;
      this.#unsavedSince = undefined;
      if (this.#now.standing === 'ended') return;
      this.#set({ server: saved, standing: 'saved' });
      this.#keep();
      if (!this.#isSaved()) this.#schedule(pauseMs);
    } catch (error) {
      await this.#failed(this.#around.statusOf(error));
    } finally {
      this.#busy = false;
    }
  }

  async #failed(status: number): Promise<void> {
    if (status === 409 || status === 403 || status === 404) return this.end();
    // What is to be chosen between stays so, and so does what has ended.
    if (this.#now.standing === 'ended' || this.#now.conflicts.length > 0) return;
    if (status === 412) return this.#readAndMerge();
    if (status === 401) return this.#set({ standing: 'signed-out' });
    if (status === 413 || status === 422) return this.#set({ standing: 'refused' });
    this.#set({ standing: 'waiting' });
    this.#schedule(Math.min(slowestRetryMs, firstRetryMs * 2 ** this.#tries++));
  }

  async #readAndMerge(): Promise<void> {
    let server: ServersDraft;
    const turn = ++this.#turn;
    try {
      server = await this.#around.read();
    } catch (error) {
      const status = this.#around.statusOf(error);
      return this.#failed(status === 412 ? 500 : status);
    }
    if (server.ended) return this.#failed(409);
    // What was asked for or saved after it is newer.
    if (turn !== this.#turn) return;
    // What they wrote before this page was opened, or in another, is theirs too.
    for (const form of server.formsByMe ?? []) this.#own.add(form);
    this.#hasRead = true;
    const base = this.#seen();
    const { content, conflicts } = merged(base, this.#now.content, server.content);
    this.#base = server.content;
    for (const { form, field } of conflicts) this.#base = withField(this.#base, form, field, base[form]?.[field]);
    this.#set({ content, conflicts, server, standing: conflicts.length > 0 ? 'conflict' : 'saved' });
    this.#keep();
    if (conflicts.length === 0 && !this.#isSaved()) this.#schedule(0);
  }

  #isSettled(): boolean {
    return this.#isSaved() || ['conflict', 'ended', 'refused', 'signed-out'].includes(this.#now.standing);
  }

  #isSaved(): boolean {
    return isSameContent(this.#now.content, this.#now.server.content);
  }

  #keep(): void {
    const remainder = { mine: this.#now.content, base: this.#seen(), own: [...this.#own] };
    this.#around.keep(this.#isSaved() ? undefined : remainder);
  }

  #seen(): Content {
    return this.#now.conflicts.length > 0 ? this.#base : this.#now.server.content;
  }

  #set(changed: Partial<Snapshot>): void {
    this.#now = { ...this.#now, ...changed };
    for (const listener of this.#listeners) listener();
  }
}
