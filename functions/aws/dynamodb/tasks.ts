import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Colleague, FactOf, TaskKind } from '#domain/case/facts.ts';
import { taskId } from '#domain/case/facts.ts';
import { forTask, type Wait } from '#domain/case/waits.ts';
import type { Text } from '#domain/definitions/text.ts';
import { putFact } from './cases.ts';
import { type Filter, mergedPage, type Page } from './pages.ts';
import { indexes, table, wasFirst } from './table.ts';
import { placeOf } from './waits.ts';

const key = (caseId: string, sk: string) => ({ pk: `CASE#${caseId}`, sk });

/** What an inbox shows of a task, without reading its case. */
export interface InboxRow {
  readonly taskId: string;
  readonly caseId: string;
  readonly kind: TaskKind;
  readonly permit?: string;
  readonly reference: string;
  readonly business: string;
  readonly municipality: string;
  /** What they were called when the case was made; rows of earlier versions lack it. */
  readonly words?: { readonly permit?: Text; readonly municipality: Text };
  readonly due?: string;
  readonly openedAt: string;
  /** Who works on it. */
  readonly claimedBy?: Colleague;
}

/**
 * Opens a task: its first fact, its place in the department's inbox and the token of the execution that waits for it are
 * one conditional write. A task that is open already keeps its fact and gets the new token.
 */
export async function openTask(
  caseId: string,
  opened: FactOf<'task-opened'>,
  submission: FactOf<'case-submitted'>,
  token: string | undefined,
): Promise<void> {
  const { madeWith } = submission.plan;
  const permit = madeWith?.permits[opened.permit ?? ''];
  const row: Omit<InboxRow, 'taskId' | 'caseId'> = {
    kind: opened.kind,
    reference: submission.reference,
    business: submission.business.name,
    municipality: submission.municipality,
    openedAt: opened.at,
    ...(madeWith && { words: { ...(permit && { permit }), municipality: madeWith.municipality } }),
    ...(opened.permit !== undefined && { permit: opened.permit }),
    ...(opened.due !== undefined && { due: opened.due }),
  };
  const first = await putFact(caseId, opened, {
    task: opened.task,
    inbox: inboxOf(opened.department),
    inboxSort: `${opened.due ?? '0000-00-00'}#${caseId}#${opened.task}`,
    row,
    ...(token !== undefined && { token }),
  });
  if (!first && token !== undefined) await putToken(caseId, forTask(opened.task), token);
}

/** What the inbox keeps of a claim: who, and as of which of the task's facts. */
interface ShownClaim {
  readonly by?: Colleague;
  readonly version: number;
}

/**
 * Shows in the inbox who works on a task. Only while it is there, and only when the inbox does not show a later claim: two
 * that follow each other closely may be shown in any order.
 *
 * @param version the number of the fact that says so
 */
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

/** Stores the token of an execution that waits. A later execution writes over it. */
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

/** Forgets a token that has been used, and takes its task out of the inbox. Safe to repeat. */
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

/** Which of the tasks: absent is all of them. */
export interface TaskFilter {
  readonly kind?: TaskKind | undefined;
  /** Claimed by the officer with this id. */
  readonly claimedBy?: string | undefined;
  /** Falling due on this day or before. */
  readonly due?: string | undefined;
}

/**
 * A page of a department's open tasks, the one that falls due first on top.
 *
 * @param departments its ids: its own, and those of what it took the place of
 * @throws UnknownCursor
 */
export async function inboxPage(
  departments: readonly string[],
  cursor: string | undefined,
  limit: number,
  wanted: TaskFilter = {},
): Promise<Page<InboxRow>> {
  const lists = departments.map((department) => ({ index: indexes.inbox, of: inboxOf(department) }));
  const page = await mergedPage(lists, cursor, limit, filtersOf(wanted));
  return {
    ...page,
    items: page.items.map((item) => {
      const caseId = String(item.pk).slice('CASE#'.length);
      const claimedBy = shownClaim(item.claimedBy);
      return {
        ...(item.row as Omit<InboxRow, 'taskId' | 'caseId'>),
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
