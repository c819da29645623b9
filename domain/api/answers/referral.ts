import * as z from 'zod';
import { type Answer, day, fileSchema, moment, text, texts } from './answer.ts';
import { stance } from './case.ts';
import { opinionDraftSchema } from './opinion-draft.ts';
import { answerInWordsSchema } from './staff-case.ts';

/** What `GET /api/cases/{caseId}/referrals/{id}` answers a body outside the catalogue. */
export const referralPageSchema = z
  .object({
    state: z
      .enum(['waiting', 'given', 'taken-back', 'not-needed', 'expired'])
      .describe('Only while it waits is there anything to read and to answer'),
    reference: text,
    by: text.describe('Who asks'),
    mailbox: text.describe('Where whoever asks is reached'),
    permit: text,
    municipality: text,
    asked: text.describe('Who is asked'),
    lastDay: day,
    opensUntil: day.exactOptional().describe('The last day on which it can still be answered, while it waits'),
    question: text.exactOptional(),
    business: text.exactOptional().describe('The name of the business, while it waits'),
    given: z.array(answerInWordsSchema).describe('The fields that were chosen for the question'),
    files: z.array(fileSchema).describe('The files beside them'),
    draft: z
      .object({ version: z.int(), content: opinionDraftSchema })
      .exactOptional()
      .describe('What has been written so far'),
    answer: z
      .object({ name: text, stanceText: text, stance, text, conditions: texts, at: moment })
      .exactOptional()
      .describe('What was answered by this link'),
  })
  .meta({ id: 'Referral', description: 'A question to a body outside the catalogue' });
export type ReferralPage = Answer<typeof referralPageSchema>;

/** A question that an officer put to another body, for those who asked. */
export const askedSchema = z.object({
  id: text,
  to: text.describe('The name of the body'),
  question: text,
  lastDay: day,
  holds: z.boolean().describe('Whether the decision waits for it'),
  askedAt: moment,
  state: z.enum(['waiting', 'given', 'taken-back', 'not-needed']),
  late: z.boolean(),
  reads: texts.describe('What it may read, by the labels of the fields and the names of the files'),
  link: z
    .object({ email: text, mail: z.enum(['waiting', 'sent', 'bounced']), sentAt: moment, opensUntil: day })
    .exactOptional()
    .describe('The link that a body outside the catalogue got, and whether its mail has gone'),
});
export type AskedOfBody = Answer<typeof askedSchema>;

/** Whom an officer can ask for an opinion, and what there is to let them read. */
export const askableSchema = z.object({
  bodies: z.array(z.object({ id: text, name: text })),
  fields: z.array(z.object({ id: text, label: text, guarded: z.boolean() })),
  files: z.array(fileSchema),
  lastDays: z.object({ first: day, usual: day, last: day }),
});
export type Askable = Answer<typeof askableSchema>;
