import { cpSync, existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copied } from '../backup/copy.ts';
import type { Database } from '../homes/sqlite/database.ts';
import { takeEarlierMails } from '../mail/earlier.ts';
import { defineMailbox } from '../mail/mailbox.ts';
import { StartProblem } from '../start-problem.ts';

/** What goes on as it was. Keys of the emulators, and what was built, are made anew. */
const asTheyAre = ['link-key.json', 'sign-in-key.json', 'schedules.json', 'clock.json'];
const mailFile = 'mail.jsonl';

export async function takeKeys(from: string, to: string): Promise<void> {
  for (const name of asTheyAre) await copied(join(from, name), join(to, name));
}

/**
 * Takes the files over, each read again when it is on the disk. They keep their times: those of drafts and in quarantine are
 * forgotten when they were to be.
 *
 * @returns how many there are, and of which cases
 */
export async function takeFiles(from: string, to: string): Promise<{ files: number; cases: ReadonlySet<string> }> {
  const paths = namesIn(join(from, 'files')).flatMap((bucket) => filesBelow(join(from, 'files', bucket)));
  const places = new Set(paths.map(({ below }) => below));
  if (places.size < paths.length) throw new StartProblem(`Two files of ${from} have one place. Nothing was imported.`);
  for (const { path, below } of paths) {
    const kept = join(to, 'files', 'kept', below);
    if (!(await copied(path, kept))) throw new StartProblem(`${path} went away while it was copied. Import again.`);
    keepTimes(path, kept);
  }
  const whole = [...places].filter((below) => !below.endsWith('.json'));
  const cases = new Set(whole.flatMap((below) => /^case\/([^/]+)\//.exec(below)?.[1] ?? []));
  return { files: whole.length, cases };
}

/** Takes the mails that were sent into the mailbox. @returns how many */
export async function takeMails(from: string, to: string, db: Database): Promise<number> {
  defineMailbox(db);
  if (existsSync(join(from, mailFile))) cpSync(join(from, mailFile), join(to, mailFile));
  await takeEarlierMails(db, to);
  await rm(join(to, `${mailFile}.taken`), { force: true });
  return Number(db.sql('SELECT count(*) AS many FROM mailbox').get()?.many);
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

function filesBelow(root: string): readonly { readonly path: string; readonly below: string }[] {
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { path, below: path.slice(root.length + 1).replaceAll('\\', '/') };
    });
}

function keepTimes(from: string, to: string): void {
  const { atime, mtime } = statSync(from);
  utimesSync(to, atime, mtime);
}
