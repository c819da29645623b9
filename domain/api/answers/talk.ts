import * as z from 'zod';
import { type Answer, fileSchema, moment, text } from './answer.ts';

/** Something that somebody wrote and that is no question and no decision. */
const saidSchema = z
  .object({
    id: text,
    by: z.enum(['owner', 'body']),
    from: text.describe('The business, or the department or authority, by its name'),
    officer: text.exactOptional().describe('Who wrote it, for colleagues and for the business'),
    at: moment,
    text,
    files: z.array(fileSchema),
  })
  .meta({ id: 'Said', description: 'A message' });
export type Said = Answer<typeof saidSchema>;

/** What is written in a task, by whom it is for. */
export const talkSchema = z.object({
  owner: z.array(saidSchema).describe('Between the department and the business, both ways, oldest first'),
  colleagues: z.array(saidSchema).describe('What the own department alone reads'),
  bodies: z.array(saidSchema).describe('Between all that have a task in the case'),
});
export type Talk = Answer<typeof talkSchema>;

/** The messages about a part, as the applicant reads them. */
export const threadSchema = z
  .object({ permit: text, permitName: text, departmentName: text, messages: z.array(saidSchema) })
  .meta({ id: 'Thread', description: 'What the applicant and a department have written to each other about a part' });
export type Thread = Answer<typeof threadSchema>;
