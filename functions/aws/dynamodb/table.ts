import { isDeepStrictEqual } from 'node:util';
import { setting } from '../environment.ts';
import { ConditionFailed, client } from './client.ts';

/** The one table. A case is a partition; see docs/architecture.md for every kind of item. */
export const table = { name: setting('TABLE_NAME'), client };

/** Indexes are sparse: an item is in them only while it carries their keys. */
export const indexes = {
  /** Open tasks by department, open cases, and cases that are to be looked at, earliest first. */
  inbox: { name: 'inbox', partition: 'inbox', sort: 'inboxSort' },
  /** Tasks by whose desk they lie on, waiting ones, and those that are done. */
  desk: { name: 'desk', partition: 'desk', sort: 'inboxSort' },
  /** Cases by municipality and reference. */
  cases: { name: 'cases', partition: 'municipality', sort: 'reference' },
} as const;

type Item = Readonly<Record<string, unknown>>;

/**
 * Runs a conditional write; false when its condition did not hold, so that somebody else was first.
 *
 * @param isOwn whether an item is what this very write makes: asked when the call's first try may have been stored and its
 * answer lost, of a write that asks for the item on a failed condition
 */
export async function wasFirst(
  write: Promise<unknown>,
  isOwn: (item: Item) => boolean = () => false,
): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    return error.afterUncertain && error.item !== undefined && isOwn(error.item);
  }
}

/** Whether the table has just that. What is undefined is not kept. */
export const isSame = (stored: unknown, kept: unknown): boolean =>
  isDeepStrictEqual(stored, JSON.parse(JSON.stringify(kept)));

/**
 * What a submission says of its case in the lists: that it is open. In an earlier version it also stood, with a place, in a list
 * of its own, and so did a closed case of which somebody still had to hear.
 */
export const caseLists = { open: 'open-cases', closing: 'closing-cases' } as const;
