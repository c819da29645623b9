import * as z from 'zod';
import { taskDraftSchema } from '../requests.ts';
import { type Answer, moment, text, texts, truth, yes } from './answer.ts';

/** What the calls of a task's draft answer. */
export const taskDraftAnswerSchema = taskDraftSchema
  .extend({
    version: z.int().describe('Send it back in `If-Match`; 0 when there is no draft'),
    by: text.exactOptional().describe('Who saved it last'),
    byMe: truth,
    at: moment.exactOptional().describe('When it was saved'),
    formsByMe: texts.describe('The forms that whoever asks has written in, whoever saved it last'),
    ended: yes.exactOptional().describe('The task is done: no draft is kept of it any more'),
  })
  .meta({ id: 'TaskDraft', description: 'What a department writes in a task and has not sent yet' });
export type TaskDraftAnswer = Answer<typeof taskDraftAnswerSchema>;
