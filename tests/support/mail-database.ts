import { DatabaseSync } from 'node:sqlite';
import type { MailDatabase } from '#local/mail/database.ts';

/** A database in memory, where each write is a transaction of its own; or fails, while it is out of order. */
export class TestDatabase implements MailDatabase {
  readonly #database = new DatabaseSync(':memory:');
  outOfOrder = false;
  /** Whether everything that was written is on the disk. */
  isDurable = true;

  sql = (text: string) => this.#database.prepare(text);
  define = (schema: string) => this.#database.exec(schema);

  write = async <T>(change: () => T): Promise<T> => {
    if (this.outOfOrder) throw new Error('the disk is full');
    this.isDurable = false;
    return change();
  };

  committed = async (): Promise<void> => {
    this.isDurable = true;
  };
}
