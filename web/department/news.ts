import type { TaskPage } from '#domain/pages/case.ts';

/** What has happened in a case since a reading of it. */
export function newsSince(before: TaskPage, now: TaskPage): TaskPage['case']['timeline'] {
  const known = new Set(before.case.timeline.map((entry) => entry.at + entry.text));
  return now.case.timeline.filter((entry) => !known.has(entry.at + entry.text));
}
