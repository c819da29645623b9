import * as z from 'zod';
import { isMeantDay } from '../calendar/day.ts';
import { outcomes, stances } from '../case/facts.ts';
import { grounds } from '../definitions/outcome.ts';
import { fileTypes, maxFileBytes } from './files.ts';
import { answersSchema, applicantSchema, attachmentSchema, businessSchema, daySchema } from './submission.ts';
import { hasSubstance } from './substance.ts';

// One problem a field: what is missing is not also without substance.
const text = (max: number) =>
  z.string().trim().min(1, { error: 'missing', abort: true }).max(max, { error: 'too-long' });
/** A text that must say something, such as a reason. */
const words = (max: number) => text(max).refine(hasSubstance, { error: 'no-substance' });
/** A day that an officer sets. Which days it may be depends on today, so the rules say that. */
const officersDay = z.iso.date({ error: 'day', abort: true }).refine(isMeantDay, { error: 'day' });

export const planRequestSchema = z.strictObject({
  municipality: text(40),
  event: text(80),
  answers: answersSchema,
  openingDate: daySchema.optional(),
});

const askedSchema = z.strictObject({
  catalogueVersion: text(40),
  permits: z.array(z.strictObject({ id: text(80), name: text(200) })).max(100),
  requirements: z.array(text(80)).max(300),
});
export type AskedThen = z.infer<typeof askedSchema>;

/** A draft is whatever the form holds so far; it is checked when it is submitted. */
export const draftSchema = z.strictObject({
  municipality: z.string().max(40).optional(),
  event: z.string().max(80).optional(),
  answers: answersSchema.optional(),
  applicant: z.record(z.string(), z.unknown()).optional(),
  business: z.record(z.string(), z.unknown()).optional(),
  requirements: z.record(z.string(), z.unknown()).optional(),
  /** What the form asked when the draft was last saved, so that a change since then can be pointed out. */
  asked: askedSchema.optional(),
});

/** A file that is about to be sent: what it says of itself becomes conditions of the upload. */
export const attachmentRequestSchema = z
  .strictObject({
    /** What it belongs to: a draft, or a case that has asked for it. One of them. */
    draft: text(80).optional(),
    caseId: text(80).optional(),
    /** The question that asked for it; may be left out while only one is open. */
    request: text(200).optional(),
    name: text(200),
    type: z.string().refine((type) => type in fileTypes, { error: 'file-type' }),
    size: z.int({ error: 'number' }).min(1, { error: 'file-size' }).max(maxFileBytes, { error: 'file-size' }),
    /** SHA-256 of the content, base64. */
    sha256: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, { error: 'type' }),
  })
  .refine(({ draft, caseId }) => (draft === undefined) !== (caseId === undefined), {
    error: 'missing',
    path: ['draft'],
  });

export const companyRequestSchema = z.strictObject({ organisationNumber: businessSchema.shape.organisationNumber });

export const accessLinkRequestSchema = z.strictObject({
  email: z.email({ error: 'email' }).max(254),
  reference: z
    .string()
    .trim()
    .regex(/^[A-Z]{3}-\d{4}-\d{5}$/, { error: 'reference' }),
});

export const sessionRequestSchema = z.strictObject({ caseId: text(80), token: text(200) });

export const answerSchema = z.strictObject({
  text: words(8000),
  files: z.array(attachmentSchema).max(10, { error: 'too-many-files' }).optional(),
});

export const withdrawalSchema = z.strictObject({
  /** One permit; without it the whole case is withdrawn. */
  permit: z.string().max(80).optional(),
});

export const choiceSchema = z.strictObject({ permit: text(80), prerequisite: text(80), choice: z.literal('go-on') });

/** The coordinator corrects the address that mails go to. The reason is kept. */
export const contactSchema = z.strictObject({ email: applicantSchema.shape.email, reason: words(2000) });

export const decisionSchema = z.strictObject({
  outcome: z.enum(outcomes, { error: 'choice' }),
  /** Why it is dismissed or closed; belongs to no other outcome. */
  ground: z.enum([...grounds.dismissed, ...grounds.closed], { error: 'choice' }).optional(),
  motivation: words(20_000),
  legalBasis: words(500),
  conditions: z.array(words(2000)).max(50).optional(),
  /** The last day a grant holds; absent when it holds until further notice. */
  validUntil: officersDay.optional(),
  hearingException: words(2000).optional(),
});

export const opinionSchema = z.strictObject({ stance: z.enum(stances, { error: 'choice' }), text: words(8000) });

export const supplementRequestSchema = z.strictObject({
  text: words(8000),
  items: z.array(words(500)).min(1, { error: 'missing' }).max(50),
  lastDay: officersDay,
});

export const hearingSchema = z.strictObject({
  text: words(20_000),
  lastDay: officersDay,
  /** Why the applicant gets less than a week. */
  shortTimeReason: words(2000).optional(),
});

export const extensionSchema = z.strictObject({ lastDay: officersDay });

export const resolutionSchema = z.strictObject({ note: words(2000) });
