/** How messages reach another thread. */
export interface Posting<Message> {
  readonly post: (messages: readonly Message[]) => void;
  /** Hears of each that holds something that no other thread can be given. */
  readonly onUnsendable: (message: Message, error: Error) => void;
}

/** What is said to another thread in one turn goes together, in its order: each time, that thread has to be woken. */
export class Outgoing<Message> {
  readonly #by: Posting<Message>;
  #messages: Message[] = [];

  constructor(by: Posting<Message>) {
    this.#by = by;
  }

  /** Goes when the turn is over. */
  add(message: Message): void {
    this.#messages.push(message);
    if (this.#messages.length === 1) setImmediate(() => this.flush());
  }

  /** What waits goes now. */
  flush(): void {
    const messages = this.#messages;
    this.#messages = [];
    if (messages.length > 0) this.#post(messages);
  }

  /** What waits does not go. */
  drop(): void {
    this.#messages = [];
  }

  /** Where one cannot be posted, the others are posted by themselves. */
  #post(messages: readonly Message[]): void {
    try {
      this.#by.post(messages);
    } catch (error) {
      const [only, ...others] = messages;
      if (only !== undefined && others.length === 0) this.#by.onUnsendable(only, error as Error);
      else for (const message of messages) this.#post([message]);
    }
  }
}
