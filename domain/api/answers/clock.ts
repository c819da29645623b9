import * as z from 'zod';
import { type Answer, basis, day, text, truth } from './answer.ts';

/** What `GET /api/tasks/{taskId}/clock` answers. */
export const taskClockSchema = z
  .object({
    taskId: text,
    today: day.describe('The Swedish calendar day it was counted'),
    lines: z
      .array(
        z.object({
          day,
          event: text.describe('What happened, as a code: `started`, `stopped`, `due`, `breached` and so on'),
          text: text.describe('The same in a sentence'),
          basis: basis.describe('Only `law` is the law’s time; `goal` and `estimate` are nobody’s duty'),
          days: z.int().min(0).exactOptional().describe('How many days of its time had passed, in calendar days'),
          laws: z
            .array(z.object({ text, url: text.exactOptional() }))
            .describe('The paragraphs that it follows from, as they are cited, and where to read them'),
          ahead: truth.describe('It has not come yet'),
          breach: truth.describe('A last day passed undecided. Nothing that happens afterwards takes the line away'),
        }),
      )
      .describe('Oldest first'),
  })
  .meta({ id: 'TaskClock', description: 'A task’s clock line by line, from its facts' });
export type TaskClock = Answer<typeof taskClockSchema>;
