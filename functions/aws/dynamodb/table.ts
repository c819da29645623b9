import { setting } from '../environment.ts';
import { ConditionFailed, client } from './client.ts';

/** The one table. A case is a partition; see docs/architecture.md for every kind of item. */
export const table = { name: setting('TABLE_NAME'), client };

/** Indexes are sparse: an item is in them only while it carries their keys. */
export const indexes = {
  /** Open tasks by department, open cases, and cases that are to be looked at, earliest first. */
  inbox: { name: 'inbox', partition: 'inbox', sort: 'inboxSort' },
  /** Cases by municipality and reference. */
  cases: { name: 'cases', partition: 'municipality', sort: 'reference' },
} as const;

/** Runs a conditional write; false when its condition did not hold, so that somebody else was first. */
export async function wasFirst(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}
