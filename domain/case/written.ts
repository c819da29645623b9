import type { Instant } from '../calendar/day.ts';
import type { AttachmentRef } from '../fields/attachment.ts';
import type { Doing } from './doing.ts';
import type { Fact } from './facts.ts';
import type { TaskView } from './tasks.ts';

/** Whom an officer writes to: the owner, colleagues of the own body, or every body that has a task in the case. */
const writtenTo = ['owner', 'colleagues', 'bodies'] as const;
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
  /** What went with it; to the owner alone. */
  readonly files: readonly AttachmentRef[];
}

type Said = Pick<Written, 'task' | 'text'> & Partial<Pick<Written, 'files'>>;

/** Everything that officers have written in a case, oldest first. */
export const writtenIn = (doing: Doing, tasks: readonly TaskView[]): readonly Written[] =>
  writtenTo
    .flatMap((to) =>
      doing.all<Said>(`writes-to-${to}`).flatMap((fact): Written[] => {
        const task = tasks.find((one) => one.task === fact.task);
        if (!task) return [];
        const { key: id, at, by, text, files = [] } = fact;
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
            files,
          },
        ];
      }),
    )
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));

const officerIn = (by: Fact['by']): string => (by.kind === 'officer' ? by.name : '');
