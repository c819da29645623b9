import { useEffect, useMemo, useRef, useState } from 'react';
import { ApiProblem, call } from '../../shared/api.ts';
import { dropKept, readKept, sharedDesk, writeKept } from '../../shared/kept.ts';
import { useLanguage } from '../../shared/text.ts';
import { useLeaveWarning } from '../../shared/use-leave-warning.ts';
import { type Around, DraftKeeper, type Remainder, type ServersDraft, type Snapshot } from './keeper.ts';
import { writtenIn } from './written.ts';

/** A task's draft in the page: how it stands, and what can be done with it. */
export interface TaskDraftHere extends Snapshot {
  readonly keeper: Pick<DraftKeeper, 'change' | 'sent' | 'keepMine' | 'takeTheirs' | 'end' | 'forgetAll'>;
}

/** What is written in a task, kept on the server for the whole department. @param person whose this tab is */
export function useTaskDraft(taskId: string, token: string, person: string): TaskDraftHere {
  const language = useLanguage();
  const place = writtenIn(person, taskId);
  const [isKept, setIsKept] = useState(true);
  useLeaveWarning(!isKept);
  const around = useMemo((): Around => {
    const of = { path: { taskId }, language, token };
    const matching = (version: number) => ({ 'If-Match': `"${version}"` });
    return {
      read: async () => (await call('GET /api/tasks/{taskId}/draft', of)) as ServersDraft,
      save: async (content, version, isLast) =>
        (await call('PUT /api/tasks/{taskId}/draft', {
          ...of,
          body: { content } as never,
          headers: matching(version),
          keepalive: isLast,
        })) as ServersDraft,
      forget: async (version) =>
        (await call('DELETE /api/tasks/{taskId}/draft', { ...of, headers: matching(version) })) as ServersDraft,
      keep: (remainder) => {
        if (remainder) setIsKept(writeKept(place, remainder, sharedDesk));
        else dropKept(place, sharedDesk);
      },
      kept: () => readKept<Remainder>(place, sharedDesk),
      statusOf: (error) => {
        if (error instanceof ApiProblem) return error.status;
        throw error;
      },
    };
  }, [taskId, token, language, place]);
  const own = useRef<DraftKeeper | undefined>(undefined);
  own.current ??= new DraftKeeper(around);
  const keeper = own.current;
  const [snapshot, setSnapshot] = useState(keeper.snapshot);
  useEffect(() => keeper.subscribe(() => setSnapshot(keeper.snapshot())), [keeper]);
  useEffect(() => keeper.use(around), [keeper, around]);
  useEffect(() => {
    void keeper.start();
    const hidden = () => document.visibilityState === 'hidden' && keeper.leave();
    window.addEventListener('pagehide', keeper.leave);
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('online', keeper.look);
    window.addEventListener('focus', keeper.look);
    return () => {
      window.removeEventListener('pagehide', keeper.leave);
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('online', keeper.look);
      window.removeEventListener('focus', keeper.look);
      keeper.stop();
    };
  }, [keeper]);
  return { ...snapshot, keeper };
}
