import * as z from 'zod';
import { words as text } from '../fields/fields.ts';
import { taskAnswer, taskAnswered } from './task-answer.ts';

/** What an officer writes beside a matter. */
export const writing = z.strictObject({ text: text(8000) });

/** What the calls that take it answer. */
export const writingAnswer = { says: 'The task that was written in', schema: taskAnswered, of: taskAnswer };
