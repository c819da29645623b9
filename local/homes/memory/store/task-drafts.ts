import type { EpochSeconds } from '#domain/ports/store/epoch.ts';
import { type TaskDraft, type TaskDrafts, taskDraftDays } from '#domain/ports/store/task-drafts.ts';
import { copyOf, kept } from './kept.ts';

interface KeptDraft {
  readonly draft: TaskDraft;
  readonly version: number;
  readonly expires: EpochSeconds;
}

export function memoryTaskDrafts(): TaskDrafts {
  const drafts = new Map<string, KeptDraft>();
  const placeOf = (caseId: string, task: string) => `${caseId}/${task}`;
  return {
    async readTaskDraft(caseId, task, now) {
      const found = drafts.get(placeOf(caseId, task));
      if (!found || found.expires <= now) return undefined;
      return { ...(copyOf(found.draft) as TaskDraft), version: found.version };
    },

    async saveTaskDraft(caseId, task, draft, version, now) {
      const next = kept(draft) as TaskDraft;
      const before = drafts.get(placeOf(caseId, task));
      if ((before && before.expires > now ? before.version : undefined) !== version) return undefined;
      const counted = Math.max(now, (version ?? 0) + 1);
      drafts.set(placeOf(caseId, task), { draft: next, version: counted, expires: now + taskDraftDays * 86_400 });
      return counted;
    },

    async forgetTaskDraft(caseId, task, version) {
      const before = drafts.get(placeOf(caseId, task));
      if (version !== undefined && before && before.version !== version) return false;
      drafts.delete(placeOf(caseId, task));
      return true;
    },
  };
}
