import type { LinkWanted, Owed } from '#domain/ports/errands.ts';
import { caseRoute } from '#workflows/route/case-route.ts';
import { clockAt } from '../../clock.ts';
import { filesIn } from '../../files/files-in.ts';
import { filesKeyOf } from '../../files-key.ts';
import { causeOf } from '../../route/cause.ts';
import { LocalRoute } from '../../route/local-route.ts';
import { SqliteIndex } from '../../route/sqlite-index.ts';
import { about } from '../../runtime/inside/desk.ts';
import { desk, here, say } from '../../runtime/inside/here.ts';
import { openDatabase } from '../sqlite/database.ts';
import { sqliteOutbox } from '../sqlite/outbox.ts';
import { sqliteStore } from '../sqlite/store.ts';
import { DueMails } from './due-mails.ts';
import { errand } from './errands.ts';

/**
 * Everything in the thread of the functions and in one data folder: `#homes` under the condition `one-machine`. A step of the
 * route, an errand and a mail that is due are calls in this thread.
 */

const { directory, origin } = here;
const clock = clockAt(here.clock.rate, here.clock.anchor);
const database = openDatabase(directory);

const mails = new DueMails({
  outbox: sqliteOutbox(database),
  rate: clock.rate,
  async send(caseId, causes) {
    const answer = await desk.call('mail/send-mail', causes.length === 0 ? { caseId } : { caseId, causes });
    return (answer as { batchItemFailures: readonly unknown[] }).batchItemFailures.length === 0;
  },
});

const localRoute = new LocalRoute({
  route: caseRoute,
  run: (step, input) => desk.call(`route/${step}`, input),
  clock,
  index: new SqliteIndex(database, say),
  say,
});

export const store = sqliteStore(database, (caseId, fact) => mails.due(caseId, fact));
export const route = localRoute;
export const files = filesIn({
  directory,
  key: filesKeyOf(here.linkKey),
  publicUrl: origin,
  now: Date.now,
});
export const linkKey = async (): Promise<string> => here.linkKey;
export const sendOwedMails = async ({ caseId }: Owed): Promise<void> => mails.owed(caseId);
export const renewAccessLater = errand<LinkWanted>(
  (of) => desk.call('mail/renew-access', of),
  (error) => say(`a link that was asked for could not be made: ${causeOf(error)}`),
);
