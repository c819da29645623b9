import * as z from 'zod';
import { taskId } from '../case/facts.ts';
import type { TaskSituation } from './define.ts';

/** What an act answers that has nothing else to say than to what it was done. */
export const taskAnswered = z.object({ taskId: z.string() });

export const taskAnswer = ({ caseId, task }: TaskSituation) => ({ taskId: taskId(caseId, task.task) });
