import * as z from 'zod';
import { type Answer, moment, text, yes } from './answer.ts';
import { planAnswerSchema } from './plan.ts';

const accessUrl = text
  .exactOptional()
  .describe('Opens the case. Absent when its links have been made anew: then only the mail has it');

const caseHandedIn = z.object({
  caseId: text,
  reference: text,
  municipality: text,
  municipalityName: text,
  accessUrl,
});
export type CaseHandedIn = Answer<typeof caseHandedIn>;

/** What an applicant gets when an application has been handed in, and again whenever they come back to it. */
export const handedInSchema = z
  .object({
    caseId: text,
    reference: text,
    accessUrl,
    submittedAt: moment,
    plan: planAnswerSchema
      .exactOptional()
      .describe('As it was on the day it was handed in; absent when the catalogue no longer has the event'),
    cases: z
      .array(caseHandedIn)
      .describe(
        'Every case of the application, one in each municipality where there is something to hand in. The first is the one above',
      ),
    repeated: yes.exactOptional().describe('It had been sent before, perhaps with other content: that one stands'),
  })
  .meta({ id: 'HandedIn' });
export type HandedIn = Answer<typeof handedInSchema>;
