import { type Fact, type FactOf, factKey } from '#domain/case/facts.ts';
import type { InboxRow } from '#domain/case/inbox.ts';
import { factAsToday } from '#domain/case/stored-facts.ts';
import type { KeyHash, StoredCase, StoredSubmission } from '#domain/ports/store/cases.ts';
import { PutCommand, QueryCommand, type QueryCommandInput, UpdateCommand } from './client.ts';
import { factsIn } from './facts-in.ts';
import { findablePlace } from './finds.ts';
import { openRow } from './inbox-rows.ts';
import { marksOf } from './latest-fact.ts';
import { lookIn, lookPlace } from './looks.ts';
import { keyIn, partition } from './partition.ts';
import { carried, factOf } from './pressed.ts';
import { caseLists, table, wasFirst } from './table.ts';
import { waitAt } from './waits.ts';

/** One strongly consistent query. */
export async function loadCase(caseId: string): Promise<StoredCase | undefined> {
  const items = await queryAll({
    TableName: table.name,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partition(caseId) },
    ConsistentRead: true,
  });
  if (items.every((item) => item.sk === lookPlace && item.closed === undefined)) return undefined;
  const [look] = items.flatMap((item) => lookIn(item) ?? []);
  return {
    id: caseId,
    ...(look !== undefined && { look }),
    facts: factsIn(items).map((fact) => factAsToday(fact)),
    waiting: items.flatMap(({ sk, token, inbox }) => {
      const wait = token === undefined && inbox === undefined ? undefined : waitAt(String(sk));
      return wait
        ? [
            {
              wait,
              ...(typeof token === 'string' && { token }),
              ...(inbox !== undefined && { inInbox: true as const }),
            },
          ]
        : [];
    }),
    ...(items.some(({ sk }) => sk === findablePlace) && { findable: true as const }),
    rows: items.flatMap(openRow),
    listedAs: [...new Set(items.flatMap(listedAs))],
    keys: items.flatMap((i) => {
      if (String(i.sk).startsWith('KEY#link'))
        return [{ hash: String(i.sk).slice('KEY#'.length), expires: Number(i.expires) }];
      return i.opensWith === undefined ? [] : [i.opensWith as KeyHash];
    }),
  };
}

/** The name in a submission, for the lists of cases, or in a row while that is in an inbox. */
function listedAs({ businessName, inbox, row }: Readonly<Record<string, unknown>>): readonly string[] {
  const name = businessName ?? (inbox !== undefined && (row as Partial<InboxRow> | undefined)?.business);
  return typeof name === 'string' ? [name] : [];
}

export async function putFact(caseId: string, fact: Fact): Promise<boolean> {
  return wasFirst(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...marksOf(fact, 'own'), ...keyIn(caseId, `FACT#${fact.key}`), ...carried(fact) },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
}

export async function putSubmission(
  caseId: string,
  fact: FactOf<'case-submitted'>,
  bodyHash: string,
): Promise<StoredSubmission | undefined> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: {
          pk: partition(caseId),
          sk: `FACT#${fact.key}`,
          ...carried(fact),
          bodyHash,
          ...marksOf(fact, 'own'),
          municipality: fact.municipality,
          reference: fact.reference,
          businessName: fact.business.name,
          submittedAt: fact.at,
          inbox: caseLists.open,
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

export async function existingSubmission(caseId: string): Promise<StoredSubmission | undefined> {
  const items = await queryAll({
    TableName: table.name,
    KeyConditionExpression: 'pk = :pk AND sk = :sk',
    ExpressionAttributeValues: { ':pk': partition(caseId), ':sk': `FACT#${factKey.submitted}` },
    ConsistentRead: true,
  });
  const item = items[0];
  return item && { fact: factOf(item) as FactOf<'case-submitted'>, bodyHash: String(item.bodyHash) };
}

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
