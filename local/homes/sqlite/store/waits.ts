import type { Wait, Waiting, WaitingGate } from '#domain/case/waits.ts';
import type { Database } from '../database.ts';

/** The name of a wait within its case. */
export const nameOf = (wait: Wait): string =>
  wait.kind === 'task' ? `task ${wait.task}` : `gate ${wait.gate} ${wait.permit}`;

function waitNamed(name: string): Wait {
  const [kind, first = '', second = ''] = name.split(' ');
  return kind === 'task' ? { kind, task: first } : { kind: 'gate', gate: first as WaitingGate, permit: second };
}

/** What is waited for in a case. */
export const waitingIn = (db: Database, caseId: string): readonly Waiting[] =>
  db
    .sql('SELECT name, token FROM waiting WHERE case_id = ?')
    .all(caseId)
    .map(({ name, token }) => ({ wait: waitNamed(String(name)), ...(token !== null && { token: String(token) }) }));

/** Notes, within a change, that something is waited for. Without a token it is by an inbox alone. */
export function noteWaiting(db: Database, caseId: string, wait: Wait, token: string | undefined): void {
  db.sql(
    `INSERT INTO waiting (case_id, name, token) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET token = excluded.token`,
  ).run(caseId, nameOf(wait), token ?? null);
}

/**
 * Forgets, within a change, that something is waited for, and takes its task out of the inbox.
 *
 * @param token while another is stored, nothing is forgotten
 */
export function forgetWaiting(db: Database, caseId: string, wait: Wait, token: string | undefined): void {
  const { changes } = db
    .sql('DELETE FROM waiting WHERE case_id = ?1 AND name = ?2 AND (?3 IS NULL OR token = ?3)')
    .run(caseId, nameOf(wait), token ?? null);
  if (wait.kind === 'task' && changes > 0)
    db.sql('DELETE FROM inbox WHERE case_id = ? AND task = ?').run(caseId, wait.task);
}
