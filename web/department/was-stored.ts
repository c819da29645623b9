import type { ActName } from '#domain/acts/all.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';

const field = (body: unknown, name: string): string =>
  String((body as Record<string, unknown> | undefined)?.[name] ?? '').trim();

/**
 * Whether an act that was refused had been stored all the same: it was sent before, the answer was lost on the way, and somebody
 * has done something since. What nobody has touched since, the API knows by itself.
 *
 * @param before the task as it was when the act was sent
 * @param now the task as it is
 */
export function wasStored(before: TaskPage, now: TaskPage, act: ActName, body: unknown): boolean {
  const permit = (page: TaskPage) => page.case.permits.find((p) => p.id === page.permit?.id);
  const text = field(body, 'text');
  const asked = (page: TaskPage) => page.case.requests.filter((r) => r.text === text).length;
  switch (act) {
    case 'decide': {
      const decision = permit(now)?.decision;
      return (
        decision !== undefined &&
        'motivation' in decision &&
        decision.motivation === field(body, 'motivation') &&
        decision.outcome === field(body, 'outcome')
      );
    }
    case 'give-opinion':
      return permit(now)?.opinions.some((o) => o.text === text && o.stance === field(body, 'stance')) === true;
    case 'ask-for-supplement':
    case 'start-hearing':
      return asked(now) > asked(before);
    case 'claim':
      return now.claimedByMe;
    case 'unclaim':
      return now.claimedBy === undefined;
    default:
      return false;
  }
}
