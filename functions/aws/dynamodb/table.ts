import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { setting } from '../environment.ts';
import { requireStorable } from './storable.ts';

/** The one table. A case is a partition; see docs/architecture.md for every kind of item. */
export const table = {
  name: setting('TABLE_NAME'),
  client: DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  }),
};

// In front of every command, so that no write can be made that does not ask.
table.client.middlewareStack.add(
  (next) => (args) => {
    requireStorable(args.input as object);
    return next(args);
  },
  { step: 'initialize', name: 'requireStorable' },
);

/** Indexes are sparse: an item is in them only while it carries their keys. */
export const indexes = {
  /** Open tasks by department and open cases, earliest first. */
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
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
