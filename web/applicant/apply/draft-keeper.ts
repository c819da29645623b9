import {
  changedFields,
  type DraftConflict,
  type DraftContent,
  isSameDraft,
  mergeDrafts,
  withField,
} from '#domain/pages/draft-merge.ts';
import { ApiProblem } from '../../shared/api.ts';
import type { DraftKey } from './draft-address.ts';
import type { CopyPlace, DraftCalls, DraftShown, SavedDraft } from './draft-kept.ts';

const saveAfterMs = 800;
const firstRetryMs = 1_000;
const slowestRetryMs = 30_000;

/**
 * Keeps what is written in the form: on this device at once, and in the draft a moment later. Saves one at a time, each from
 * the version it was made from. When the draft was saved from elsewhere meanwhile, both are merged; a field that both changed
 * waits for the person to choose, and until then the draft keeps theirs and this device mine.
 */
export class DraftKeeper {
  readonly #calls: DraftCalls;
  readonly #copies: CopyPlace;
  readonly #onTheirs: (fields: Readonly<Record<string, unknown>>) => void;
  readonly #listeners = new Set<() => void>();
  #key: DraftKey | undefined;
  #saved: SavedDraft;
  #mine: DraftContent;
  #shown: DraftShown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #running: Promise<void> | undefined;

  /**
   * @param opened what was saved (nothing, without a key), and what the form shows when it opens
   * @param onTheirs gets the fields that come in from elsewhere
   */
  constructor(
    opened: {
      readonly key: DraftKey | undefined;
      readonly saved: SavedDraft;
      readonly mine: DraftContent;
      readonly conflicts: readonly DraftConflict[];
    },
    calls: DraftCalls,
    copies: CopyPlace,
    onTheirs: (fields: Readonly<Record<string, unknown>>) => void,
  ) {
    this.#key = opened.key;
    this.#saved = opened.saved;
    this.#mine = opened.mine;
    this.#calls = calls;
    this.#copies = copies;
    this.#onTheirs = onTheirs;
    const state = opened.key === undefined ? 'unsaved' : 'saved';
    this.#shown = { state, conflicts: opened.conflicts, atRisk: false, merges: 0 };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  shown = (): DraftShown => this.#shown;
  get key(): DraftKey | undefined {
    return this.#key;
  }

  /** The version of what was read or saved last. */
  get version(): string {
    return this.#saved.version;
  }

  /** What the form holds now. Saved a moment after the last change; at once when there is no draft yet. */
  change(content: DraftContent): void {
    this.#mine = content;
    if (!this.#dirty && this.#shown.conflicts.length === 0 && !this.#running) {
      this.#dropCopy();
      return;
    }
    this.#keepCopy();
    if (this.#isOver) return;
    this.#failures = 0;
    this.#later(this.#key === undefined ? 0 : saveAfterMs);
  }

  /** Saves now what is not saved yet. @throws ApiProblem when it could not be saved */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    do await this.#inTurn(() => this.#save());
    while (this.#dirty && !this.#isOver);
  }

  /** Looks whether the draft was saved or sent from elsewhere, as when a tab comes back into sight. */
  async refresh(): Promise<void> {
    if (this.#key === undefined || this.#isOver) return;
    await this.#inTurn(async () => void (await this.#takeIn()));
    if (this.#dirty) this.#later(0);
  }

  /** There is a draft when this is done: a file needs one to belong to. @throws ApiProblem */
  async ensure(): Promise<DraftKey> {
    if (this.#key === undefined) await this.#inTurn(() => this.#save(true));
    if (this.#key === undefined) throw new Error('a draft that was started has a key');
    return this.#key;
  }

  /** The person has chosen what a field shall say. */
  resolve(field: string, choice: 'mine' | 'theirs'): void {
    const conflict = this.#shown.conflicts.find((c) => c.field === field);
    if (!conflict) return;
    this.#show({ conflicts: this.#shown.conflicts.filter((c) => c !== conflict) });
    if (choice === 'theirs') {
      this.#mine = withField(this.#mine, field, conflict.theirs);
      this.#onTheirs({ [field]: conflict.theirs });
    }
    this.change(this.#mine);
    if (!this.#dirty) this.#dropCopy();
  }

  /** The draft is gone; what is here becomes a new one. */
  startAnew(): void {
    this.#dropCopy();
    this.#key = undefined;
    this.#saved = { content: {}, version: '' };
    this.#show({ state: 'unsaved' });
    this.change(this.#mine);
  }

  /** What is here was handed in: nothing is left to keep. */
  handedIn(): void {
    clearTimeout(this.#timer);
    this.#dropCopy();
    this.#show({ state: 'sent' });
  }

  get #isOver(): boolean {
    return this.#shown.state === 'sent' || this.#shown.state === 'gone';
  }

  /** Mine, but for what is not settled: there the draft keeps theirs. */
  get #outgoing(): DraftContent {
    return this.#shown.conflicts.reduce((content, c) => withField(content, c.field, c.theirs), this.#mine);
  }

  get #dirty(): boolean {
    return !isSameDraft(this.#outgoing, this.#saved.content);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#inTurn(() => this.#save()).catch(() => undefined), ms);
  }

  /** One call at a time: each save is made from what the one before left. */
  async #inTurn(work: () => Promise<void>): Promise<void> {
    while (this.#running) await this.#running.catch(() => undefined);
    this.#running = work().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** Saves once; again after a merge. What was written meanwhile is saved a moment later. */
  async #save(evenIfEmpty = false): Promise<void> {
    while (!this.#isOver && (this.#dirty || (evenIfEmpty && this.#key === undefined))) {
      const content = this.#outgoing;
      this.#show({ state: 'saving' });
      try {
        if (this.#key === undefined) await this.#start(content);
        else this.#saved = { content, version: await this.#calls.save(this.#key, { ...this.#saved, content }) };
        break;
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        const elsewhere = error.status === 412 || error.code === 'draft-sent';
        if (!elsewhere || !(await this.#takeIn())) this.#failed(error);
      }
    }
    if (this.#isOver) return;
    this.#failures = 0;
    this.#show({ state: this.#key === undefined ? 'unsaved' : 'saved' });
    if (this.#dirty) this.#later(saveAfterMs);
    else if (this.#shown.conflicts.length === 0) this.#dropCopy();
  }

  async #start(content: DraftContent): Promise<void> {
    const { key, version } = await this.#calls.start(content);
    this.#dropCopy();
    this.#key = key;
    this.#saved = { content, version };
    this.#keepCopy();
  }

  /**
   * Reads what was saved from elsewhere and merges it with what is here.
   *
   * @returns whether there was anything new
   * @throws ApiProblem
   */
  async #takeIn(): Promise<boolean> {
    if (this.#key === undefined) return false;
    const theirs = await this.#calls.read(this.#key).catch((error: unknown) => {
      if (error instanceof ApiProblem) this.#failed(error);
      throw error;
    });
    if (theirs === 'sent') {
      this.#show({ state: 'sent' });
      return true;
    }
    if (theirs.version === this.#saved.version) return false;
    const { content, conflicts } = mergeDrafts(this.#saved.content, this.#mine, theirs.content, this.#shown.conflicts);
    const came = changedFields(this.#mine, content);
    this.#saved = theirs;
    this.#mine = content;
    const news = Object.keys(came).length > 0;
    this.#show({ conflicts, merges: this.#shown.merges + (news ? 1 : 0) });
    if (this.#dirty || conflicts.length > 0) this.#keepCopy();
    if (news) this.#onTheirs(came);
    return true;
  }

  /** @throws ApiProblem the same, when this try is over */
  #failed(problem: ApiProblem): never {
    if (problem.status === 404) this.#show({ state: 'gone' });
    else if ([400, 413, 422].includes(problem.status)) this.#show({ state: 'refused', problem });
    else {
      this.#show({ state: 'failed' });
      this.#later(Math.min(slowestRetryMs, firstRetryMs * 2 ** this.#failures));
      this.#failures += 1;
    }
    throw problem;
  }

  #keepCopy(): void {
    const { conflicts } = this.#shown;
    const kept = this.#copies.keep(this.#key, { base: this.#saved.content, mine: this.#mine, conflicts });
    this.#show({ atRisk: !kept });
  }

  #dropCopy(): void {
    this.#copies.drop(this.#key);
    this.#show({ atRisk: false });
  }

  #show(change: Partial<DraftShown>): void {
    const { problem: _old, ...rest } = this.#shown;
    this.#shown = { ...rest, ...(change.state === undefined && _old && { problem: _old }), ...change };
    for (const listener of this.#listeners) listener();
  }
}
