import { digestMark } from '#domain/ports/mail.ts';
import type { Database } from '../homes/sqlite/database.ts';
import { StartProblem } from '../start-problem.ts';

/** How much of each kind was read. */
export type Counts = Readonly<Record<keyof typeof kept, number>>;

/** How much of each kind there is now. */
const kept = {
  cases: 'SELECT count(*) AS many FROM cases',
  facts: 'SELECT count(*) AS many FROM facts',
  openTasks: 'SELECT count(*) AS many FROM inbox',
  drafts: 'SELECT count(*) AS many FROM drafts',
  attachments: 'SELECT count(*) AS many FROM attachments',
  numbers: 'SELECT count(*) AS many FROM numbers',
  readings: 'SELECT count(*) AS many FROM readings',
  digests: 'SELECT (SELECT count(*) FROM notices) + (SELECT count(*) FROM digests) AS many',
  limits: 'SELECT (SELECT count(*) FROM counters) + (SELECT count(*) FROM salts) AS many',
} as const;

/**
 * Holds the new register against what was read of the old one, and that against the files and mails beside it: the old table
 * began anew when its log was damaged, and said nothing of it.
 *
 * @param cases those that files are of
 * @throws StartProblem when something is missing
 */
export function requireAll(db: Database, read: Counts, cases: ReadonlySet<string>): void {
  for (const [what, text] of Object.entries(kept)) {
    const many = Number(db.sql(text).get()?.many);
    const wanted = read[what as keyof Counts];
    if (many !== wanted)
      throw new StartProblem(`Of ${wanted} ${what} there are ${many} in the new folder. Nothing was imported.`);
  }
  const isHeld = (caseId: string) => db.sql('SELECT 1 FROM cases WHERE case_id = ?').get(caseId) !== undefined;
  const mailed = db
    .sql('SELECT DISTINCT case_id FROM mailbox')
    .all()
    .map(({ case_id }) => String(case_id));
  const named = new Set([...cases, ...mailed.filter((id) => id !== '' && id !== digestMark)]);
  const lost = [...named].filter((caseId) => !isHeld(caseId));
  if (lost.length > 0)
    throw new StartProblem(
      `The table of the old folder is damaged: it lacks ${lost.length} of its cases, of which there are files or mails (${lost[0]}). Nothing was imported. Try a backup of that folder.`,
    );
}
