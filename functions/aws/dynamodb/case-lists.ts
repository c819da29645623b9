import { type FactOf, factKey } from '#domain/case/facts.ts';
import type { Page } from '#domain/ports/page.ts';
import type { CaseSummary, Cases } from '#domain/ports/store/cases.ts';
import { ConditionFailed, QueryCommand, UpdateCommand } from './client.ts';
import { marksOf } from './latest-fact.ts';
import { lookBy, lookPlace } from './looks.ts';
import { type Filter, mergedPage } from './pages.ts';
import { caseOfPartition, keyIn } from './partition.ts';
import { caseLists, indexes, table, wasFirst } from './table.ts';
import { placeOf } from './waits.ts';

/**
 * The fact lies beside the look, which is small; that the case is no longer open is taken from its submission for the lists
 * alone, and not done again.
 */
export async function closeCase(caseId: string, closed: FactOf<'case-closed'>): Promise<void> {
  if (!(await putClosed(caseId, closed))) {
    // What is put into an item that is new would not be brought to those who send the mail.
    await lookBy(caseId, closed.at, closed.at);
    await putClosed(caseId, closed);
  }
  await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyIn(caseId, `FACT#${factKey.submitted}`),
        UpdateExpression: 'REMOVE inbox, inboxSort, mailDue, endsWait',
        ConditionExpression: 'inbox = :open',
        ExpressionAttributeValues: { ':open': caseLists.open },
      }),
    ),
  );
}

/** @returns whether there was a place for it, or it has it already */
async function putClosed(caseId: string, closed: FactOf<'case-closed'>): Promise<boolean> {
  const { mailDue } = marksOf(closed, 'later');
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyIn(caseId, lookPlace),
        UpdateExpression: `SET closed = :closed${mailDue ? ', mailDue = :marked' : ''}`,
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(closed)',
        ExpressionAttributeValues: { ':closed': closed, ...(mailDue && { ':marked': mailDue }) },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    return error.item !== undefined;
  }
}

export async function nameInLists({ id, waiting }: Parameters<Cases['nameInLists']>[0], name: string): Promise<void> {
  const rows = waiting.flatMap(({ wait, inInbox }) => (inInbox ? [placeOf(wait)] : []));
  const write = (place: string, path: string, condition: string) =>
    wasFirst(
      table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keyIn(id, place),
          UpdateExpression: `SET ${path} = :name REMOVE mailDue, endsWait`,
          ConditionExpression: condition,
          ...(path.startsWith('#row') && { ExpressionAttributeNames: { '#row': 'row' } }),
          ExpressionAttributeValues: { ':name': name },
        }),
      ),
    );
  await Promise.all([
    write(`FACT#${factKey.submitted}`, 'businessName', 'attribute_exists(pk)'),
    ...rows.map((place) => write(place, '#row.business', 'attribute_exists(inbox)')),
  ]);
}

export async function casesOf(
  municipalities: readonly string[],
  cursor: string | undefined,
  status?: CaseSummary['status'],
  limit = 25,
): Promise<Page<CaseSummary>> {
  const filters = status === undefined ? [] : [isInStatus[status]];
  const lists = municipalities.map((of) => ({ index: indexes.cases, of, newestFirst: true }));
  const page = await mergedPage(lists, cursor, limit, filters);
  return { ...page, items: page.items.map(summaryOf) };
}

/** A case is among the open ones while its submission stands there. */
const isInStatus: Readonly<Record<CaseSummary['status'], Filter>> = {
  open: {
    expression: '#inbox = :open',
    names: { '#inbox': indexes.inbox.partition },
    values: { ':open': caseLists.open },
  },
  closed: {
    expression: '(attribute_not_exists(#inbox) OR #inbox <> :open)',
    names: { '#inbox': indexes.inbox.partition },
    values: { ':open': caseLists.open },
  },
};

export async function findByReference(municipality: string, reference: string): Promise<string | undefined> {
  const { Items } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: indexes.cases.name,
      KeyConditionExpression: '#p = :p AND #s = :s',
      ExpressionAttributeNames: { '#p': indexes.cases.partition, '#s': indexes.cases.sort },
      ExpressionAttributeValues: { ':p': municipality, ':s': reference },
      Limit: 1,
    }),
  );
  return Items?.[0] && summaryOf(Items[0]).caseId;
}

const summaryOf = (item: Readonly<Record<string, unknown>>): CaseSummary => ({
  caseId: caseOfPartition(String(item.pk)) ?? '',
  reference: String(item.reference),
  municipality: String(item.municipality),
  business: String(item.businessName),
  submittedAt: String(item.submittedAt),
  status: item.inbox === caseLists.open ? 'open' : 'closed',
});
