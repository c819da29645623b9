import type { Store } from '#domain/ports/store.ts';
import { memoryAttachments } from './store/attachments.ts';
import { CaseFolders } from './store/case-folder.ts';
import { casesIn, type Hears } from './store/cases.ts';
import { memoryCounters } from './store/counters.ts';
import { memoryDigests } from './store/digests.ts';
import { memoryDrafts } from './store/drafts.ts';
import { findsIn } from './store/finds.ts';
import { inboxesIn } from './store/inboxes.ts';
import { looksIn } from './store/looks.ts';
import { memoryPeople } from './store/people.ts';
import { memoryReadings } from './store/readings.ts';
import { memoryTaskDrafts } from './store/task-drafts.ts';

/**
 * A store in this process. Each call is done before another begins, so that of two at once one is first.
 *
 * @param onDue hears of each fact that makes mails due
 * @param onEnd hears of each fact that may end a wait
 */
export function memoryStore(onDue?: Hears, onEnd?: Hears): Store {
  const folders = new CaseFolders();
  const cases = casesIn(folders, { ...(onDue && { onDue }), ...(onEnd && { onEnd }) });
  return {
    ...cases,
    ...inboxesIn(folders, cases),
    ...looksIn(folders),
    ...memoryDrafts(),
    ...memoryTaskDrafts(),
    ...memoryAttachments(),
    ...memoryDigests(),
    ...memoryCounters(),
    ...memoryReadings(),
    ...findsIn(folders),
    ...memoryPeople(),
  };
}
