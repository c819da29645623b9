import * as z from 'zod';
import { taskName } from '../case/facts.ts';
import type { TaskSituation } from './define.ts';

/** The tasks of other undecided parts that need the same paper. */
export const othersWanting = ({ view, task }: TaskSituation, requirement: string | undefined): readonly string[] =>
  requirement === undefined
    ? []
    : view.permits
        .filter((permit) => permit.planned.requirements.includes(requirement))
        .map((permit) => taskName.review(permit.id))
        .filter((one) => one !== task.task && view.tasks.some((t) => t.task === one && t.status === 'open'));

/** What both calls answer. */
export const sentAnswer = {
  says: 'The part whose department has it now',
  schema: z.object({ sent: z.string() }),
  of: ({ task }: TaskSituation) => ({ sent: task.permit ?? '' }),
};
