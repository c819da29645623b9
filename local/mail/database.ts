import type { StatementSync } from 'node:sqlite';

/** Reads what is committed. */
export interface Readable {
  readonly sql: (text: string) => StatementSync;
}

/** What a mail home needs of the database: local/homes/sqlite/database.ts. */
export interface MailDatabase extends Readable {
  /** Runs a change: it can be read at once, and is on the disk before anybody outside hears of it. */
  readonly write: <T>(change: () => T) => Promise<T>;
  /** When everything that has been written is on the disk. @throws when it never will be */
  readonly committed: () => Promise<void>;
  readonly define: (schema: string) => void;
}
