import { QueryCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { type FactOf, factKey } from '#domain/case/facts.ts';
import type { Page } from '#domain/ports/page.ts';
import type { CaseList, CaseSummary } from '#domain/ports/store/cases.ts';
import { caseLists } from './cases.ts';
import { mailDue } from './latest-fact.ts';
import { type Filter, mergedPage } from './pages.ts';
import { caseOfPartition, partition } from './partition.ts';
import { indexes, table, wasFirst } from './table.ts';

export async function closeCase(caseId: string, closed: FactOf<'case-closed'>): Promise<void> {
  await wasFirst(
    move(caseId, {
      UpdateExpression: 'SET inbox = :closing, closed = :closed, mailDue = :later',
      ConditionExpression: 'inbox = :open AND attribute_not_exists(closed)',
      ExpressionAttributeValues: {
        ':closing': caseLists.closing,
        ':open': caseLists.open,
        ':closed': closed,
        ':later': mailDue.later,
      },
    }),
  );
}

export async function expectMail(caseId: string): Promise<void> {
  await wasFirst(
    move(caseId, {
      UpdateExpression: 'SET inbox = :closing, inboxSort = :id REMOVE mailDue',
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(inbox)',
      ExpressionAttributeValues: { ':closing': caseLists.closing, ':id': caseId },
    }),
  );
}

export async function markFinished(caseId: string): Promise<void> {
  await move(caseId, { UpdateExpression: 'REMOVE inbox, inboxSort, mailDue' });
}

/** A case is in a list by what stands beside its submission. */
const move = (caseId: string, update: Omit<UpdateCommandInput, 'TableName' | 'Key'>) =>
  table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk: partition(caseId), sk: `FACT#${factKey.submitted}` },
      ...update,
    }),
  );

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

export async function* caseIdsIn(list: CaseList): AsyncGenerator<string> {
  let start: Record<string, unknown> | undefined;
  do {
    const result = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: indexes.inbox.name,
        KeyConditionExpression: 'inbox = :open',
        ExpressionAttributeValues: { ':open': caseLists[list] },
        ExclusiveStartKey: start,
      }),
    );
    for (const item of result.Items ?? []) yield caseOfPartition(String(item.pk)) ?? '';
    start = result.LastEvaluatedKey;
  } while (start);
}
