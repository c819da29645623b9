/** "FÖRL": tells our registers from databases of others (sqlite.org, "Database File Format"). */
export const applicationId = 0x46_d6_52_4c;

/**
 * What each version of the register adds to the one before: the first makes it. What is here has been run somewhere, and is
 * never changed.
 *
 * `place` is where a row stands in a list, as the cursors carry it. No list is sorted when it is read: each has an index in
 * its order, and a filtered list has one that begins with the filter.
 */
export const schemas: readonly string[] = [
  `
  CREATE TABLE register (one INTEGER PRIMARY KEY CHECK (one = 1), opened INTEGER NOT NULL) STRICT;
  INSERT INTO register VALUES (1, 0);

  CREATE TABLE facts (
    case_id TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (case_id, key)
  ) STRICT, WITHOUT ROWID;

  -- 'list' says who still has to look at a case: open, closing, or nobody.
  CREATE TABLE cases (
    case_id TEXT NOT NULL PRIMARY KEY, municipality TEXT NOT NULL, reference TEXT NOT NULL, business TEXT NOT NULL,
    submitted_at TEXT NOT NULL, body_hash TEXT NOT NULL, status TEXT NOT NULL, list TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cases_by_reference ON cases (municipality, reference);
  CREATE INDEX cases_by_status ON cases (municipality, status, reference);
  CREATE INDEX cases_in_list ON cases (list, case_id) WHERE list IS NOT NULL;

  CREATE TABLE waiting (
    case_id TEXT NOT NULL, name TEXT NOT NULL, token TEXT,
    PRIMARY KEY (case_id, name)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE inbox (
    case_id TEXT NOT NULL, task TEXT NOT NULL, department TEXT NOT NULL, place TEXT NOT NULL, kind TEXT NOT NULL,
    json TEXT NOT NULL, claimed_by TEXT, claim TEXT,
    PRIMARY KEY (case_id, task)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX inbox_by_day ON inbox (department, place);
  CREATE INDEX inbox_by_kind ON inbox (department, kind, place);
  CREATE INDEX inbox_by_officer ON inbox (department, claimed_by, place) WHERE claimed_by IS NOT NULL;

  CREATE TABLE looks (case_id TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL, failures INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX looks_by_moment ON looks (at || '#' || case_id);

  CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, case_id TEXT NOT NULL, key TEXT NOT NULL,
    UNIQUE (case_id, key)
  ) STRICT;

  CREATE TABLE numbers (series TEXT NOT NULL PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE drafts (
    id TEXT NOT NULL PRIMARY KEY, secret_hash TEXT NOT NULL, content TEXT, version INTEGER NOT NULL, sent INTEGER NOT NULL,
    files_renewed_at INTEGER NOT NULL, expires INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX drafts_by_end ON drafts (expires);

  CREATE TABLE attachments (
    id TEXT NOT NULL PRIMARY KEY, json TEXT NOT NULL, expires INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attachments_by_end ON attachments (expires);

  CREATE TABLE notices (
    inbox TEXT NOT NULL, at TEXT NOT NULL, case_id TEXT NOT NULL, cause TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (inbox, at, case_id, cause)
  ) STRICT, WITHOUT ROWID;

  -- 'bound' settles which notices a digest has; 'held' is what it was handed over with.
  CREATE TABLE digests (
    inbox TEXT NOT NULL, day TEXT NOT NULL, held TEXT, bound TEXT, attempted_at TEXT, sent_at TEXT,
    PRIMARY KEY (inbox, day)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX digests_gone ON digests (inbox, day) WHERE sent_at IS NOT NULL;

  CREATE TABLE counters (
    hour INTEGER NOT NULL, kind TEXT NOT NULL, whose TEXT NOT NULL, counted INTEGER NOT NULL,
    PRIMARY KEY (hour, kind, whose)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE salts (day INTEGER NOT NULL PRIMARY KEY, salt TEXT NOT NULL) STRICT;

  CREATE TABLE readings (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, case_id TEXT NOT NULL, at TEXT NOT NULL, json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX readings_by_moment ON readings (case_id, at, seq);
  `,
  // Links from before they were derived, of cases that were imported.
  `
  CREATE TABLE IF NOT EXISTS old_links (
    case_id TEXT NOT NULL, hash TEXT NOT NULL, expires INTEGER NOT NULL,
    PRIMARY KEY (case_id, hash)
  ) STRICT, WITHOUT ROWID;
  `,
  // How far the sweep through all cases has come, while one is under way.
  `
  CREATE TABLE IF NOT EXISTS sweep (one INTEGER PRIMARY KEY CHECK (one = 1), began TEXT NOT NULL, place TEXT) STRICT;
  `,
  // A row says where its task stands, and is listed by it: at whose desk, and, for whoever narrows the list down, on which shelf. How
  // many stand on each shelf is counted as they come and go. Rows from before it say nothing of it, and are to do.
  `
  DROP INDEX inbox_by_day;
  DROP INDEX inbox_by_kind;
  DROP INDEX inbox_by_officer;
  ALTER TABLE inbox ADD COLUMN written INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE inbox ADD COLUMN permit TEXT AS (coalesce(json ->> '$.permit', '')) VIRTUAL;
  ALTER TABLE inbox ADD COLUMN municipality TEXT AS (coalesce(json ->> '$.municipality', '')) VIRTUAL;
  ALTER TABLE inbox ADD COLUMN state TEXT AS (
    CASE WHEN json ->> '$.state' = 'done' THEN 'done'
      WHEN json ->> '$.newsSince' IS NOT NULL THEN 'answered'
      ELSE coalesce(json ->> '$.state', 'to-do') END) VIRTUAL;
  ALTER TABLE inbox ADD COLUMN done INTEGER AS (state = 'done') VIRTUAL;
  ALTER TABLE inbox ADD COLUMN desk TEXT AS (
    CASE WHEN state = 'done' THEN 'done'
      WHEN substr(state, 1, 6) = 'waits-' THEN 'waits'
      WHEN claimed_by IS NULL THEN 'free'
      ELSE 'by ' || claimed_by END) VIRTUAL;
  ALTER TABLE inbox ADD COLUMN shelf TEXT AS (
    state || '|' || kind || '|' || permit || '|' || municipality || '|' || coalesce(claimed_by, '')) VIRTUAL;
  CREATE INDEX inbox_by_day ON inbox (department, done, place);
  CREATE INDEX inbox_at_desk ON inbox (department, desk, place);
  CREATE INDEX inbox_on_shelf ON inbox (department, shelf, place);

  CREATE TABLE shelves (
    department TEXT NOT NULL, shelf TEXT NOT NULL, state TEXT NOT NULL, kind TEXT NOT NULL, permit TEXT NOT NULL,
    municipality TEXT NOT NULL, claimed_by TEXT, n INTEGER NOT NULL,
    PRIMARY KEY (department, shelf)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO shelves
    SELECT department, shelf, state, kind, permit, municipality, claimed_by, count(*) FROM inbox GROUP BY department, shelf;
  CREATE TRIGGER inbox_row_comes AFTER INSERT ON inbox BEGIN
    INSERT INTO shelves VALUES
      (NEW.department, NEW.shelf, NEW.state, NEW.kind, NEW.permit, NEW.municipality, NEW.claimed_by, 1)
      ON CONFLICT DO UPDATE SET n = n + 1;
  END;
  CREATE TRIGGER inbox_row_goes AFTER DELETE ON inbox BEGIN
    UPDATE shelves SET n = n - 1 WHERE department = OLD.department AND shelf = OLD.shelf;
    DELETE FROM shelves WHERE department = OLD.department AND shelf = OLD.shelf AND n = 0;
  END;
  CREATE TRIGGER inbox_row_moves AFTER UPDATE ON inbox WHEN OLD.shelf <> NEW.shelf BEGIN
    UPDATE shelves SET n = n - 1 WHERE department = OLD.department AND shelf = OLD.shelf;
    DELETE FROM shelves WHERE department = OLD.department AND shelf = OLD.shelf AND n = 0;
    INSERT INTO shelves VALUES
      (NEW.department, NEW.shelf, NEW.state, NEW.kind, NEW.permit, NEW.municipality, NEW.claimed_by, 1)
      ON CONFLICT DO UPDATE SET n = n + 1;
  END;
  `,
  // What staff knows of a case finds it: the beginning of each of its words.
  `
  CREATE TABLE found_words (
    municipality TEXT NOT NULL, word TEXT NOT NULL, case_id TEXT NOT NULL,
    PRIMARY KEY (municipality, word, case_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE found_cases (case_id TEXT NOT NULL PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
  -- Whoever looks at a case of before sees to it that it is found, and that its rows say where its tasks stand.
  INSERT INTO looks (case_id, at, failures) SELECT case_id, '2026-01-01T00:00:00.000Z', 0 FROM cases WHERE true
    ON CONFLICT DO UPDATE SET at = excluded.at;
  `,
  // What departments write in a task and have not sent yet.
  `
  CREATE TABLE IF NOT EXISTS task_drafts (
    case_id TEXT NOT NULL, task TEXT NOT NULL, json TEXT NOT NULL, version INTEGER NOT NULL, expires INTEGER NOT NULL,
    PRIMARY KEY (case_id, task)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS task_drafts_by_end ON task_drafts (expires);
  `,
  // Who belongs to which inbox, and who is away. 'last' is the last day on which a row counts.
  `
  CREATE TABLE IF NOT EXISTS people (
    inbox TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, last TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (inbox, kind, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS people_by_day ON people (last);
  `,
];
