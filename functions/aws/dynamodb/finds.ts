import type { Findable } from '#domain/case/findable.ts';
import { chosenFrom, type Entry, type Finds, longestOf, mostLookedAt } from '#domain/ports/store/finds.ts';
import { PutCommand, QueryCommand } from './client.ts';
import { keyIn } from './partition.ts';
import { table } from './table.ts';

/** Where it stands in a case that it has been made findable. */
export const findablePlace = 'FINDABLE';

const partitionOf = (municipality: string): string => `FIND#${municipality}`;

/** An item for each word, in the order of words; last the mark that says that all of them are there. */
export async function makeFindable(caseId: string, found: Findable): Promise<void> {
  const { words, ...shown } = found;
  const put = (Item: Record<string, unknown>) => table.client.send(new PutCommand({ TableName: table.name, Item }));
  await Promise.all(
    words.map((word) =>
      put({ pk: partitionOf(found.municipality), sk: `${word}#${caseId}`, words: words.join(' '), found: shown }),
    ),
  );
  await put({ ...keyIn(caseId, findablePlace), words: words.length });
}

export const findCases: Finds['findCases'] = async (municipalities, beginnings, departments, limit) => {
  const first = longestOf(beginnings);
  const pages = await Promise.all([...new Set(municipalities)].map((one) => entriesOf(one, first)));
  const entries = pages.flatMap((page) => page.entries);
  return chosenFrom(
    entries,
    beginnings,
    departments,
    limit,
    pages.some(({ isCut }) => isCut),
  );
};

async function entriesOf(municipality: string, beginning: string) {
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :beginning)',
      ExpressionAttributeValues: { ':pk': partitionOf(municipality), ':beginning': beginning },
      Limit: mostLookedAt,
    }),
  );
  const entries = Items.map((item): Entry => {
    const caseId = String(item.sk).split('#')[1] ?? '';
    return { caseId, found: { ...(item.found as Omit<Findable, 'words'>), words: String(item.words).split(' ') } };
  });
  return { entries, isCut: LastEvaluatedKey !== undefined };
}
