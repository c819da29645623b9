import { outputOf, webBuild } from '#lib/build/once.ts';
import { installProblem } from '#lib/install-problem.ts';
import { version } from '#lib/version.ts';
import { buildWhatChanged } from '#local/build.ts';
import { takeDemoValues } from '#local/demo/kept.ts';
import { isForUsAlone } from '#local/http/address.ts';
import type { Installed } from '#local/installed.ts';
import { readStartOptions, type StartOptions } from '#local/options.ts';
import { leavePremises, takePremises } from '#local/premises.ts';
import { StartProblem } from '#local/start-problem.ts';
import type { Editing } from '#local/watch/editing.ts';
import { welcome } from '#local/welcome.ts';

/**
 * `npm start`: everything on one machine.
 * `npm start -- --help` says what can be chosen.
 */
try {
  const options = readStartOptions(process.argv.slice(2), process.env);
  if (typeof options === 'string') console.log(options);
  else await start(options);
} catch (error) {
  const why = error instanceof StartProblem ? error.message : installProblem(error);
  if (why === undefined) throw error;
  console.error(why);
  process.exit(1);
}

async function start(options: StartOptions): Promise<void> {
  console.log(`Företagslots ${version} starts. Everything is kept in ${options.directory}.`);
  const installed = await installedIn(options);
  const url = options.url ?? installed?.installation.publicUrl;
  const premises = await takePremises({ ...options, url });
  takeDemoValues(options.directory);
  let editing: Editing | undefined;
  try {
    if (options.watch) editing = await beginEditing();
    if (!options.prebuilt) await buildWhatChanged();
  } catch (error) {
    await leavePremises(premises);
    await editing?.stop();
    throw error;
  }
  // Loaded when the ports and the folder are ours: it takes seconds.
  const { startOneMachine } = await import('#local/one-machine.ts');
  const { localUsers } = await import('#local/staff.ts');
  const running = await startOneMachine(
    {
      ...options,
      url,
      installed,
      rate: options.dayPerSecond ? 86_400 : 1,
      web: outputOf(webBuild),
      logLevel: options.verbose ? 'INFO' : 'WARN',
      liveReload: editing?.liveReload,
      bundle: editing?.bundle,
      say: (line) => console.log(line),
    },
    premises,
  );
  const dev = options.dev ?? isForUsAlone({ ...options, url, installed });
  console.log(
    welcome({ url: running.url, mailbox: running.mailbox, host: options.host, installed, dev, users: localUsers }),
  );
  if (editing) {
    await editing.follow(running);
    console.log('What is edited in workflows, domain, functions and web is in the open pages at once.\n');
  }
  for (const line of await unsaidHere(installed)) console.log(`${line}\n`);
  if (installed) void sayWhatFailsOutside(installed);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Whoever asks a second time does not want to wait.
      if (stopping) process.exit(130);
      stopping = true;
      console.log('Företagslots stops: what is under way is finished first.');
      void Promise.all([running.stop(), editing?.stop()]).then(() => process.exit(0));
    });
  }
  // Behind a call that has been answered nobody waits any more; the fault is said, and the machine goes on.
  process.on('unhandledRejection', (error) => console.error('something failed that nobody waited for:', error));
}

/** A municipality's own installation, where one is named. Loaded only then: it takes a second. */
async function installedIn({ installation, secrets }: StartOptions): Promise<Installed | undefined> {
  if (installation === undefined) return undefined;
  const { installedFrom } = await import('#local/installed.ts');
  return installedFrom(installation, secrets);
}

/** What the law has the pages say and nobody has said yet; where mails really go, also the inboxes that they do not reach. */
async function unsaidHere(installed: Installed | undefined): Promise<readonly string[]> {
  const { installedCatalogue } = await import('#lib/values/installed-catalogue.ts');
  const { legalUnsaidInWords, reservedMailboxesInWords } = await import('#domain/catalogue/still-to-answer.ts');
  const catalogue = await installedCatalogue();
  const unreached = installed?.mailServer && reservedMailboxesInWords(catalogue);
  return [unreached, legalUnsaidInWords(catalogue)].filter((line) => line !== undefined);
}

/** Nobody waits for it: people are answered already, and what is outside may take its time. */
async function sayWhatFailsOutside(installed: Installed): Promise<void> {
  const { tried } = await import('#local/tried-at-start.ts');
  for (const saying of tried(installed)) void saying.then((line) => line !== undefined && console.error(`${line}\n`));
}

async function beginEditing(): Promise<Editing> {
  const { Editing } = await import('#local/watch/editing.ts');
  return Editing.begin((line) => console.log(line)).catch((error: Error) => {
    if (error.name !== 'SourceProblem') throw error;
    throw new StartProblem(error.message);
  });
}
