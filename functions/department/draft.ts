import { isDeepStrictEqual } from 'node:util';
import type { TaskDraftAnswer } from '#domain/api/answers/task-draft.ts';
import { taskDraftSchema } from '#domain/api/requests.ts';
import type { SavedTaskDraft } from '#domain/ports/store/task-drafts.ts';
import { store } from '#homes';
import { type OfficersTask, officersTask, partIn } from '../acts/officers-task.ts';
import { requireAllowed } from '../http/access/allowed.ts';
import { recordReading } from '../http/access/staffs-case.ts';
import { Problem } from '../http/problem.ts';
import { type Reply, reply } from '../http/reply.ts';
import { bodyOf, type Request } from '../http/request.ts';
import { etag, versionIn } from '../http/version.ts';
import { epochSeconds, now } from '../now.ts';

/**
 * `GET /api/tasks/{taskId}/draft`: what the department writes in the task. There is none once the task is done. That somebody reads
 * what a colleague has written is stored before it is answered, as each reading is; one's own words are no reading.
 */
export async function showDraft(event: Request): Promise<Reply> {
  const found = await draftsTask(event);
  const { staff, stored, task } = found;
  if (task.status === 'done') return answer(found, undefined, { ended: true });
  const draft = await draftOf(found);
  if (draft && draft.by.id !== staff.id)
    await recordReading(stored.id, staff, [task.department], { what: 'draft', id: task.task });
  return answer(found, draft);
}

/**
 * `PUT /api/tasks/{taskId}/draft`: replaces it. `If-Match` names the version it was made from, `"0"` where there was none: a
 * save from an old reading is refused, so that it cannot undo what a colleague has written meanwhile. Repeated, because its
 * answer was lost, it is the same save.
 */
export async function saveDraft(event: Request): Promise<Reply> {
  const { found, expected } = await changed(event);
  const { content } = bodyOf(event, taskDraftSchema);
  const { staff, stored, task } = found;
  const writers = writersOf(content, await draftOf(found), staff.id);
  const draft = { content, by: { id: staff.id, name: staff.name }, at: now(), writers };
  const version = await store.saveTaskDraft(stored.id, task.task, draft, expected || undefined, epochSeconds());
  if (version !== undefined) return answer(found, { ...draft, version });
  const there = await draftOf(found);
  const isOwn = there?.by.id === staff.id && JSON.stringify(there.content) === JSON.stringify(content);
  if (!isOwn) throw new Problem('draft-stale');
  return answer(found, there);
}

/** `DELETE /api/tasks/{taskId}/draft`: throws it away, when it is the one that `If-Match` names. */
export async function forgetDraft(event: Request): Promise<Reply> {
  const { found, expected } = await changed(event);
  const isGone = await store.forgetTaskDraft(found.stored.id, found.task.task, expected);
  if (!isGone) throw new Problem('draft-stale');
  return answer(found, undefined);
}

/** @throws Problem `not-found` or `forbidden` */
async function draftsTask(event: Request): Promise<OfficersTask> {
  const found = await officersTask(event);
  requireAllowed(event, [partIn(found.view, found.task)]);
  return found;
}

/** @throws Problem `already-done` or `version-needed`, and those of everybody else */
async function changed(event: Request): Promise<{ found: OfficersTask; expected: number }> {
  const found = await draftsTask(event);
  if (found.task.status === 'done') throw new Problem('already-done');
  const expected = versionIn(event);
  if (expected === undefined) throw new Problem('version-needed');
  return { found, expected };
}

/** Who has written in each form: whoever saves has, in those that are not as they were. */
function writersOf(content: TaskDraftAnswer['content'], before: SavedTaskDraft | undefined, by: string) {
  const was = (before?.content ?? {}) as TaskDraftAnswer['content'];
  const known = before ? knownWriters(before) : {};
  return Object.fromEntries(
    Object.entries(content).map(([form, fields]) => {
      const others = known[form] ?? [];
      return [form, isDeepStrictEqual(fields, was[form]) ? others : [...new Set([...others, by])]] as const;
    }),
  );
}

/** Who has written in each form of a draft. One that was kept before that was noted is of whoever saved it last. */
const knownWriters = ({ content, by, writers }: SavedTaskDraft): NonNullable<SavedTaskDraft['writers']> =>
  writers ?? Object.fromEntries(Object.keys(content as object).map((form) => [form, [by.id]]));

const draftOf = ({ stored, task }: OfficersTask) => store.readTaskDraft(stored.id, task.task, epochSeconds());

function answer(
  { staff }: OfficersTask,
  draft: SavedTaskDraft | undefined,
  none: Pick<TaskDraftAnswer, 'ended'> = {},
): Reply {
  const told: TaskDraftAnswer = draft
    ? {
        content: draft.content as TaskDraftAnswer['content'],
        version: draft.version,
        by: draft.by.name,
        byMe: draft.by.id === staff.id,
        at: draft.at,
        formsByMe: Object.entries(knownWriters(draft)).flatMap(([form, ids]) => (ids.includes(staff.id) ? [form] : [])),
      }
    : { content: {}, version: 0, byMe: false, formsByMe: [], ...none };
  return reply(200, told, etag(told.version));
}
