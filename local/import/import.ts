import { cpSync, type renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../homes/sqlite/database.ts';
import { sqliteStore } from '../homes/sqlite/store.ts';
import { holdOld, tableFolder } from './old-folder.ts';
import { partitionsIn } from './old-table.ts';
import { type Places, placesOf, Stage } from './place.ts';
import { type Register, takeCase } from './take-case.ts';
import { takeFiles, takeKeys, takeMails } from './take-files.ts';
import { takeRest } from './take-rest.ts';
import { type Counts, requireAll } from './verify.ts';

/** What was taken over. */
export interface Imported {
  readonly cases: number;
  readonly facts: number;
  readonly openTasks: number;
  readonly drafts: number;
  readonly files: number;
  readonly mails: number;
  /** Where the old folder is, when the new one has its name. */
  readonly old?: string;
}

/**
 * Makes a data folder of one that 0.2.0 kept. It is made beside the place it is for, held against what was read, written through
 * to the disk, and only then put there. So whenever this is ended, nothing is there that could be started, or all of it is. What
 * 0.2.0 kept is not changed.
 *
 * @param move renames something
 * @throws StartProblem when the old folder is in use, damaged or none of 0.2.0's; when something is in the way; or when the new
 *   one does not hold what was read
 */
export async function importOld(asked: Places, move?: typeof renameSync): Promise<Imported> {
  const places = placesOf(asked);
  const letGo = holdOld(places.from);
  let stage: Stage | undefined;
  let taken: Imported;
  try {
    stage = new Stage(places.directory);
    taken = await takeAll(places.from, stage.folder);
  } catch (error) {
    stage?.giveUp(places);
    throw error;
  } finally {
    // What is held leaves a file behind when its folder gets another name.
    letGo();
  }
  const old = stage.putInPlace(places, move);
  return { ...taken, ...(old !== undefined && { old }) };
}

async function takeAll(from: string, to: string): Promise<Imported> {
  await takeKeys(from, to);
  // First: where there are files and no register, one is missing.
  const db = openDatabase(to);
  try {
    const { files, cases } = await takeFiles(from, to);
    const register = { db, store: sqliteStore(db), now: new Date().toISOString() };
    const copy = join(to, 'old-table');
    cpSync(join(from, tableFolder), copy, { recursive: true });
    const counts = await takeTable(register, copy);
    rmSync(copy, { recursive: true });
    const mails = await takeMails(from, to, db);
    requireAll(db, counts, cases);
    const { cases: many, facts, openTasks, drafts } = counts;
    return { cases: many, facts, openTasks, drafts, files, mails };
  } finally {
    db.close();
  }
}

/** So many partitions are written to the disk together. */
const atOnce = 100;

/** What the table held, as its partitions and items are counted. */
async function takeTable(register: Register, copy: string): Promise<Counts> {
  const taken = { cases: 0, facts: 0, openTasks: 0 };
  const others: Record<string, number> = {};
  const writing: Promise<unknown>[] = [];
  const add = (written: Promise<unknown>): void => {
    // What fails is heard when it is waited for.
    written.catch(() => {});
    writing.push(written);
  };
  for await (const { pk, items } of partitionsIn(copy)) {
    const [, kind = pk, of = ''] = /^([A-Z]+)#(.+)$/.exec(pk) ?? [];
    if (kind === 'CASE') {
      const { facts, openTasks, written } = takeCase(register, of, items);
      add(written);
      taken.cases += 1;
      taken.facts += facts;
      taken.openTasks += openTasks;
    } else {
      add(takeRest(register, kind, of, items));
      others[kind] = (others[kind] ?? 0) + items.length;
    }
    if (writing.length >= atOnce) await Promise.all(writing.splice(0));
  }
  await Promise.all(writing);
  const { DRAFT: drafts = 0, ATTACHMENT: attachments = 0, COUNTER: numbers = 0, READINGS: readings = 0 } = others;
  const { DIGEST: digests = 0, LIMIT: limits = 0 } = others;
  return { ...taken, drafts, attachments, numbers, readings, digests, limits };
}
