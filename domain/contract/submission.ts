import Organisationsnummer from 'organisationsnummer';
import * as z from 'zod';
import type { RequirementDefinition, RequirementType } from '../definitions/requirement.ts';
import { languages } from '../definitions/text.ts';

/** Messages that a schema adds by itself are codes; the texts turn them into sentences in the reader's language. */
const code = (name: string) => ({ error: name });

const filled = (max: number) => z.string().trim().min(1, code('missing')).max(max, code('too-long'));

export const daySchema = z.iso.date(code('day'));

export const answersSchema = z.record(z.string(), z.union([z.boolean(), z.number(), z.literal('unknown')]));

export const applicantSchema = z.strictObject({
  name: filled(120),
  email: z.email(code('email')).max(254, code('too-long')),
  phone: z
    .string()
    .trim()
    .refine((value) => isPhone(value), code('phone')),
  language: z.enum(languages),
});

/** A Swedish number of 8–10 digits that begins with 0, or an international one that begins with + or 00. */
function isPhone(value: string): boolean {
  if (!/^\+?[\d\s()/-]{6,24}$/.test(value)) return false;
  const digits = value.replace(/[^\d+]/g, '');
  return /^0[1-9]\d{6,9}$/.test(digits) || /^(\+|00)[1-9]\d{7,13}$/.test(digits);
}

export const businessSchema = z.strictObject({
  name: filled(120),
  organisationNumber: z
    .string()
    .trim()
    .refine((value) => Organisationsnummer.valid(value), code('organisation-number')),
  address: filled(200),
  postalCode: z
    .string()
    .trim()
    // No Swedish postal code begins with 0.
    .regex(/^[1-9]\d{2} ?\d{2}$/, code('postal-code')),
  city: filled(80),
});

/** A property designation: a name, block and unit such as `Centrum 1:12` or `Kråkan 3`, with the municipality or without. */
const propertySchema = z
  .string()
  .trim()
  .max(80, code('too-long'))
  .regex(/^\p{L}[\p{L}\d .-]{0,60} (s:\d{1,4}|\d{1,5}(:\d{1,5})?)$/u, code('property'));

/** A file that has been sent to the file store. */
export const attachmentSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/, code('type')),
  name: filled(200),
  size: z.int().min(1),
});
export type AttachmentRef = z.infer<typeof attachmentSchema>;

/** What opens a draft, as `POST /api/drafts` answered. */
export const draftKeySchema = z.strictObject({
  id: z.string().min(1, code('missing')).max(80, code('too-long')),
  token: z.string().min(1, code('missing')).max(200, code('too-long')),
});
export type DraftKey = z.infer<typeof draftKeySchema>;

/** What `POST /api/cases` takes. The requirements are checked afterwards by `requirementsSchema` of the plan. */
export const submissionSchema = z.strictObject({
  /** The draft that the form was written in and its files were sent to. It becomes one case, however often it is sent. */
  draft: draftKeySchema.optional(),
  municipality: z.string().min(1, code('missing')),
  event: z.string().min(1, code('missing')),
  answers: answersSchema,
  applicant: applicantSchema,
  business: businessSchema,
  requirements: z.record(z.string(), z.unknown()),
  /** The applicant declares that what is said is true. */
  declaration: z.literal(true, code('declaration')).optional(),
});
export type Submission = z.infer<typeof submissionSchema>;

/**
 * The schema of one field of the form. The same definition draws the field, checks it in the browser and in the API.
 */
function requirementSchema(definition: RequirementDefinition): z.ZodType {
  const schema = typeSchema(definition.type);
  return definition.optional ? z.union([schema, z.literal('')]).optional() : schema;
}

/** The schema of all fields a plan asks for. An unknown field is refused, so that nothing is lost unseen. */
export function requirementsSchema(
  ids: readonly string[],
  definitions: Readonly<Record<string, RequirementDefinition>>,
): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      ids.flatMap((id) => (definitions[id] ? [[id, requirementSchema(definitions[id])] as const] : [])),
    ),
  );
}

function typeSchema(type: RequirementType): z.ZodType {
  switch (type.kind) {
    case 'text':
      return filled(type.max ?? 200);
    case 'property':
      return propertySchema;
    case 'long-text':
      return filled(type.max ?? 4000);
    case 'number':
      return z
        .number(code('number'))
        .min(type.min, code('too-small'))
        .max(type.max, code('too-large'))
        .refine((value) => !type.integer || Number.isInteger(value), code('whole-number'));
    case 'yes-no':
      return z.boolean();
    case 'day':
      return daySchema;
    case 'choice':
      return z.enum(Object.keys(type.options) as [string, ...string[]], code('choice'));
    case 'choices':
      return z
        .array(z.enum(Object.keys(type.options) as [string, ...string[]], code('choice')))
        .min(1, code('missing'));
    case 'attachment':
      return z.array(attachmentSchema).max(10, code('too-many-files'));
  }
}
