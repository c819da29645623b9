import type { Colleague, Fact, FactOf } from '#domain/case/facts.ts';
import type { InboxRow } from '#domain/case/inbox.ts';
import { isSettled } from '#domain/case/mails-due.ts';
import { factAsToday } from '#domain/case/stored-facts.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Database } from '../homes/sqlite/database.ts';
import { sqliteOutbox } from '../homes/sqlite/outbox.ts';
import { StartProblem } from '../start-problem.ts';
import type { Item } from './old-table.ts';

/** What is written to. */
export interface Register {
  readonly db: Database;
  readonly store: Store;
  /** The moment of the import: open cases are looked at from then on. */
  readonly now: string;
}

/** What a case had, as it is counted. */
export interface TakenCase {
  readonly facts: number;
  readonly openTasks: number;
  /** When it is on the disk. */
  readonly written: Promise<unknown>;
}

/**
 * Takes a case over: its facts, the rows of its open tasks, and in which list it is. Not its tokens: they were of executions
 * that are no more, and the case's route is started again by whoever looks at the open cases. Mails that have gone are not due again.
 *
 * @throws StartProblem when something of it is not known, or is not there afterwards
 */
export function takeCase(register: Register, caseId: string, items: readonly Item[]): TakenCase {
  const { db, store } = register;
  const found = items.map((item) => ({ item, fact: factIn(caseId, item) }));
  const stored = found
    .flatMap(({ item, fact }) => (fact ? [{ item, fact }] : []))
    .sort((a, b) => (a.fact.at < b.fact.at || (a.fact.at === b.fact.at && a.fact.key < b.fact.key) ? -1 : 1));
  const facts = stored.map(({ fact }) => fact);
  const submitted = stored.find(({ fact }) => fact.type === 'case-submitted');
  if (!submitted) throw new StartProblem(`Case ${caseId} of the old folder has no application: its table is damaged.`);
  const open = stored.filter(({ item, fact }) => fact.type === 'task-opened' && item.inbox !== undefined);
  const writes = stored.flatMap(({ item, fact }): readonly Promise<unknown>[] => {
    if (fact.type === 'case-submitted') return [store.putSubmission(caseId, fact, String(item.bodyHash))];
    if (fact.type === 'task-opened' && item.inbox !== undefined) return openTask(register, caseId, fact, item);
    return [store.putFact(caseId, fact)];
  });
  writes.push(...putLooks(register, caseId, submitted.item.inbox), ...takeOldLinks(db, caseId, items));
  const gone = facts.filter(({ mails = [] }) => mails.every((cause) => isSettled(facts, cause)));
  const keys = gone.map(({ key }) => key);
  writes.push(sqliteOutbox(db).unbox(caseId, keys));
  // It is read where it was written, and committed together with other cases.
  requireSame(db, caseId, facts);
  return { facts: facts.length, openTasks: open.length, written: Promise.all(writes) };
}

/** @throws StartProblem for what 0.2.0 never wrote */
function factIn(caseId: string, item: Item): Fact | undefined {
  if (item.next !== undefined || item.said !== undefined)
    throw new StartProblem(
      `Case ${caseId} was changed by a version between 0.2.0 and this one, which was never released. It cannot be imported.`,
    );
  return item.fact === undefined ? undefined : factAsToday(item.fact as Fact);
}

/** A task stands in its inbox where it stood, with who works on it. */
function openTask({ db, store }: Register, caseId: string, opened: FactOf<'task-opened'>, item: Item) {
  if (item.row === undefined)
    throw new StartProblem(`Task ${opened.task} of case ${caseId} has no row. Start 0.2.0 once more, and import then.`);
  const by = claimIn(item.claimedBy);
  return [
    store.openTask(caseId, opened, item.row as InboxRow, undefined),
    db.write(() =>
      db
        .sql('UPDATE inbox SET place = ?, claimed_by = ?, claim = ? WHERE case_id = ? AND task = ?')
        .run(String(item.inboxSort), by?.id ?? null, by ? JSON.stringify(by) : null, caseId, opened.task),
    ),
  ];
}

/** Rows of versions before 0.2.0 hold a name alone. */
const claimIn = (claim: unknown): Colleague | undefined =>
  typeof claim === 'string' ? { id: '', name: claim } : (claim as { readonly by?: Colleague } | undefined)?.by;

/** A case that was in a list is looked at at once; one of which nobody has to hear any more, never. */
function putLooks({ store, db, now }: Register, caseId: string, list: unknown): readonly Promise<unknown>[] {
  const close = () => db.sql("UPDATE cases SET status = 'closed', list = NULL WHERE case_id = ?").run(caseId);
  const forget = () => db.sql('DELETE FROM looks WHERE case_id = ?').run(caseId);
  return [
    ...(list === 'open-cases' ? [] : [db.write(close)]),
    list === undefined ? db.write(forget) : store.lookBy(caseId, now, now),
  ];
}

/** Links from before they were derived. */
function takeOldLinks(db: Database, caseId: string, items: readonly Item[]): readonly Promise<unknown>[] {
  return items.flatMap(({ sk, expires, opensWith }) => {
    const link = String(sk).startsWith('KEY#link')
      ? { hash: String(sk).slice('KEY#'.length), expires: Number(expires) }
      : (opensWith as { readonly hash: string; readonly expires: number } | undefined);
    return link
      ? [db.write(() => db.sql('INSERT INTO old_links VALUES (?, ?, ?)').run(caseId, link.hash, link.expires))]
      : [];
  });
}

function requireSame(db: Database, caseId: string, facts: readonly Fact[]): void {
  const rows = db.sql('SELECT key, json FROM facts WHERE case_id = ?').all(caseId);
  const kept = new Map(rows.map(({ key, json }) => [String(key), String(json)]));
  const isSame = kept.size === facts.length && facts.every((fact) => kept.get(fact.key) === JSON.stringify(fact));
  if (!isSame) throw new StartProblem(`Case ${caseId} is not the same in the new folder. Nothing was imported.`);
}
