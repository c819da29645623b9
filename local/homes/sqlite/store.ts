import type { Store } from '#domain/ports/store.ts';
import type { Database } from './database.ts';
import { sqliteAttachments } from './store/attachments.ts';
import { CaseFacts, type Hears } from './store/case-facts.ts';
import { sqliteCases } from './store/cases.ts';
import { sqliteCounters } from './store/counters.ts';
import { sqliteDigests } from './store/digests.ts';
import { sqliteDrafts } from './store/drafts.ts';
import { sqliteFinds } from './store/finds.ts';
import { sqliteInboxes } from './store/inboxes.ts';
import { sqliteLooks } from './store/looks.ts';
import { sqlitePeople } from './store/people.ts';
import { sqliteReadings } from './store/readings.ts';
import { sqliteTaskDrafts } from './store/task-drafts.ts';

/**
 * The store in a register. What a call has answered can be read; it is on the disk when the register says so (`committed()`).
 *
 * @param onDue hears of each fact that makes mails due, once it is written; nothing of it may leave before it is on the disk.
 *   Those that a crash kept from it are in the outbox (`sqliteOutbox`)
 * @param onEnding hears of each case in which a fact is being stored that may end a wait, within the same write
 */
export function sqliteStore(
  db: Database,
  onDue: Hears = () => {},
  onEnding: (caseId: string) => void = () => {},
): Store {
  const facts = new CaseFacts(db, onDue, onEnding);
  return {
    ...sqliteCases(db, facts),
    ...sqliteInboxes(db, facts),
    ...sqliteLooks(db),
    ...sqliteDrafts(db),
    ...sqliteTaskDrafts(db),
    ...sqliteAttachments(db),
    ...sqliteDigests(db),
    ...sqliteCounters(db),
    ...sqliteReadings(db),
    ...sqliteFinds(db),
    ...sqlitePeople(db),
  };
}
