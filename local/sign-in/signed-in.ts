import type { Person } from './people.ts';

/** Those who have signed in since the process began, by their account, for as long as a sign-in lives. */
export class SignedIn {
  readonly #people = new Map<string, { readonly person: Person; readonly until: number }>();
  readonly #longestMs: number;

  /** @param longestMs how long a sign-in lives */
  constructor(longestMs: number) {
    this.#longestMs = longestMs;
  }

  /** Remembers somebody, as they are known now. */
  add(person: Person): void {
    const now = Date.now();
    this.#people.delete(person.sub);
    for (const [account, { until }] of this.#people) {
      if (until > now) break;
      this.#people.delete(account);
    }
    this.#people.set(person.sub, { person, until: now + this.#longestMs });
  }

  find(account: string | undefined): Person | undefined {
    const found = this.#people.get(account ?? '');
    return found && found.until > Date.now() ? found.person : undefined;
  }
}
