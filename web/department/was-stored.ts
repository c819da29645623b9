import type { TaskPage } from '#domain/api/answers/task.ts';

const field = (body: unknown, name: string): string =>
  String((body as Record<string, unknown> | undefined)?.[name] ?? '').trim();

/**
 * Whether an act that was refused had been stored all the same: it was sent before, and the answer was lost on the way.
 *
 * @param before the task as it was when the act was sent
 * @param now the task as it is
 */
export function wasStored(before: TaskPage, now: TaskPage, action: string, body: unknown): boolean {
  const permit = (page: TaskPage) => page.case.permits.find((p) => p.id === page.permit?.id);
  const text = field(body, 'text');
  const asked = (page: TaskPage) => page.case.requests.filter((r) => r.text === text).length;
  switch (action) {
    case 'decision': {
      const decision = permit(now)?.decision;
      return (
        decision !== undefined &&
        'motivation' in decision &&
        decision.motivation === field(body, 'motivation') &&
        decision.outcome === field(body, 'outcome')
      );
    }
    case 'opinion':
      return permit(now)?.opinions.some((o) => o.text === text && o.stance === field(body, 'stance')) === true;
    case 'supplement-requests':
    case 'hearings':
      return asked(now) > asked(before);
    case 'claim':
      return now.claimedByMe;
    case 'release':
      return now.claimedBy === undefined;
    default:
      return false;
  }
}

/** What has happened in a case since a reading of it. */
export function newsSince(before: TaskPage, now: TaskPage): TaskPage['case']['timeline'] {
  const known = new Set(before.case.timeline.map((entry) => entry.at + entry.text));
  return now.case.timeline.filter((entry) => !known.has(entry.at + entry.text));
}
