import { PutCommand, QueryCommand, type QueryCommandInput, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Fact, type FactOf, factKey } from '#domain/case/facts.ts';
import { indexes, table, wasFirst } from './table.ts';

/**
 * Something that is waited for: by a department's inbox, by an execution, or by both. The token is disposable: a new
 * execution writes its own over it.
 */
export interface Waiting {
  readonly sk: string;
  readonly token?: string;
}

/** What is kept of a key: its kind and hash, and its last moment in epoch seconds. */
export interface KeyHash {
  readonly hash: string;
  readonly expires: number;
}

/** Everything in a case's partition. */
export interface StoredCase {
  readonly id: string;
  readonly facts: readonly Fact[];
  readonly waiting: readonly Waiting[];
  /** Hashes of links and sessions that open the case, with their last moment in epoch seconds. */
  readonly keys: readonly KeyHash[];
}

const partition = (caseId: string) => `CASE#${caseId}`;
const openCases = 'open-cases';

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
    waiting: items
      .filter((i) => /^(FACT#task\/|WAIT#)/.test(String(i.sk)) && (i.token !== undefined || i.inbox !== undefined))
      .map((i) => ({ sk: String(i.sk), ...(typeof i.token === 'string' && { token: i.token }) })),
    keys: items.flatMap((i) => {
      if (String(i.sk).startsWith('KEY#'))
        return [{ hash: String(i.sk).slice('KEY#'.length), expires: Number(i.expires) }];
      return i.opensWith === undefined ? [] : [i.opensWith as KeyHash];
    }),
  };
}

/**
 * Stores a fact unless its key is taken.
 *
 * @param beside what the item carries beside the fact, such as its place in an index; unlike the fact it may change
 * @returns whether this call stored it
 */
export function putFact(caseId: string, fact: Fact, beside: Readonly<Record<string, unknown>> = {}): Promise<boolean> {
  return wasFirst(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...beside, pk: partition(caseId), sk: `FACT#${fact.key}`, fact },
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
  opensWith: KeyHash,
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
          opensWith,
          municipality: fact.municipality,
          reference: fact.reference,
          businessName: fact.business.name,
          submittedAt: fact.at,
          inbox: openCases,
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

/** Takes a case out of the list of open cases. Safe to repeat. */
export async function markClosed(caseId: string): Promise<void> {
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

export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
}

/** A page of a municipality's cases, newest reference first. */
export async function casesOf(
  municipality: string,
  cursor: string | undefined,
  limit = 25,
): Promise<Page<CaseSummary>> {
  return casePage('#p = :p', { ':p': municipality }, cursor, limit);
}

/** The case with a reference number such as `KOP-2026-00042`. */
export async function findByReference(municipality: string, reference: string): Promise<string | undefined> {
  const page = await casePage('#p = :p AND #s = :s', { ':p': municipality, ':s': reference }, undefined, 1);
  return page.items[0]?.caseId;
}

async function casePage(
  condition: string,
  values: Record<string, string>,
  cursor: string | undefined,
  limit: number,
): Promise<Page<CaseSummary>> {
  const { partition: p, sort: s, name } = indexes.cases;
  const result = await pageFrom(cursor, (start) =>
    table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: name,
        KeyConditionExpression: condition,
        ExpressionAttributeNames: { '#p': p, ...(condition.includes('#s') && { '#s': s }) },
        ExpressionAttributeValues: values,
        ScanIndexForward: false,
        Limit: limit,
        ExclusiveStartKey: start,
      }),
    ),
  );
  const items = (result.Items ?? []).map((i) => ({
    caseId: String(i.pk).slice('CASE#'.length),
    reference: String(i.reference),
    municipality: String(i.municipality),
    business: String(i.businessName),
    submittedAt: String(i.submittedAt),
    status: i.inbox === undefined ? ('closed' as const) : ('open' as const),
  }));
  return { items, ...(result.LastEvaluatedKey && { cursor: encodeCursor(result.LastEvaluatedKey) }) };
}

/** The ids of all open cases, page by page. */
export async function* openCaseIds(): AsyncGenerator<string> {
  let start: Record<string, unknown> | undefined;
  do {
    const result = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: indexes.inbox.name,
        KeyConditionExpression: 'inbox = :open',
        ExpressionAttributeValues: { ':open': openCases },
        ExclusiveStartKey: start,
      }),
    );
    for (const item of result.Items ?? []) yield String(item.pk).slice('CASE#'.length);
    start = result.LastEvaluatedKey;
  } while (start);
}

/**
 * Asks for a page from a cursor, or for the first one when the table does not take the cursor: it was made up, or belongs
 * to another list.
 */
export async function pageFrom<T>(
  cursor: string | undefined,
  ask: (start: Record<string, unknown> | undefined) => Promise<T>,
): Promise<T> {
  const start = cursor === undefined ? undefined : decodeCursor(cursor);
  try {
    return await ask(start);
  } catch (error) {
    if (start === undefined || (error as Error).name !== 'ValidationException') throw error;
    return ask(undefined);
  }
}

export const encodeCursor = (key: Record<string, unknown>): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** @returns undefined for anything that is not a cursor of ours: the first page is shown instead */
function decodeCursor(cursor: string): Record<string, unknown> | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return typeof key === 'object' && key !== null && 'pk' in key ? (key as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
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
