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
  // Who belongs to which inbox, and who is away. 'last' is the last day on which a row counts.
  `
  CREATE TABLE IF NOT EXISTS people (
    inbox TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, last TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (inbox, kind, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS people_by_day ON people (last);
  `,
];
