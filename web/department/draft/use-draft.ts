import { useMemo } from 'react';
import type { Language } from '#domain/definitions/text.ts';
import { call } from '../../shared/api.ts';
import type { ServersDraft } from '../../shared/draft/keeper.ts';
import { type DraftCalls, type DraftHere, useKeeper } from '../../shared/draft/use-keeper.ts';
import { useLanguage } from '../../shared/text.ts';
import { writtenIn } from './written.ts';

/** A task's draft in the page. */
export type TaskDraftHere = DraftHere;

/** What a browser sends while a page is being left may be 64 kB; a letter takes two bytes at most in what officers write. */
const longestWhileLeaving = 30_000;

/** The calls of a task's draft. */
export function taskDraftCalls(taskId: string, token: string, language: Language): DraftCalls {
  const of = { path: { taskId }, language, token };
  const matching = (version: number) => ({ 'If-Match': `"${version}"` });
  return {
    read: async () => (await call('GET /api/tasks/{taskId}/draft', of)) as ServersDraft,
    save: async (content, version, isLast) =>
      (await call('PUT /api/tasks/{taskId}/draft', {
        ...of,
        body: { content } as never,
        headers: matching(version),
        keepalive: isLast && JSON.stringify(content).length < longestWhileLeaving,
      })) as ServersDraft,
    forget: async (version) =>
      (await call('DELETE /api/tasks/{taskId}/draft', { ...of, headers: matching(version) })) as ServersDraft,
  };
}

/** What is written in a task, kept on the server for the whole department. @param person whose this tab is */
export function useTaskDraft(taskId: string, token: string, person: string): TaskDraftHere {
  const language = useLanguage();
  const calls = useMemo(() => taskDraftCalls(taskId, token, language), [taskId, token, language]);
  return useKeeper(writtenIn(person, taskId), calls);
}
