import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Colleague, type FactOf, taskId } from '#domain/case/facts.ts';
import type { InboxRow, TaskFilter } from '#domain/case/inbox.ts';
import { forTask, type Wait } from '#domain/case/waits.ts';
import type { Page } from '#domain/ports/page.ts';
import type { FoundRow } from '#domain/ports/store/inboxes.ts';
import { dueMail } from './cases.ts';
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
          ...dueMail(opened),
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

/** Puts an open task where its last day is now. @returns whether it was open */
const moveRow = (caseId: string, task: string, to: { inboxSort: string; row: InboxRow; token: string }) =>
  wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyIn(caseId, placeOf(forTask(task))),
        UpdateExpression: 'SET #token = :token, #row = :row, inboxSort = :sort REMOVE mailDue',
        ConditionExpression: 'attribute_exists(inbox)',
        ExpressionAttributeNames: { '#token': 'token', '#row': 'row' },
        ExpressionAttributeValues: { ':token': to.token, ':row': to.row, ':sort': to.inboxSort },
      }),
    ),
  );

/** Who works on a task, as its row says. Rows of earlier versions hold a name alone. */
const shownClaim = (claim: unknown): Colleague | undefined =>
  typeof claim === 'string' ? { id: '', name: claim } : (claim as { readonly by?: Colleague } | undefined)?.by;

export async function putToken(caseId: string, wait: Wait, token: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keyIn(caseId, placeOf(wait)),
      UpdateExpression: 'SET #token = :token REMOVE mailDue',
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
        UpdateExpression: 'REMOVE inbox, inboxSort, #token, claimedBy, mailDue',
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
      return {
        ...(item.row as InboxRow),
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
