import type { Day, Instant } from '../calendar/day.ts';
import type { Text } from '../definitions/text.ts';
import type { FactOf, TaskKind } from './facts.ts';

/** What an inbox shows of a task, without reading its case. */
export interface InboxRow {
  readonly kind: TaskKind;
  readonly permit?: string;
  readonly reference: string;
  readonly business: string;
  readonly municipality: string;
  /** What they were called when the case was made; rows of earlier versions lack it. */
  readonly words?: { readonly permit?: Text; readonly municipality: Text };
  readonly due?: Day;
  readonly openedAt: Instant;
}

/** Which of the tasks: absent is all of them. */
export interface TaskFilter {
  readonly kind?: TaskKind | undefined;
  /** Claimed by the officer with this id. */
  readonly claimedBy?: string | undefined;
  /** Falling due on this day or before. */
  readonly due?: Day | undefined;
}

/** The row of a task that is opened in a case. */
export function inboxRow(opened: FactOf<'task-opened'>, submission: FactOf<'case-submitted'>): InboxRow {
  const { madeWith } = submission.plan;
  const permit = madeWith?.permits[opened.permit ?? ''];
  return {
    kind: opened.kind,
    reference: submission.reference,
    business: submission.business.name,
    municipality: submission.municipality,
    openedAt: opened.at,
    ...(madeWith && { words: { ...(permit && { permit }), municipality: madeWith.municipality } }),
    ...(opened.permit !== undefined && { permit: opened.permit }),
    ...(opened.due !== undefined && { due: opened.due }),
  };
}
