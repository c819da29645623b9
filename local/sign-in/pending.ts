/** A sign-in that has been sent to the municipality's provider. */
export interface Pending {
  /** The sign-in here that it is for. */
  readonly interaction: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** As long as somebody may take at the provider. */
const longestMs = 3600_000;
/** So many at once that no municipality has them; the oldest make room. */
const most = 10_000;

/** Those that have been sent to the provider and are not back, by the state that they carry. */
export class PendingSignIns {
  readonly #byState = new Map<string, Pending & { readonly since: number }>();

  add(state: string, pending: Pending): void {
    const now = Date.now();
    for (const [old, { since }] of this.#byState) {
      if (now - since < longestMs && this.#byState.size < most) break;
      this.#byState.delete(old);
    }
    this.#byState.set(state, { ...pending, since: now });
  }

  find(state: string | null): Pending | undefined {
    const found = this.#byState.get(state ?? '');
    return found && Date.now() - found.since < longestMs ? found : undefined;
  }

  /** Finds one and forgets it: an answer is good once. */
  take(state: string): Pending | undefined {
    const found = this.find(state);
    this.#byState.delete(state);
    return found;
  }
}
