import * as z from 'zod';
import { addSpan, type Day } from '../calendar/day.ts';
import { languages } from '../definitions/text.ts';
import { mostOthers } from '../fields/also.ts';
import { filesSchema, promisedSchema } from '../fields/attachment.ts';
import { postalCode, telephone } from '../fields/contact.ts';
import { emailSchema } from '../fields/email.ts';
import { code, dayWithin, filledLine, filledText, idSchema, written } from '../fields/fields.ts';
import { foundPropertySchema } from '../fields/found-property.ts';
import { notKnownSchema } from '../fields/not-known.ts';
import { isPersonsNumber, organisationNumber } from '../fields/organisation-number.ts';
import { looksLikeAddress, propertyDesignation } from '../fields/property-designation.ts';
import { type FieldRule, mayBeLeftOut } from './field-rule.ts';
import { ofTheDay } from './of-the-day.ts';

/**
 * The answers of the guide: yes or no, a number, the id of what was chosen or `unknown`, or the ids of what was ticked. Whether
 * each fits its question is for the catalogue to say.
 */
export const answersSchema = z.record(
  idSchema(),
  z.union([z.boolean(), z.number(), idSchema(), z.array(idSchema()).max(40, code('too-long'))]),
);

export const applicantSchema = z.strictObject({
  name: filledLine(120),
  email: emailSchema,
  phone: written(telephone, 'phone', 40),
  language: z.enum(languages),
});

/** @param today the Swedish day: nobody whose number this is has been born later */
export const organisationNumberSchema = (today: Day) =>
  written((text) => organisationNumber(text, today), 'organisation-number', 40);

/** @param today the Swedish day */
export const businessSchema = ofTheDay((today) =>
  z
    .strictObject({
      name: filledLine(120),
      /** Of a company that is being formed, the number of the person who forms it. */
      organisationNumber: organisationNumberSchema(today),
      /** The company is not registered yet: it has a name and no number of its own. */
      forming: z.literal(true).optional(),
      address: filledLine(200),
      postalCode: written(postalCode, 'postal-code', 40),
      city: filledLine(80),
    })
    .refine(({ forming, organisationNumber: number }) => forming === undefined || isPersonsNumber(number), {
      ...code('persons-number'),
      path: ['organisationNumber'],
      // It is said beside what is wrong elsewhere, and of a number that is one.
      when: ({ value }) => organisationNumber(numberIn(value), today) !== undefined,
    }),
);

const numberIn = (business: unknown): string =>
  typeof business === 'object' && business !== null && 'organisationNumber' in business
    ? String(business.organisationNumber)
    : '';

/** The other municipalities of an application, each named once. Whether each exists is for the catalogue to say. */
export const alsoSchema = z.array(idSchema()).max(mostOthers, { ...code('too-many-municipalities'), abort: true });

/** Refuses a municipality that is named twice, at the place where it is named again. */
export function namedOnce(
  { municipality, also = [] }: { readonly municipality: string; readonly also?: readonly string[] | undefined },
  issues: z.RefinementCtx,
): void {
  for (const [i, name] of also.entries())
    if (name === municipality || also.indexOf(name) < i)
      issues.addIssue({ code: 'custom', message: 'municipality-twice', path: ['also', i] });
}

/** What opens a draft, as `POST /api/drafts` answered. */
export const draftKeySchema = z.strictObject({
  id: z.string().min(1, code('missing')).max(80, code('too-long')),
  token: z.string().min(1, code('missing')).max(200, code('too-long')),
});
export type DraftKey = z.infer<typeof draftKeySchema>;

/**
 * What `POST /api/cases` takes. The requirements are checked afterwards by `requirementsSchema` of the plan.
 *
 * @param today the Swedish day
 */
export const submissionSchema = ofTheDay((today) =>
  z
    .strictObject({
      /**
       * The draft that the form was written in and its files were sent to. It becomes one application, with one case in each
       * municipality, however often it is sent.
       */
      draft: draftKeySchema.optional(),
      /** Where the business has its base. */
      municipality: idSchema(),
      also: alsoSchema.optional(),
      event: idSchema(),
      answers: answersSchema,
      applicant: applicantSchema,
      business: businessSchema(today),
      requirements: z.record(idSchema(), z.unknown()),
      /** The applicant declares that what is said is true. */
      declaration: z.literal(true, code('declaration')).optional(),
    })
    .superRefine(namedOnce),
);
export type Submission = z.infer<ReturnType<typeof submissionSchema>>;

/**
 * The schema of one field of the form. The same rule checks it in the browser and in the API.
 *
 * @param today the Swedish day, from which the bounds of days are counted
 */
export function fieldSchema(rule: FieldRule, today: Day): z.ZodType {
  const schema = typeSchema(rule, today);
  const known = rule.dontKnow === undefined ? schema : z.union([schema, notKnownSchema]);
  return mayBeLeftOut(rule) ? z.union([known, z.literal('')]).optional() : known;
}

/**
 * The schema of all fields a plan asks for. An unknown field is refused, so that nothing is lost unseen.
 *
 * @param today the Swedish day
 */
export const requirementsSchema = (fields: readonly (FieldRule & { readonly id: string })[], today: Day): z.ZodObject =>
  z.strictObject(Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field, today)])));

function typeSchema(rule: FieldRule, today: Day): z.ZodType {
  switch (rule.type) {
    case 'text':
      return filledLine(rule.max);
    case 'property':
      return z.union([propertySchema, foundPropertySchema]);
    case 'long-text':
      return filledText(rule.max);
    case 'number':
      return z
        .number(code('number'))
        .min(rule.min, code('too-small'))
        .max(rule.max, code('too-large'))
        .refine((value) => !rule.integer || Number.isInteger(value), code('whole-number'));
    case 'yes-no':
      return z.boolean();
    case 'day':
      return dayWithin(addSpan(today, rule.from), addSpan(today, rule.to));
    case 'choice':
      return oneOf(rule.options);
    case 'choices':
      return z.array(oneOf(rule.options)).min(1, code('missing'));
    case 'attachment':
      return z.union([filesSchema, promisedSchema(today)]);
  }
}

/** An address is what people have, so it is told apart from what is nothing at all. */
const propertySchema = z
  .string()
  .overwrite((text) => propertyDesignation(text) ?? text)
  .refine((text) => !looksLikeAddress(text), { ...code('property-address'), abort: true })
  .refine((text) => propertyDesignation(text) !== undefined, code('property'))
  .meta({ maxLength: 80 });

const oneOf = (options: readonly { readonly value: string }[]) =>
  z.enum(options.map(({ value }) => value) as [string, ...string[]], code('choice'));
