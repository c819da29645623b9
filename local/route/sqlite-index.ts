import type { RouteIndex, RouteRow } from './route-index.ts';

/** What the index needs of a database: `local/homes/sqlite/database.ts` is one. */
export interface Tables {
  define(schema: string): void;
  sql(text: string): {
    run(...values: (string | number | null)[]): unknown;
    get(...values: (string | number | null)[]): unknown;
    all(...values: (string | number | null)[]): unknown[];
  };
  /** Changes something now: it can be read at once, and is durable later. */
  write<T>(change: () => T): Promise<T>;
}

/** What has ended keeps its name, for a name is used once; nothing else of it stays. */
const schema = `
  CREATE TABLE IF NOT EXISTS execution (
    name TEXT PRIMARY KEY,
    case_id TEXT,
    is_moving INTEGER,
    tokens TEXT,
    due_at REAL
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS execution_of_case ON execution (case_id) WHERE case_id IS NOT NULL;
  CREATE INDEX IF NOT EXISTS execution_due ON execution (due_at) WHERE is_moving = 0;
  CREATE INDEX IF NOT EXISTS execution_moving ON execution (name) WHERE is_moving = 1`;

const columns = 'name, case_id, is_moving, tokens, due_at';

interface StoredRow {
  readonly name: string;
  readonly case_id: string;
  readonly is_moving: number;
  readonly tokens: string;
  readonly due_at: number | null;
}

const rowOf = ({ name, case_id: caseId, is_moving, tokens, due_at }: StoredRow): RouteRow => ({
  caseId,
  name,
  isMoving: is_moving === 1,
  tokens: tokens === '' ? [] : tokens.split(' '),
  ...(due_at !== null && { dueAt: due_at }),
});

/** What is parked is written together after this while, if nothing has happened to it before. */
const behindMs = 1000;

interface Parking {
  readonly tokens: readonly string[];
  readonly dueAt: number;
}

/** The executions in SQLite. A case that moves all the time is written when it begins and when it ends. */
export class SqliteIndex implements RouteIndex {
  readonly #db: Tables;
  readonly #say: (line: string) => void;
  #behind = new Map<string, Parking>();
  /** What is being written: not durable yet. */
  #underWay = new Map<string, Parking>();
  #timer: NodeJS.Timeout | undefined;

  /** @param say hears when what is parked could not be written; it is tried again */
  constructor(db: Tables, say: (line: string) => void) {
    this.#db = db;
    this.#say = say;
    db.define(schema);
  }

  begin(caseId: string, name: string): Promise<boolean> {
    return this.#db.write(() => {
      if (this.#db.sql('SELECT 1 FROM execution WHERE name = ?').get(name)) return false;
      this.#db.sql(`${ended} WHERE case_id = ?`).run(caseId);
      this.#db.sql(`INSERT INTO execution (${columns}) VALUES (?, ?, 1, '', NULL)`).run(name, caseId);
      return true;
    });
  }

  of(caseId: string): RouteRow | undefined {
    const [stored] = this.#rows('case_id = ?', caseId);
    const behind = stored && this.#behind.get(stored.name);
    return behind ? { ...stored, ...behind, isMoving: false } : stored;
  }

  async moves(name: string): Promise<void> {
    // What was about to be parked has never stopped moving.
    if (this.#behind.delete(name)) return;
    this.#underWay.delete(name);
    await this.#db.write(() => {
      this.#db
        .sql("UPDATE execution SET is_moving = 1, tokens = '', due_at = NULL WHERE name = ? AND case_id IS NOT NULL")
        .run(name);
    });
  }

  parks(name: string, tokens: readonly string[], dueAt: number): void {
    this.#behind.set(name, { tokens, dueAt });
    this.#timer ??= setTimeout(() => void this.flush(), behindMs).unref();
  }

  async ends(name: string): Promise<void> {
    this.#behind.delete(name);
    this.#underWay.delete(name);
    await this.#db.write(() => {
      this.#db.sql(`${ended} WHERE name = ?`).run(name);
    });
  }

  due(until: number, limit: number): readonly RouteRow[] {
    void this.flush();
    return this.#rows('is_moving = 0 AND due_at <= ? ORDER BY due_at LIMIT ?', until, limit);
  }

  nextDue(): number | undefined {
    void this.flush();
    const [first] = this.#rows('is_moving = 0 AND due_at IS NOT NULL ORDER BY due_at LIMIT 1');
    return first?.dueAt;
  }

  moving(after: string, limit: number): readonly RouteRow[] {
    return this.#rows('is_moving = 1 AND name > ? ORDER BY name LIMIT ?', after, limit);
  }

  howManyMove(): number {
    const { many } = this.#db.sql('SELECT count(*) AS many FROM execution WHERE is_moving = 1').get() as {
      many: number;
    };
    return many;
  }

  running(): ReadonlySet<string> {
    const rows = this.#db.sql('SELECT name FROM execution WHERE case_id IS NOT NULL').all();
    return new Set((rows as Pick<StoredRow, 'name'>[]).map((row) => row.name));
  }

  isRunning(name: string): boolean {
    return this.#db.sql('SELECT 1 FROM execution WHERE name = ? AND case_id IS NOT NULL').get(name) !== undefined;
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const behind = this.#behind;
    if (behind.size === 0) return;
    this.#behind = new Map();
    this.#underWay = behind;
    try {
      await this.#db.write(() => {
        const park = this.#db.sql(
          'UPDATE execution SET is_moving = 0, tokens = ?, due_at = ? WHERE name = ? AND case_id IS NOT NULL',
        );
        for (const [name, { tokens, dueAt }] of behind) park.run(tokens.join(' '), finite(dueAt), name);
      });
    } catch (error) {
      this.#say(`what waits could not be noted, and is noted again: ${(error as Error).name}`);
      for (const [name, parking] of behind)
        if (!this.#behind.has(name)) this.parks(name, parking.tokens, parking.dueAt);
    }
  }

  #rows(where: string, ...values: (string | number)[]): readonly RouteRow[] {
    const rows = this.#db.sql(`SELECT ${columns} FROM execution WHERE ${where}`).all(...values);
    return (rows as StoredRow[]).map(rowOf);
  }
}

const ended = 'UPDATE execution SET case_id = NULL, is_moving = NULL, tokens = NULL, due_at = NULL';

const finite = (moment: number) => (Number.isFinite(moment) ? moment : null);
