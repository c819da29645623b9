import type { Instant } from '../calendar/day.ts';
import type { Doing } from './doing.ts';
import type { Fact } from './facts.ts';
import type { TaskView } from './tasks.ts';
import type { CaseView } from './view.ts';

/** Whom an officer writes to: the owner, colleagues of the own body, or every body that has a task in the case. */
export const writtenTo = ['owner', 'colleagues', 'bodies'] as const;
export type WrittenTo = (typeof writtenTo)[number];

/** What an officer has written that is no question and no decision. It stops no clock. */
export interface Written {
  readonly id: string;
  readonly to: WrittenTo;
  readonly task: string;
  readonly permit?: string;
  readonly department: string;
  readonly at: Instant;
  readonly officer: string;
  readonly text: string;
}

/** Everything that officers have written in a case, oldest first. */
export const writtenIn = (doing: Doing, tasks: readonly TaskView[]): readonly Written[] =>
  writtenTo
    .flatMap((to) =>
      doing.all<{ readonly task: string; readonly text: string }>(`writes-to-${to}`).flatMap((fact): Written[] => {
        const task = tasks.find((one) => one.task === fact.task);
        if (!task) return [];
        const { key: id, at, by, text } = fact;
        return [
          {
            id,
            to,
            task: task.task,
            ...(task.permit !== undefined && { permit: task.permit }),
            department: task.department,
            at,
            officer: officerIn(by),
            text,
          },
        ];
      }),
    )
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));

const officerIn = (by: Fact['by']): string => (by.kind === 'officer' ? by.name : '');

/** Whether a task lets its body read what the bodies write to each other: while it is open, and when it has decided. */
export const takesPartInTalk = (
  { permits }: Pick<CaseView, 'permits'>,
  { kind, status, permit }: Pick<TaskView, 'kind' | 'status' | 'permit'>,
): boolean =>
  kind !== 'follow-up' &&
  (status === 'open' || (kind === 'review' && permits.some((one) => one.id === permit && one.decision)));

/** The other bodies that read it, each by the task that it still has to do, or else by one that it has decided. */
export function othersInTalk(view: CaseView, department: string): readonly TaskView[] {
  const taking = view.tasks.filter((task) => task.department !== department && takesPartInTalk(view, task));
  const open = taking.filter(({ status }) => status === 'open');
  return [...new Set(taking.map((task) => task.department))].flatMap(
    (body) => [...open, ...taking].find((task) => task.department === body) ?? [],
  );
}
