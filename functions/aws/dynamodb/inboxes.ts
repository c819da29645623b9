import type { Instant } from '#domain/calendar/day.ts';
import type { FactOf } from '#domain/case/facts.ts';
import { type InboxRow, placeOfRow } from '#domain/case/inbox.ts';
import { forTask, type Wait } from '#domain/case/waits.ts';
import type { NewRow, StoredRow } from '#domain/ports/store/inboxes.ts';
import { ConditionFailed, PutCommand, UpdateCommand } from './client.ts';
import { changeBy, deskFor, inboxOf, rowIn, rowWrite } from './inbox-rows.ts';
import { marksOf } from './latest-fact.ts';
import { keyIn } from './partition.ts';
import { table, wasFirst } from './table.ts';
import { placeOf } from './waits.ts';

export async function openTask(
  caseId: string,
  opened: FactOf<'task-opened'>,
  { claimedBy: _nobody, ...row }: InboxRow,
  token: string | undefined,
): Promise<boolean> {
  const first = await wasFirst(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: {
          ...keyIn(caseId, placeOf(forTask(opened.task))),
          ...marksOf(opened, 'own'),
          fact: opened,
          next: 1,
          task: opened.task,
          inbox: inboxOf(opened.department),
          inboxSort: placeOfRow(row, caseId, opened.task),
          desk: deskFor(opened.department, row, undefined),
          row,
          ...(token !== undefined && { token }),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
  if (first || token === undefined) return first;
  const hasMoved = row.due !== undefined && (await moveRow(caseId, opened.task, row, token));
  if (!hasMoved) await putToken(caseId, forTask(opened.task), token);
  return false;
}

/** Puts an open task where its last day is now. What else the row says stays. @returns whether it was open */
function moveRow(caseId: string, task: string, row: InboxRow, token: string): Promise<boolean> {
  const { due, basis, business } = row;
  const fields = Object.entries({ due, business, ...(basis && { basis }) });
  return wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyIn(caseId, placeOf(forTask(task))),
        UpdateExpression: `SET #token = :token, inboxSort = :sort, ${fields
          .map((_, i) => `#row.#f${i} = :f${i}`)
          .join(', ')} REMOVE mailDue, endsWait`,
        ConditionExpression: 'attribute_exists(inbox)',
        ExpressionAttributeNames: {
          '#token': 'token',
          '#row': 'row',
          ...Object.fromEntries(fields.map(([name], i) => [`#f${i}`, name])),
        },
        ExpressionAttributeValues: {
          ':token': token,
          ':sort': placeOfRow(row, caseId, task),
          ...Object.fromEntries(fields.map(([, value], i) => [`:f${i}`, value])),
        },
      }),
    ),
  );
}

export function putRow(caseId: string, next: NewRow, read: StoredRow): Promise<boolean> {
  const { task, written } = read;
  const { set, remove, names, values } = changeBy(caseId, task, { ...next, read });
  return wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyIn(caseId, placeOf(forTask(task))),
        UpdateExpression: `SET ${set.join(', ')} REMOVE ${[...remove, 'mailDue', 'endsWait'].join(', ')}`,
        ConditionExpression: `attribute_exists(inbox) AND ${
          written === 0
            ? '(attribute_not_exists(#row.#written) OR #row.#written = :written)'
            : '#row.#written = :written'
        }`,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: { ...values, ':written': written },
      }),
    ),
  );
}

export async function seeNews(
  caseId: string,
  task: string,
  latest: Instant,
  { department, row }: NewRow,
): Promise<Instant | undefined> {
  try {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyIn(caseId, placeOf(forTask(task))),
        UpdateExpression: `SET desk = :desk, #row.written = if_not_exists(#row.written, :none) + :one
          REMOVE #row.newsSince, #row.newsLatest, mailDue, endsWait`,
        ConditionExpression: '#row.newsLatest = :latest AND attribute_exists(inbox)',
        ExpressionAttributeNames: { '#row': 'row' },
        ExpressionAttributeValues: {
          ':latest': latest,
          ':desk': deskFor(department, row, undefined),
          ':none': 0,
          ':one': 1,
        },
        ReturnValues: 'ALL_OLD',
      }),
    );
    return Attributes && rowIn(Attributes).news;
  } catch (error) {
    if (error instanceof ConditionFailed) return undefined;
    throw error;
  }
}

export async function putToken(caseId: string, wait: Wait, token: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keyIn(caseId, placeOf(wait)),
      UpdateExpression: 'SET #token = :token REMOVE mailDue, endsWait',
      ExpressionAttributeNames: { '#token': 'token' },
      ExpressionAttributeValues: { ':token': token },
    }),
  );
}

export async function removeWaiting(caseId: string, wait: Wait, token?: string, done?: NewRow): Promise<void> {
  const isToken = token === undefined ? [] : ['#token = :token'];
  const update = (what: { set: string; removed: string; condition: string; names?: object; values?: object }) => {
    const values = { ...what.values, ...(token !== undefined && { ':token': token }) };
    return wasFirst(
      table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keyIn(caseId, placeOf(wait)),
          UpdateExpression: `${what.set} REMOVE ${what.removed}, #token, mailDue, endsWait`,
          ConditionExpression: [what.condition, ...isToken].join(' AND '),
          ExpressionAttributeNames: { '#token': 'token', ...what.names },
          ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
        }),
      ),
    );
  };
  if (done && wait.kind === 'task') {
    const { department, row } = done;
    const { set, remove, names, values } = rowWrite(caseId, wait.task, row, deskFor(department, row, undefined));
    const change = { set: `SET ${set.join(', ')}`, removed: remove.join(', '), names, values };
    if (await update({ ...change, condition: 'attribute_exists(inbox)' })) return;
  }
  await update({ set: '', removed: 'inbox', condition: 'attribute_exists(pk)' });
}
