import { PutCommand, QueryCommand, type QueryCommandInput, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Fact, type FactOf, factKey } from '#domain/case/facts.ts';
import type { Waiting } from '#domain/case/waits.ts';
import { type Filter, mergedPage, type Page } from './pages.ts';
import { indexes, table, wasFirst } from './table.ts';
import { waitAt } from './waits.ts';

/** What was kept of a link before links were derived: its kind and hash, and its last moment in epoch seconds. */
export interface KeyHash {
  readonly hash: string;
  readonly expires: number;
}

/** Everything in a case's partition. */
export interface StoredCase {
  readonly id: string;
  readonly facts: readonly Fact[];
  readonly waiting: readonly Waiting[];
  /** Links from before they were derived from the installation's secret. */
  readonly keys: readonly KeyHash[];
}

const partition = (caseId: string) => `CASE#${caseId}`;
/** Cases that are under way, and closed cases that somebody still has to hear about. */
const caseLists = { open: 'open-cases', closing: 'closing-cases' } as const;

/**
 * Reads a case with one strongly consistent query; undefined when there is none.
 * Consistent, because a step first stores its token and then looks whether it may go on.
 */
export async function loadCase(caseId: string): Promise<StoredCase | undefined> {
  const items = await queryAll({
    TableName: table.name,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partition(caseId) },
    ConsistentRead: true,
  });
  if (items.length === 0) return undefined;
  return {
    id: caseId,
    facts: items.filter((i) => String(i.sk).startsWith('FACT#')).map((i) => i.fact as Fact),
    waiting: items.flatMap(({ sk, token, inbox }) => {
      const wait = token === undefined && inbox === undefined ? undefined : waitAt(String(sk));
      return wait ? [{ wait, ...(typeof token === 'string' && { token }) }] : [];
    }),
    keys: items.flatMap((i) => {
      if (String(i.sk).startsWith('KEY#link'))
        return [{ hash: String(i.sk).slice('KEY#'.length), expires: Number(i.expires) }];
      return i.opensWith === undefined ? [] : [i.opensWith as KeyHash];
    }),
  };
}

/** What the table's stream is filtered on: an item whose fact makes mails due. */
const dueMail = (fact: Fact) => (fact.mails && fact.mails.length > 0 ? { mailDue: 'yes' } : {});

/**
 * Stores a fact unless its key is taken. When it makes mails due, the table's stream hands it to the mail function.
 *
 * @param beside what the item carries beside the fact, such as its place in an index; unlike the fact it may change
 * @returns whether this call stored it
 */
export function putFact(caseId: string, fact: Fact, beside: Readonly<Record<string, unknown>> = {}): Promise<boolean> {
  return wasFirst(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...beside, ...dueMail(fact), pk: partition(caseId), sk: `FACT#${fact.key}`, fact },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
}

/**
 * Stores the submission that makes a case. The idempotency key decides the case's id, so a second call finds the first.
 *
 * @returns the submission stored before, when there was one
 */
export async function putSubmission(
  caseId: string,
  fact: FactOf<'case-submitted'>,
  bodyHash: string,
): Promise<{ fact: FactOf<'case-submitted'>; bodyHash: string } | undefined> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: {
          pk: partition(caseId),
          sk: `FACT#${fact.key}`,
          fact,
          bodyHash,
          ...dueMail(fact),
          municipality: fact.municipality,
          reference: fact.reference,
          businessName: fact.business.name,
          submittedAt: fact.at,
          inbox: caseLists.open,
          inboxSort: `${fact.at}#${caseId}`,
        },
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') throw error;
    return existingSubmission(caseId);
  }
}

/** The submission of a case, if there is one. */
export async function existingSubmission(
  caseId: string,
): Promise<{ fact: FactOf<'case-submitted'>; bodyHash: string } | undefined> {
  const items = await queryAll({
    TableName: table.name,
    KeyConditionExpression: 'pk = :pk AND sk = :sk',
    ExpressionAttributeValues: { ':pk': partition(caseId), ':sk': `FACT#${factKey.submitted}` },
    ConsistentRead: true,
  });
  const item = items[0];
  return item && { fact: item.fact as FactOf<'case-submitted'>, bodyHash: String(item.bodyHash) };
}

/** Takes a case out of the list of open cases. It stays in another one until nobody has to hear about it. Safe to repeat. */
export async function markClosed(caseId: string): Promise<void> {
  await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk: partition(caseId), sk: `FACT#${factKey.submitted}` },
        UpdateExpression: 'SET inbox = :closing',
        ConditionExpression: 'inbox = :open',
        ExpressionAttributeValues: { ':closing': caseLists.closing, ':open': caseLists.open },
      }),
    ),
  );
}

/**
 * Puts a closed case back among those that somebody has to hear about, so that the reconciler finds a mail that falls due
 * after its end. Before the fact: a crash between the two leaves a case in the list that owes nothing. Safe to repeat.
 */
export async function expectMail(caseId: string): Promise<void> {
  await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk: partition(caseId), sk: `FACT#${factKey.submitted}` },
        UpdateExpression: 'SET inbox = :closing, inboxSort = :id',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(inbox)',
        ExpressionAttributeValues: { ':closing': caseLists.closing, ':id': caseId },
      }),
    ),
  );
}

/** Takes a closed case that nobody has to hear about any more out of every list. Safe to repeat. */
export async function markFinished(caseId: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk: partition(caseId), sk: `FACT#${factKey.submitted}` },
      UpdateExpression: 'REMOVE inbox, inboxSort',
    }),
  );
}

/** The next number of a municipality's and year's series, starting at 1. A number is used at most once. */
export async function nextNumber(series: string): Promise<number> {
  const { Attributes } = await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk: `COUNTER#${series}`, sk: 'COUNTER' },
      UpdateExpression: 'ADD #n :one',
      ExpressionAttributeNames: { '#n': 'last' },
      ExpressionAttributeValues: { ':one': 1 },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return Number(Attributes?.last);
}

export interface CaseSummary {
  readonly caseId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly business: string;
  readonly submittedAt: string;
  readonly status: 'open' | 'closed';
}

/**
 * A page of the cases of a municipality, and of those it took the place of, newest reference first.
 *
 * @param municipalities its ids: its own, and theirs
 * @throws UnknownCursor
 */
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

/** The case with a reference number such as `KOP-2026-00042`. */
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
  caseId: String(item.pk).slice('CASE#'.length),
  reference: String(item.reference),
  municipality: String(item.municipality),
  business: String(item.businessName),
  submittedAt: String(item.submittedAt),
  status: item.inbox === caseLists.open ? 'open' : 'closed',
});

/** The ids of all cases that are open, or closed while somebody still has to hear about it, page by page. */
export async function* caseIdsIn(list: keyof typeof caseLists): AsyncGenerator<string> {
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
    for (const item of result.Items ?? []) yield String(item.pk).slice('CASE#'.length);
    start = result.LastEvaluatedKey;
  } while (start);
}

async function queryAll(input: QueryCommandInput): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(new QueryCommand({ ...input, ExclusiveStartKey: start }));
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}
