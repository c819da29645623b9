import { join } from 'node:path';
import { requireStorable } from '#domain/ports/storable.ts';
import { Unreadable } from '#domain/ports/unreadable.ts';
import type { Database } from '../database.ts';
import { isMalformed, isNoJson } from '../health.ts';
import { registerFile } from '../mark.ts';

/**
 * The text of something that is to be kept, as whoever reads it gets it back: without what is undefined.
 *
 * @throws NotStorable
 */
export function storableText(value: unknown): string {
  requireStorable({ value });
  return JSON.stringify(value);
}

/**
 * What a column held.
 *
 * @param kind and `of`: what is told of it when it is damaged
 * @param like something of the same shape: what it has is asked for
 * @throws Unreadable
 */
export const parsed = <T>(db: Database, text: unknown, kind: string, of: string, like: Partial<T> = {}): T =>
  undamaged(db, kind, of, () => shaped(String(text), like));

/** The object that a text is, or the list where `like` is one. @throws SyntaxError when it is neither, or lacks something of `like` */
export function shaped<T>(text: string, like: Partial<T> = {}): T {
  const value = JSON.parse(text) as T;
  const isSo = isLike(value, like) && Object.entries(like).every(([name, one]) => isLike(value[name as keyof T], one));
  if (!isSo) throw new SyntaxError('this was not kept so');
  return value;
}

const isLike = (value: unknown, like: unknown): boolean =>
  typeof value === typeof like && value !== null && Array.isArray(value) === Array.isArray(like);

/**
 * Reads something that may be damaged. What SQLite or JSON says of it is left out: it may repeat what somebody wrote.
 *
 * @throws Unreadable
 */
export function undamaged<T>(db: Database, kind: string, of: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isDamage(error)) throw error;
    const file = join(db.folder, registerFile);
    const remedy = `${file} is damaged there. All else goes on. A backup from before has it, and is read in a folder of its own: npm run restore -- <backup> --data <a new folder>. See docs/one-server.md (Backup).`;
    throw db.unreadable(new Unreadable(kind, of, remedy));
  }
}

const isDamage = (error: unknown): boolean => error instanceof SyntaxError || isNoJson(error) || isMalformed(error);

/** What can be read of some rows: one that is damaged keeps nobody from the others. */
export const readableOf = <Row, T>(rows: readonly Row[], read: (row: Row) => T): readonly T[] =>
  rows.flatMap((row) => {
    try {
      return [read(row)];
    } catch (error) {
      if (error instanceof Unreadable) return [];
      throw error;
    }
  });
