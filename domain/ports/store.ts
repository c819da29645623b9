import type { Attachments } from './store/attachments.ts';
import type { Cases } from './store/cases.ts';
import type { Counters } from './store/counters.ts';
import type { Digests } from './store/digests.ts';
import type { Drafts } from './store/drafts.ts';
import type { Finds } from './store/finds.ts';
import type { Inboxes } from './store/inboxes.ts';
import type { Looks } from './store/looks.ts';
import type { People } from './store/people.ts';
import type { Readings } from './store/readings.ts';
import type { TaskDrafts } from './store/task-drafts.ts';

/**
 * Where everything is kept. What a call has answered is so for whoever asks after it, but for the lists that say otherwise.
 * Whatever a store cannot do now it says by throwing, and then nothing may be taken for done or for not done.
 * `tests/ports/store.ts` is the promise, word for word.
 */
export interface Store
  extends Cases,
    Inboxes,
    Looks,
    Drafts,
    TaskDrafts,
    Attachments,
    Digests,
    Counters,
    Readings,
    Finds,
    People {}
