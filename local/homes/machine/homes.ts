import type { LinkWanted, Owed } from '#domain/ports/errands.ts';
import type { Mail } from '#domain/ports/mail.ts';
import { caseRoute } from '#workflows/route/case-route.ts';
import { clockAt } from '../../clock.ts';
import { filesIn } from '../../files/files-in.ts';
import { filesKeyOf } from '../../files-key.ts';
import { mailboxIn } from '../../mail/mailbox.ts';
import { mailsIn } from '../../mail/shelf.ts';
import { smtpMail } from '../../mail/smtp/smtp-mail.ts';
import { causeOf } from '../../route/cause.ts';
import { LocalRoute } from '../../route/local-route.ts';
import { SqliteIndex } from '../../route/sqlite-index.ts';
import { desk, here, say } from '../../runtime/inside/here.ts';
import { openDatabase } from '../sqlite/database.ts';
import type { NotKept } from '../sqlite/not-kept.ts';
import { sqliteOutbox } from '../sqlite/outbox.ts';
import { sqliteStore } from '../sqlite/store.ts';
import { DueMails } from './due-mails.ts';
import { errand } from './errands.ts';
import { onceDurable } from './outside.ts';
import { whenItKeeps } from './room.ts';

/**
 * Everything in the thread of the functions and in one data folder: `#homes` under the condition `one-machine`. A step of the
 * route, an errand and a mail that is due are calls in this thread.
 */

const { directory, origin } = here;
const clock = clockAt(here.clock.rate, here.clock.anchor);
const database = openDatabase(directory, { again: here.again });
database.onUnreadable(({ message }) => say(message));

const mails = new DueMails({
  outbox: sqliteOutbox(database),
  rate: clock.rate,
  say,
  async send(caseId, causes) {
    const answer = await desk.mail(causes.length === 0 ? { caseId } : { caseId, causes });
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

export const store = sqliteStore(
  database,
  (caseId, fact) => mails.due(caseId, fact),
  (caseId) => localRoute.expects(caseId),
);
export const route = localRoute;
export const files = filesIn({
  directory,
  key: filesKeyOf(here.linkKey),
  publicUrl: origin,
  now: Date.now,
});
const { server: mailServer, ...sender } = here.mail;
const posting = {
  ...sender,
  database,
  now: Date.now,
  onSent: (event: unknown) => desk.call('events/record-mail-event', event),
};
const mailbox = mailboxIn({ ...posting, origin, say });
const post = mailServer && smtpMail({ ...posting, ...mailServer });
/** A server may let itself be waited for. */
const patient: Mail | undefined = post && {
  send: (letter, mark) => desk.elsewhere(mark.caseId, () => post.send(letter, mark)),
};
export const mail: Mail = patient ? onceDurable(patient, () => database.committed()) : mailbox;
export const linkKey = async (): Promise<string> => here.linkKey;
export const sendOwedMails = async ({ caseId }: Owed): Promise<void> => mails.owed(caseId);
export const renewAccessLater = errand<LinkWanted>(
  (of) => desk.call('mail/renew-access', of),
  (error) => say(`a link that was asked for could not be made: ${causeOf(error)}`),
);

const shelf = mailsIn(database, origin);

let waiting = () => {};
function takeUp(): void {
  // Mails that were kept just before a crash are facts before anything is sent again.
  void (post ?? mailbox)
    .tellEarlier()
    .catch((error: unknown) => say(`which mails were sent could not be read: ${causeOf(error)}`))
    .then(() => mails.start())
    .catch((error: unknown) => say(`mails that are due could not be taken up: ${causeOf(error)}`));
  void localRoute.resume().catch((error: unknown) => say(`cases could not be taken up: ${causeOf(error)}`));
}

/** What the thread itself needs of all this. */
export const machine = {
  /** When everything that has been written until now is durable. */
  committed: () => database.committed(),

  /** Hears that what was written is not kept: what this thread has in memory is not so. */
  onLost: (hear: (why: NotKept) => void): void => database.onLost(hear),

  /** Why nothing can be kept now, though all can be read; undefined when it can. */
  get cannotKeep(): NotKept | undefined {
    return database.cannotKeep;
  },

  /** Takes up what an earlier run left, behind what people ask, as soon as something can be kept. */
  start(): void {
    waiting = whenItKeeps(database, takeUp, say);
  },

  /** Ends everything where it is. Facts say how far it came. */
  async stop(): Promise<void> {
    waiting();
    mails.stop();
    await localRoute.stop();
    await desk.idle();
    await post?.stop();
    database.close();
  },

  /** What the other thread may ask for, beside the functions. */
  calls: {
    'mail-page': (ask: unknown) => shelf.page(ask as Parameters<typeof shelf.page>[0]),
    mail: (messageId: unknown) => shelf.one(String(messageId)),
    mails: () => shelf.all(),
    counts: async () => ({
      running: (await localRoute.running()).size,
      inMemory: localRoute.inMemory,
      transitions: localRoute.transitions,
      calls: desk.calls,
      mailsWaiting: mails.waiting,
    }),
  } satisfies Readonly<Record<string, (input: unknown) => Promise<unknown>>>,
};
