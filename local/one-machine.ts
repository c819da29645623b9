import type { IncomingMessage } from 'node:http';
import { machineBuild } from '#lib/build/machine-bundle.ts';
import { outputOf } from '#lib/build/once.ts';
import { clockOf } from './clock.ts';
import type { Closers } from './closers.ts';
import { whyNotUsable } from './data-folder.ts';
import { FilesDoor } from './files/door.ts';
import { filesKeyOf } from './files-key.ts';
import { inPremises, run } from './frame.ts';
import { Gateway, registerPath } from './gateway.ts';
import { isForUsAlone, usualHost } from './http/address.ts';
import { apiCalls } from './http/api-routes.ts';
import { callerThrough } from './http/caller.ts';
import { Refusal } from './http/refusal.ts';
import { sampleInstalled } from './installed.ts';
import { linkKeyOf } from './link-key.ts';
import type { Counts, OneMachine, OneMachineOptions } from './machine.ts';
import { mailboxPages } from './mail/pages/pages.ts';
import type { SentMail } from './mail/sent-mail.ts';
import type { MailShelf } from './mail/shelf.ts';
import { ownFunctions } from './own-functions.ts';
import { OwnPages } from './own-pages.ts';
import type { Premises } from './premises.ts';
import { FunctionThread } from './runtime/function-thread.ts';
import { Schedules } from './services/schedules.ts';
import { machineSettings } from './settings.ts';
import { SignIn } from './sign-in/sign-in.ts';
import { StartProblem } from './start-problem.ts';

const guideEntry = 'api/guide';

export type { OneMachine, OneMachineOptions } from './machine.ts';

/**
 * Runs the whole product in this process: here the front door, the pages, the sign-in and the files, and in one other thread all
 * functions, with the store, the route and the mails. It answers as soon as it can; open cases go on where they were behind that.
 *
 * @param premises what it has to itself; taken here when it is not there yet
 * @throws StartProblem when it cannot start here; then nothing is left behind
 */
export async function startOneMachine(options: OneMachineOptions, premises?: Premises): Promise<OneMachine> {
  const { host = usualHost, port, url, mailboxPort, directory } = options;
  return inPremises({ host, port, url, mailboxPort, directory }, premises, (taken, closers) =>
    start(options, taken, closers).catch((error: unknown) => {
      const why = whyNotUsable(directory, error);
      throw why === undefined ? error : new StartProblem(why);
    }),
  );
}

async function start(options: OneMachineOptions, premises: Premises, closers: Closers): Promise<OneMachine> {
  const { directory, rate = 1, aheadMs = 0, logLevel = 'WARN', say = () => {} } = options;
  const { companyRegister, liveReload, bundle = ownFunctions(outputOf(machineBuild), directory) } = options;
  const { door, mailboxDoor } = premises;
  const { origin } = door.address;
  const dev = options.dev ?? isForUsAlone(options);
  const clock = await clockOf(directory, rate, aheadMs);
  const linkKey = await linkKeyOf(directory);
  const installed = options.installed ?? sampleInstalled(origin, companyRegister ?? `${origin}${registerPath}`);
  const { installation, mailServer } = installed;
  const pages = new OwnPages(directory);
  if (options.web !== undefined) pages.take(options.web);

  let begun: FunctionThread | undefined;
  const signIn = await SignIn.start({
    origin,
    pages: origin,
    directory,
    open: dev,
    outside: installed.outside,
    machines: installed.machines,
    nameToken: async (event) => begun?.invoke('staff/name-token', event),
  });
  say('Opening the register');
  const { from, replyTo } = installation.mail;
  const thread = await FunctionThread.start({
    bundle,
    settings: machineSettings({ installed, signIn, clock, logLevel }),
    ...{ directory, clock: { rate, anchor: clock.anchor }, linkKey, origin },
    mail: { from, ...(replyTo !== undefined && { replyTo }), ...(mailServer && { server: mailServer }) },
    say: (line) => console.error(line),
  });
  begun = thread;
  closers.add(() => thread.stop());

  const files = new FilesDoor({
    directory,
    key: filesKeyOf(linkKey),
    now: Date.now,
    onArrived: (event) => thread.invoke('events/record-scan', event),
  });
  closers.add(() => files.stop());
  const shelf = shelfOf(thread);
  // A mailbox that mails do not come to would only be read as if they had.
  mailboxDoor.answerWith(mailServer ? noMailbox : mailboxPages(shelf));
  const gateway = new Gateway({
    routes: apiCalls,
    invoke: (entry, event) => thread.invoke(entry as Parameters<typeof thread.invoke>[0], event),
    ...{ signIn, mails: shelf.all, files, dev, liveReload, connect: [] },
    callerOf: callerThrough(options.trustedProxies ?? []),
    web: () => pages.current,
  });
  const inside = {
    gateway,
    catchUp: [
      [{ what: 'Looking for what should have moved meanwhile', run: () => thread.invoke('route/reconcile', {}) }],
      [{ what: 'Looking through the files', run: () => files.start() }],
    ],
    schedules: new Schedules((entry, event) => thread.invoke(entry, event), clock, directory),
    isInner,
    onStop: () => liveReload?.stop(),
    finish: () => thread.finish(),
  };

  return {
    ...run(door, inside, closers),
    url: origin,
    mailbox: mailboxDoor.address.origin,
    mails: shelf.all,
    counts: () => thread.invoke('machine/counts', undefined) as Promise<Counts>,
    invoke: (entry, event) => thread.invoke(entry, event),
    // Every definition is in the guide: when it can be loaded, the definitions hold.
    replaceFunctions: (replacing) => thread.replace(replacing, guideEntry),
    replacePages: (built) => pages.take(built),
  };
}

const noMailbox = (): never => {
  throw new Refusal('not-found');
};

/** The mails, which lie in the other thread. */
const shelfOf = (thread: FunctionThread): MailShelf => ({
  page: (ask) => thread.invoke('machine/mail-page', ask) as ReturnType<MailShelf['page']>,
  one: async (messageId) => ((await thread.invoke('machine/mail', messageId)) as SentMail | null) ?? undefined,
  all: () => thread.invoke('machine/mails', undefined) as ReturnType<MailShelf['all']>,
});

/** What the functions ask of the front door themselves: the keys that sign tokens. */
const isInner = ({ url = '' }: IncomingMessage): boolean => url === '/oidc/jwks';
