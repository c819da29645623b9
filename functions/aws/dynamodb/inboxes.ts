import { type Colleague, type FactOf, taskId } from '#domain/case/facts.ts';
import type { InboxRow, TaskFilter } from '#domain/case/inbox.ts';
import { forTask, type Wait } from '#domain/case/waits.ts';
import type { Page } from '#domain/ports/page.ts';
import type { FoundRow } from '#domain/ports/store/inboxes.ts';
import { putFactWith } from './cases.ts';
import { UpdateCommand } from './client.ts';
import { type Filter, mergedPage } from './pages.ts';
import { caseOfPartition, partition } from './partition.ts';
import { indexes, table, wasFirst } from './table.ts';
import { placeOf } from './waits.ts';

const key = (caseId: string, sk: string) => ({ pk: partition(caseId), sk });

export async function openTask(
  caseId: string,
  opened: FactOf<'task-opened'>,
  row: InboxRow,
  token: string | undefined,
): Promise<void> {
  const inboxSort = `${opened.due ?? '0000-00-00'}#${caseId}#${opened.task}`;
  const first = await putFactWith(caseId, opened, {
    task: opened.task,
    inbox: inboxOf(opened.department),
    inboxSort,
    row,
    ...(token !== undefined && { token }),
  });
  if (first || token === undefined) return;
  const hasMoved = opened.due !== undefined && (await moveRow(caseId, opened.task, { inboxSort, row, token }));
  if (!hasMoved) await putToken(caseId, forTask(opened.task), token);
}

/** Puts an open task where its last day is now. @returns whether it was open */
const moveRow = (caseId: string, task: string, to: { inboxSort: string; row: InboxRow; token: string }) =>
  wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key(caseId, placeOf(forTask(task))),
        UpdateExpression: 'SET #token = :token, #row = :row, inboxSort = :sort',
        ConditionExpression: 'attribute_exists(inbox)',
        ExpressionAttributeNames: { '#token': 'token', '#row': 'row' },
        ExpressionAttributeValues: { ':token': to.token, ':row': to.row, ':sort': to.inboxSort },
      }),
    ),
  );

/** What the inbox keeps of a claim: who, and as of which of the task's facts. */
interface ShownClaim {
  readonly by?: Colleague;
  readonly version: number;
}

export async function showClaim(
  caseId: string,
  task: string,
  version: number,
  by: Colleague | undefined,
): Promise<void> {
  const claim: ShownClaim = { version, ...(by && { by }) };
  await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key(caseId, placeOf(forTask(task))),
        UpdateExpression: 'SET claimedBy = :claim',
        ConditionExpression:
          'attribute_exists(inbox) AND (attribute_not_exists(claimedBy.#version) OR claimedBy.#version < :version)',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':claim': claim, ':version': version },
      }),
    ),
  );
}

/** Who works on a task, as its row says. Rows of earlier versions hold a name alone. */
function shownClaim(claim: unknown): Colleague | undefined {
  return typeof claim === 'string' ? { id: '', name: claim } : (claim as ShownClaim | undefined)?.by;
}

export async function putToken(caseId: string, wait: Wait, token: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: key(caseId, placeOf(wait)),
      UpdateExpression: 'SET #token = :token',
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
        Key: key(caseId, placeOf(wait)),
        UpdateExpression: 'REMOVE inbox, inboxSort, #token, claimedBy',
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
