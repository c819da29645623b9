import { addSpan, type Day, days, isBefore } from '#domain/calendar/day.ts';
import type { Absence } from '#domain/case/absence.ts';
import { type KnownOfficer, rememberedUntil } from '#domain/ports/store/people.ts';
import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from './client.ts';
import { table, wasFirst } from './table.ts';

const partition = (inbox: string) => `PEOPLE#${inbox}`;
const keyOf = (inbox: string, kind: 'OFFICER' | 'ABSENCE', id: string) => ({
  pk: partition(inbox),
  sk: `${kind}#${id}`,
});

/** When the table may forget what counts until a day; a day later, for days begin before midnight in UTC. */
const expiresAfter = (last: Day): number => Date.parse(addSpan(last, days(2))) / 1000;

/** Most who sign in were here already today: reading that costs a tenth of writing it. */
export async function rememberOfficer(inbox: string, officer: KnownOfficer): Promise<void> {
  const key = keyOf(inbox, 'OFFICER', officer.id);
  const { Item: before } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  );
  if (before && !isBefore((before.officer as KnownOfficer).seen, officer.seen)) return;
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { ...key, officer, expires: expiresAfter(rememberedUntil(officer.seen)) },
    }),
  );
}

export async function officersOf(inbox: string, today: Day): Promise<readonly KnownOfficer[]> {
  const items = await allOf(inbox, 'OFFICER#');
  return items
    .map(({ officer }) => officer as KnownOfficer)
    .filter(({ seen }) => !isBefore(rememberedUntil(seen), today));
}

export function putAbsence(inbox: string, absence: Absence): Promise<boolean> {
  return wasFirst(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keyOf(inbox, 'ABSENCE', absence.id), absence, expires: expiresAfter(absence.to) },
        ConditionExpression: 'attribute_not_exists(absence)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    ),
    () => true,
  );
}

export async function absencesOf(inbox: string, today: Day): Promise<readonly Absence[]> {
  const items = await allOf(inbox, 'ABSENCE#');
  return items
    .flatMap(({ absence }) => (absence === undefined ? [] : [absence as Absence]))
    .filter(({ to }) => !isBefore(to, today))
    .sort((a, b) => (`${a.from}${a.id}` < `${b.from}${b.id}` ? -1 : 1));
}

/** What is left says nothing, and goes by time to live. */
export async function forgetAbsence(inbox: string, id: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keyOf(inbox, 'ABSENCE', id),
      UpdateExpression: 'SET expires = :passed REMOVE absence',
      ExpressionAttributeValues: { ':passed': 1 },
    }),
  );
}

/** All whose sort keys begin so, in the order of their ids. */
async function allOf(inbox: string, begin: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const found: Readonly<Record<string, unknown>>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :begin)',
        ExpressionAttributeValues: { ':pk': partition(inbox), ':begin': begin },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    found.push(...Items);
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return found;
}
