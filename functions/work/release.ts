import { type Release, whatFollows } from '#domain/case/follows.ts';
import { gatesOpened } from '#domain/case/gates-opened.ts';
import { rowOf, seenAsOpened } from '#domain/case/inbox.ts';
import { askedOpened } from '#domain/case/opened.ts';
import type { CaseView } from '#domain/case/view.ts';
import { forTask, isOver, isSame } from '#domain/case/waits.ts';
import { joinedName } from '#domain/ports/route.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { route, store } from '#homes';
import { now } from '../now.ts';
import { viewOf } from '../view-of.ts';
import { notBegun } from './executions.ts';
import { makeFindable } from './findable.ts';
import { mendRows, newRow } from './rows.ts';

/**
 * Tells every execution that waits for something that has happened to go on, and empties the inboxes accordingly; before that,
 * the departments that may decide now and could not, and the bodies that an officer has asked find the case and get their tasks. A company that has
 * got another name has it in the lists too, and what has joined is begun to be carried. The rows that are in inboxes say what the case does.
 * Safe to repeat, and safe to lose: `events/what-follows` does the same for whatever was missed.
 *
 * @param acted whoever acts: how the case stood when they looked at it, since what was over then has been let go by others, and
 *   the task whose wait they end themselves, afterwards
 * @returns how many waits were over, and had not been let go, and how many departments had not been told
 */
export async function release(
  { id, facts, waiting, rows, listedAs }: StoredCase,
  acted?: { readonly before: CaseView; readonly task: string },
): Promise<number> {
  const at = now();
  const view = viewOf({ id, facts }, at);
  const { name } = view.submitted.business;
  const isRenamed = view.company !== undefined && listedAs.some((listed) => listed !== name);
  if (isRenamed) {
    await store.nameInLists({ id, waiting }, name);
    await makeFindable(id, view);
  }
  const opened = askedOpened(view);
  const joining = view.status === 'open' ? notBegun(view, waiting) : [];
  // Before the task is there, so that whoever dies between the two leaves both to be done again.
  if (opened.length + joining.length > 0) await makeFindable(id, view);
  for (const { suggestion, permits } of joining) await route.start(id, joinedName(id, suggestion), permits);
  for (const asked of opened) await store.openTask(id, asked, rowOf(view, seenAsOpened(view, asked)), undefined);
  const told = await Promise.all(gatesOpened(view, at).map((fact) => store.putFact(id, fact)));
  const over = whatFollows({ id, view }, waiting, at).filter(
    ({ wait }) => acted === undefined || !(isOver(acted.before, wait) || isSame(forTask(acted.task), wait)),
  );
  const called = isRenamed ? rows.map((read) => ({ ...read, row: { ...read.row, business: name } })) : rows;
  await mendRows({ id, rows: called }, view, acted && { fact: acted });
  const letGone = await Promise.all(over.map((one) => letGo(id, view, one)));
  return [...told, ...letGone].filter(Boolean).length;
}

/**
 * Lets one go. A token is good once, so it stays where it is when it has been told; of whoever did not live to tell it, the next
 * finds it here. Only a row in an inbox is taken out.
 *
 * @returns whether there was something to let go
 */
export async function letGo(
  caseId: string,
  view: CaseView,
  { wait, token, output, inInbox }: Release,
): Promise<boolean> {
  const told = token !== undefined && (await route.goOn(token, output));
  const done = wait.kind === 'task' ? newRow(view, wait.task) : undefined;
  // However a task ends, what was written in it and not sent is nobody's any more.
  if (wait.kind === 'task' && (told || inInbox)) await store.forgetTaskDraft(caseId, wait.task);
  if (inInbox) await store.removeWaiting(caseId, wait, token, done);
  return told || inInbox === true;
}
