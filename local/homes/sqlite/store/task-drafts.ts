import { taskId } from '#domain/case/facts.ts';
import { type TaskDraft, type TaskDrafts, taskDraftDays } from '#domain/ports/store/task-drafts.ts';
import type { Database } from '../database.ts';
import { parsed, storableText } from './kept.ts';

export function sqliteTaskDrafts(db: Database): TaskDrafts {
  const find = (caseId: string, task: string) =>
    db.sql('SELECT * FROM task_drafts WHERE case_id = ? AND task = ?').get(caseId, task);
  return {
    async readTaskDraft(caseId, task, now) {
      const draft = find(caseId, task);
      if (!draft || Number(draft.expires) <= now) return undefined;
      return {
        ...parsed<TaskDraft>(db, draft.json, 'draft', `task ${taskId(caseId, task)}`),
        version: Number(draft.version),
      };
    },

    saveTaskDraft: (caseId, task, draft, version, now) =>
      db.write(() => {
        const text = storableText(draft);
        // Those that nobody can open any more go some at a time.
        db.sql(
          'DELETE FROM task_drafts WHERE (case_id, task) IN (SELECT case_id, task FROM task_drafts WHERE expires <= ? LIMIT 20)',
        ).run(now);
        const before = find(caseId, task);
        const alive = before && Number(before.expires) > now ? Number(before.version) : undefined;
        if (alive !== version) return undefined;
        const next = Math.max(now, (version ?? 0) + 1);
        db.sql('INSERT OR REPLACE INTO task_drafts VALUES (?, ?, ?, ?, ?)').run(
          caseId,
          task,
          text,
          next,
          now + taskDraftDays * 86_400,
        );
        return next;
      }),

    forgetTaskDraft: (caseId, task, version) =>
      db.write(() => {
        const { changes } = db
          .sql('DELETE FROM task_drafts WHERE case_id = ?1 AND task = ?2 AND version = coalesce(?3, version)')
          .run(caseId, task, version ?? null);
        return changes > 0 || version === undefined || find(caseId, task) === undefined;
      }),
  };
}
