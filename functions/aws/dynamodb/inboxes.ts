import type { Instant } from '#domain/calendar/day.ts';
import { type Colleague, type FactOf, taskId } from '#domain/case/facts.ts';
import type { InboxRow, TaskFilter } from '#domain/case/inbox.ts';
import { forTask, type Wait } from '#domain/case/waits.ts';
import type { Page } from '#domain/ports/page.ts';
import type { FoundRow } from '#domain/ports/store/inboxes.ts';
import { ConditionFailed, PutCommand, UpdateCommand } from './client.ts';
import { marksOf } from './latest-fact.ts';
import { type Filter, mergedPage } from './pages.ts';
import { caseOfPartition, keyIn } from './partition.ts';
import { indexes, table, wasFirst } from './table.ts';
import { placeOf } from './waits.ts';

export async function openTask(
  caseId: string,
  opened: FactOf<'task-opened'>,
  row: InboxRow,
  token: string | undefined,
): Promise<boolean> {
  const inboxSort = `${opened.due ?? '0000-00-00'}#${caseId}#${opened.task}`;
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
          inboxSort,
          row,
          ...(token !== undefined && { token }),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
  if (first || token === undefined) return first;
  const hasMoved = opened.due !== undefined && (await moveRow(caseId, opened.task, { inboxSort, row, token }));
  if (!hasMoved) await putToken(caseId, forTask(opened.task), token);
  return false;
}

/** Puts an open task where its last day is now. What the row has beside, its news, stays. @returns whether it was open */
function moveRow(caseId: string, task: string, to: { inboxSort: string; row: InboxRow; token: string }) {
  const fields = Object.entries(to.row);
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
          ':token': to.token,
          ':sort': to.inboxSort,
          ...Object.fromEntries(fields.map(([, value], i) => [`:f${i}`, value])),
        },
      }),
    ),
  );
}

export async function seeNews(caseId: string, task: string, latest: Instant): Promise<Instant | undefined> {
  try {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyIn(caseId, placeOf(forTask(task))),
        UpdateExpression: 'REMOVE #row.newsSince, #row.newsLatest, mailDue, endsWait',
        ConditionExpression: '#row.newsLatest = :latest',
        ExpressionAttributeNames: { '#row': 'row' },
        ExpressionAttributeValues: { ':latest': latest },
        ReturnValues: 'ALL_OLD',
      }),
    );
    return (Attributes?.row as StoredRow | undefined)?.newsSince;
  } catch (error) {
    if (error instanceof ConditionFailed) return undefined;
    throw error;
  }
}

/** A row as it lies in its item. */
type StoredRow = InboxRow & { readonly newsSince?: Instant; readonly newsLatest?: Instant };

/** Who works on a task, as its row says. Rows of earlier versions hold a name alone. */
const shownClaim = (claim: unknown): Colleague | undefined =>
  typeof claim === 'string' ? { id: '', name: claim } : (claim as { readonly by?: Colleague } | undefined)?.by;

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

export async function removeWaiting(caseId: string, wait: Wait, token?: string): Promise<void> {
  await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyIn(caseId, placeOf(wait)),
        UpdateExpression: 'REMOVE inbox, inboxSort, #token, claimedBy, mailDue, endsWait',
        ConditionExpression: token === undefined ? 'attribute_exists(pk)' : 'attribute_exists(pk) AND #token = :token',
        ExpressionAttributeNames: { '#token': 'token' },
        ...(token !== undefined && { ExpressionAttributeValues: { ':token': token } }),
      }),
    ),
  );
}

export async function inboxPage(
  departments: readonly string[],
  cursor: string | undefined,
  limit: number,
  wanted: TaskFilter = {},
): Promise<Page<FoundRow>> {
  const lists = departments.map((department) => ({ index: indexes.inbox, of: inboxOf(department) }));
  const page = await mergedPage(lists, cursor, limit, filtersOf(wanted));
  return {
    ...page,
    items: page.items.map((item) => {
      const caseId = caseOfPartition(String(item.pk)) ?? '';
      const claimedBy = shownClaim(item.claimedBy);
      const { newsSince, newsLatest: _latest, ...row } = item.row as StoredRow;
      return {
        ...row,
        ...(newsSince !== undefined && { news: newsSince }),
        caseId,
        taskId: taskId(caseId, String(item.task)),
        ...(claimedBy && { claimedBy }),
      };
    }),
  };
}

function filtersOf({ kind, claimedBy, due }: TaskFilter): readonly Filter[] {
  const row = { '#row': 'row' };
  return [
    ...(kind === undefined
      ? []
      : [{ expression: '#row.#kind = :kind', names: { ...row, '#kind': 'kind' }, values: { ':kind': kind } }]),
    ...(due === undefined
      ? []
      : [{ expression: '#row.#due <= :due', names: { ...row, '#due': 'due' }, values: { ':due': due } }]),
    ...(claimedBy === undefined
      ? []
      : [{ expression: 'claimedBy.#by.id = :claimedBy', names: { '#by': 'by' }, values: { ':claimedBy': claimedBy } }]),
  ];
}

const inboxOf = (department: string): string => `department#${department}`;
