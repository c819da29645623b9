import { forTask, type Wait, type Waiting, type WaitingGate } from '#domain/case/waits.ts';
import type { Database } from '../database.ts';

/** The name of a wait within its case. */
const nameOf = (wait: Wait): string =>
  wait.kind === 'task' ? `task ${wait.task}` : `gate ${wait.gate} ${wait.permit}`;

function waitNamed(name: string): Wait {
  const [kind, first = '', second = ''] = name.split(' ');
  return kind === 'task' ? { kind, task: first } : { kind: 'gate', gate: first as WaitingGate, permit: second };
}

/** What is waited for in a case. @param inInboxes the tasks of the case that are in inboxes */
export function waitingIn(
  db: Database,
  caseId: string,
  inInboxes: readonly { readonly task: string }[],
): readonly Waiting[] {
  const waiting = db.sql('SELECT name, token FROM waiting WHERE case_id = ?').all(caseId);
  const inInbox = new Set(inInboxes.map(({ task }) => nameOf(forTask(task))));
  return waiting.map(({ name, token }) => ({
    wait: waitNamed(String(name)),
    ...(token !== null && { token: String(token) }),
    ...(inInbox.has(String(name)) && { inInbox: true as const }),
  }));
}

/** Whether something is waited for, and with which token, if with one. */
export function waitFor(db: Database, caseId: string, wait: Wait): { readonly token?: string } | undefined {
  const row = db.sql('SELECT token FROM waiting WHERE case_id = ? AND name = ?').get(caseId, nameOf(wait));
  return row && (row.token === null ? {} : { token: String(row.token) });
}

/** Notes, within a change, that something is waited for. Without a token it is by an inbox alone. */
export function noteWaiting(db: Database, caseId: string, wait: Wait, token: string | undefined): void {
  db.touch(caseId);
  db.sql(
    `INSERT INTO waiting (case_id, name, token) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET token = excluded.token`,
  ).run(caseId, nameOf(wait), token ?? null);
}

/**
 * Forgets, within a change, that something is waited for.
 *
 * @param token while another is stored, nothing is forgotten
 * @returns whether it was
 */
export function forgetWaiting(db: Database, caseId: string, wait: Wait, token: string | undefined): boolean {
  db.touch(caseId);
  const { changes } = db
    .sql('DELETE FROM waiting WHERE case_id = ?1 AND name = ?2 AND (?3 IS NULL OR token = ?3)')
    .run(caseId, nameOf(wait), token ?? null);
  return changes > 0;
}
