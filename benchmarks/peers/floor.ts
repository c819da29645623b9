import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Step, steps, waitsFor } from '../case/shape.ts';
import { type Engine, type Mail, serve } from './plain-server.ts';

/**
 * The floor: the rows that the product keeps of such a case, by node:sqlite with WAL, `synchronous=FULL` and group commit, and
 * nothing around it. 36 rows are written for each case: twelve facts (handed in, five opened, five decided, closed), five tasks
 * put into inboxes and five taken out, and for each of seven mails that it is tried and that it was sent.
 */
class Floor implements Engine {
  readonly #db: DatabaseSync;
  readonly #mail: Mail;
  readonly #sql;
  #group: Promise<void> | undefined;

  constructor(folder: string, mail: Mail) {
    this.#mail = mail;
    const db = new DatabaseSync(join(folder, 'floor.sqlite'));
    db.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
      CREATE TABLE IF NOT EXISTS facts (id TEXT, key TEXT, body TEXT, PRIMARY KEY (id, key)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS inbox (department TEXT, id TEXT, PRIMARY KEY (department, id)) WITHOUT ROWID;`);
    this.#db = db;
    this.#sql = {
      fact: db.prepare('INSERT INTO facts VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
      has: db.prepare('SELECT 1 FROM facts WHERE id = ? AND key = ?'),
      put: db.prepare('INSERT INTO inbox VALUES (?, ?) ON CONFLICT DO NOTHING'),
      take: db.prepare('DELETE FROM inbox WHERE department = ? AND id = ?'),
      inInbox: db.prepare('SELECT 1 FROM inbox WHERE department = ? AND id = ?'),
    };
  }

  async submit(id: string): Promise<void> {
    await this.#committed(() => {
      this.#fact(id, 'submitted');
      this.#open(id, 'a');
      this.#fact(id, 'try/receipt');
    });
    this.#send(id, 'receipt');
  }

  readable(id: string, step: Step): boolean {
    return this.#sql.inInbox.get(step, id) !== undefined;
  }

  async decide(id: string, step: Step): Promise<boolean> {
    const first = await this.#committed(() => {
      if (this.#sql.take.run(step, id).changes === 0) return false;
      this.#fact(id, `decided/${step}`);
      for (const next of steps) {
        const ripe =
          waitsFor[next].includes(step) && waitsFor[next].every((before) => this.#has(id, `decided/${before}`));
        if (ripe) this.#open(id, next);
      }
      this.#fact(id, `try/${step}`);
      if (step === 'e') {
        this.#fact(id, 'closed');
        this.#fact(id, 'try/farewell');
      }
      return true;
    });
    if (!first) return false;
    this.#send(id, step);
    if (step === 'e') this.#send(id, 'farewell');
    return true;
  }

  closed(id: string): boolean {
    return this.#has(id, 'closed');
  }

  #send(id: string, cause: string): void {
    this.#mail(`${id} ${cause}`);
    void this.#committed(() => this.#fact(id, `sent/${cause}`));
  }

  #open(id: string, step: Step): void {
    this.#fact(id, `opened/${step}`);
    this.#sql.put.run(step, id);
  }

  #fact(id: string, key: string): void {
    // About as long as a fact of the product.
    this.#sql.fact.run(id, key, JSON.stringify({ key, at: new Date().toISOString(), text: 'x'.repeat(200) }));
  }

  #has(id: string, key: string): boolean {
    return this.#sql.has.get(id, key) !== undefined;
  }

  /** Runs it now, in the transaction that is open, and resolves when that has reached the disk. */
  async #committed<T>(change: () => T): Promise<T> {
    if (this.#group === undefined) {
      this.#db.exec('BEGIN IMMEDIATE');
      this.#group = new Promise((resolve) =>
        setImmediate(() => {
          this.#group = undefined;
          this.#db.exec('COMMIT');
          resolve();
        }),
      );
    }
    const group = this.#group;
    const result = change();
    await group;
    return result;
  }
}

await serve((folder, mail) => new Floor(folder, mail));
