import type { TaskPage } from '#domain/api/answers/task.ts';

type Sent = TaskPage['sent'][number];

/** Something that came since anybody of the department opened the task, and the part of the page that it stands in. */
export type NewThing = { readonly at: string; readonly to: string } & (
  | { readonly what: 'answer' | 'decision-asked' }
  | { readonly what: 'opinion'; readonly body: string }
  | { readonly what: 'sent'; readonly sent: Sent }
);

/** What stands among the messages with the business is not shown twice. */
export const isMessage = ({ talk }: Pick<TaskPage, 'talk'>, id: string): boolean =>
  talk.owner.some((one) => one.id === id);

/**
 * What is new in a task, oldest first: each answer, also one that holds a part of what was asked for, opinions, what was sent unasked,
 * and a request for a decision while it waits. None where all of it has been dealt with since, whoever has read it.
 */
export function whatIsNew(
  page: Pick<TaskPage, 'newsSince' | 'kind' | 'permit' | 'sent' | 'talk' | 'decisionAsked'> & {
    readonly case: Pick<TaskPage['case'], 'requests' | 'permits'>;
  },
): readonly NewThing[] {
  const { newsSince, sent, decisionAsked } = page;
  if (newsSince === undefined) return [];
  const own = page.kind === 'review' ? page.case.permits.find(({ id }) => id === page.permit?.id) : undefined;
  const things: readonly NewThing[] = [
    ...page.case.requests.flatMap(({ answers }) =>
      answers.map(({ at }) => ({ at, to: 'asked', what: 'answer' }) as const),
    ),
    ...(own?.opinions ?? []).flatMap(({ department: body, givenAt: at }) =>
      at === undefined ? [] : [{ at, to: 'opinions', what: 'opinion', body } as const],
    ),
    ...sent.map((one) => ({
      at: one.at,
      to: isMessage(page, one.id) ? 'talk-owner' : 'sent',
      what: 'sent' as const,
      sent: one,
    })),
    ...(decisionAsked ? [{ at: decisionAsked.at, to: 'decision-asked', what: 'decision-asked' } as const] : []),
  ];
  return things.filter(({ at }) => at >= newsSince).toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
