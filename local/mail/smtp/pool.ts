import { Connection, type Letter, NotTaken, type ServerOptions } from './connection.ts';

/** More at once would look like a flood to the server. */
const mostConnections = 3;
/** Servers hang up on who says nothing for minutes; we do it first. */
const idleMs = 20_000;
/** Some servers take so many mails by one connection, and no more. */
const mailsEach = 100;

/** A few connections to one mail server, kept open between mails. */
export class SmtpPool {
  readonly #server: ServerOptions;
  readonly #idle = new Map<Connection, NodeJS.Timeout>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(server: ServerOptions) {
    this.#server = server;
  }

  /** Hands a mail over, once. @throws NotTaken, or Uncertain */
  async send(letter: Letter): Promise<void> {
    await this.#turn();
    try {
      const kept = this.#fromIdle();
      if (kept) {
        try {
          return await this.#carry(kept, letter);
        } catch (error) {
          // The server may have hung up meanwhile; a new connection tells.
          if (!(error instanceof NotTaken) || error.said) throw error;
        }
      }
      await this.#carry(await Connection.open(this.#server), letter);
    } finally {
      this.#busy -= 1;
      this.#waiting.shift()?.();
    }
  }

  /** Closes what is idle. */
  stop(): void {
    for (const [connection, timer] of this.#idle) {
      clearTimeout(timer);
      connection.quit();
    }
    this.#idle.clear();
  }

  async #carry(connection: Connection, letter: Letter): Promise<void> {
    await connection.carry(letter);
    if (connection.carried >= mailsEach) return connection.quit();
    const timer = setTimeout(() => {
      this.#idle.delete(connection);
      connection.quit();
    }, idleMs).unref();
    this.#idle.set(connection, timer);
  }

  #fromIdle(): Connection | undefined {
    for (const [connection, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(connection);
      if (connection.isOpen) return connection;
    }
    return undefined;
  }

  async #turn(): Promise<void> {
    while (this.#busy >= mostConnections) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy += 1;
  }
}
