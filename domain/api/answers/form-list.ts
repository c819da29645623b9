import * as z from 'zod';
import { formSectionIds } from '../../words/form.ts';
import { type Answer, day, text, texts } from './answer.ts';

/**
 * How far a question has come. `to-do`: nobody has answered. `done`: answered, by the guide too. `promised`: the paper comes on a
 * day. `wrong`: what stands there cannot be handed in. `optional`: not answered, and nobody misses it.
 */
const questionStatuses = ['to-do', 'done', 'promised', 'wrong', 'optional'] as const;

/**
 * How far a section has come. `to-do`: nothing of it has been filled in. `missing`: it was begun, and something is left or wrong.
 * `done`: all of it is answered. `not-needed`: nothing in it has to be answered, and nothing was.
 */
const sectionStatuses = ['to-do', 'missing', 'done', 'not-needed'] as const;

const question = z.object({
  field: text.describe('As the form names it: `applicant.email`, `requirements.floor_plan`'),
  ask: text.describe('The question: its heading'),
  help: text.exactOptional(),
  why: z
    .array(z.object({ permit: text, department: text }))
    .describe('What it is needed for, and by whom; empty where all need it'),
  status: z.enum(questionStatuses),
  from: z
    .enum(['guide', 'wish', 'municipality'])
    .exactOptional()
    .describe('Where the answer comes from, as long as nobody has written another'),
  promised: day.exactOptional().describe('The day by which the paper comes'),
  minutes: z.number(),
});
export type FormQuestion = Answer<typeof question>;

const section = z.object({
  id: z.enum(formSectionIds),
  title: text,
  status: z.enum(sectionStatuses),
  left: z.int().describe('How many questions are left to answer or to correct'),
  promised: z.int().describe('How many papers come later'),
  minutes: z.int().describe('How long all of it takes, of what the guide has not answered'),
  questions: z.array(question),
});
export type FormSection = Answer<typeof section>;

/** The form as a list of sections, in the order they are best filled in; any order will do. */
export const formListSchema = z
  .object({
    sections: z.array(section),
    minutes: z.int().describe('How long the whole form takes, in minutes: an estimate'),
    minutesLeft: z.int().describe('How long what is left takes'),
    atHand: texts.describe('What to have at hand before one begins'),
    stops: texts.describe('The fields that must be answered or corrected before it can be handed in'),
  })
  .meta({ id: 'FormList' });
export type FormList = Answer<typeof formListSchema>;
