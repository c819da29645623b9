import type { Instant } from '../calendar/day.ts';
import { endOf } from './inbox.ts';
import type { NoticeKind, ParsedCause } from './mail-causes.ts';
import { type CaseView, taskOf } from './view.ts';

/** What ends a task by what somebody else did. */
const ends: ReadonlySet<NoticeKind> = new Set(['withdrawn', 'not-needed']);
/** What people write, also to whoever has decided. */
const written: ReadonlySet<NoticeKind> = new Set(['message', 'talk']);

/**
 * Whether what happened is still news to whoever has the task when it is told. Of a task that is done it is only what ended it
 * from outside, and what was written since. Nobody hears that a question is not needed who has not heard of the question.
 *
 * @param at when it happened
 * @param isHeardOf whether its body has been told of the task before
 */
export function isNews(
  { kind, task: name }: Extract<ParsedCause, { readonly to: 'inbox' }>,
  view: CaseView,
  { at, isHeardOf }: { readonly at: Instant; readonly isHeardOf: boolean },
): boolean {
  const task = taskOf(view, name);
  if (!task || (kind === 'not-needed' && !isHeardOf)) return false;
  if (task.status === 'open') return kind !== 'not-needed';
  return ends.has(kind) || (written.has(kind) && at > endOf(view, task));
}
