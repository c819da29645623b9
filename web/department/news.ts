import { useRef } from 'react';
import type { TaskPage } from '#domain/api/answers/task.ts';

/** What has happened in a case since a reading of it. */
export function newsSince(before: TaskPage, now: TaskPage): TaskPage['case']['timeline'] {
  const known = new Set(before.case.timeline.map((entry) => entry.at + entry.text));
  return now.case.timeline.filter((entry) => !known.has(entry.at + entry.text));
}

/** A task's page with what was new when it was opened, which is told once: it stays until the reader goes to another task. */
export function useNewsKept(page: TaskPage | undefined, taskId: string): TaskPage | undefined {
  const kept = useRef<{ readonly taskId: string; readonly since: string } | undefined>(undefined);
  const now = page?.newsSince;
  const before = kept.current?.taskId === taskId ? kept.current.since : undefined;
  const since = before === undefined || (now !== undefined && now < before) ? now : before;
  kept.current = since === undefined ? undefined : { taskId, since };
  return page && since !== undefined ? { ...page, newsSince: since } : page;
}
