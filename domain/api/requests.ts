import * as z from 'zod';
import { taskKinds } from '../case/facts.ts';
import { views, wantedStates } from '../case/inbox-views.ts';
import type { CatalogueSize } from '../definitions/catalogue.ts';
import { mostOthers } from '../fields/also.ts';
import { withoutDirections } from '../fields/clean-text.ts';
import { caseReference, postalCode } from '../fields/contact.ts';
import { emailSchema } from '../fields/email.ts';
import { code, daySchema, dayWithin, definitionId, filledLine, idSchema, written } from '../fields/fields.ts';
import { fileNameProblem, fileTypes, maxFileBytes } from '../fields/files.ts';
import { openingDays } from '../plan/opening-days.ts';
import type { Answer } from './answers/answer.ts';
import { ofTheDay } from './of-the-day.ts';
import { alsoSchema, answersSchema, namedOnce, organisationNumberSchema } from './submission.ts';

/** @param today the Swedish day */
export const planRequestSchema = ofTheDay((today) =>
  z
    .strictObject({
      /** Where the business is; of several municipalities the one where it has its base. */
      municipality: idSchema(),
      also: alsoSchema.optional(),
      event: idSchema(),
      answers: answersSchema,
      openingDate: dayWithin(...openingDays(today)).optional(),
    })
    .superRefine(namedOnce),
);

/** A draft may have been written by a catalogue before, which had more. */
const room = 2;

/** What was chosen, as it was called. */
const named = z.strictObject({ id: idSchema(), name: filledLine(200) });

const askedSchema = (size: CatalogueSize) =>
  z.strictObject({
    catalogueVersion: idSchema(),
    permits: z
      .array(
        z.strictObject({
          id: idSchema(),
          name: filledLine(200),
          // Drafts of earlier versions lack what follows.
          certainty: z.enum(['certain', 'possible']).exactOptional(),
          said: z
            .strictObject({ time: idSchema(), order: idSchema(), fee: idSchema(), law: idSchema() })
            .exactOptional(),
        }),
      )
      .max(room * size.permits),
    requirements: z.array(idSchema()).max(room * size.requirements),
    questions: z
      .array(idSchema())
      .max(room * size.questions)
      .exactOptional(),
    municipality: named.exactOptional(),
    event: named.exactOptional(),
  });
export type AskedThen = Answer<ReturnType<typeof askedSchema>>;

/** What a field of a draft may hold: what a form has in its fields, half-written, and nothing deeper. */
const scalar = z.union([z.string().overwrite(withoutDirections).max(20_000), z.number(), z.boolean(), z.null()]);
/** No field is called so, and the table could not keep one that is. */
const fieldName = idSchema().refine((name) => name !== 'constructor', code('bad-name'));
const shallow = z.union([scalar, z.record(fieldName, scalar)]);
const draftFields = z.record(fieldName, z.union([shallow, z.array(shallow).max(200)], code('type')));

/**
 * A draft is whatever the form holds so far; it is checked when it is submitted.
 *
 * @param size of the catalogue: a form can ask for all of it
 */
export const draftSchema = (size: CatalogueSize) =>
  z.strictObject({
    municipality: z.string().max(80).exactOptional(),
    also: z.array(z.string().max(80)).max(mostOthers, code('too-many-municipalities')).exactOptional(),
    event: z.string().max(80).exactOptional(),
    answers: answersSchema
      .refine((answers) => !Object.hasOwn(answers, 'constructor'), code('bad-name'))
      .exactOptional(),
    /** The day the owner has in mind. */
    openingDate: z.string().max(10).exactOptional(),
    applicant: draftFields.exactOptional(),
    business: draftFields.exactOptional(),
    requirements: draftFields.exactOptional(),
    /** What the form asked when the draft was last saved, so that a change since then can be pointed out. */
    asked: askedSchema(size).exactOptional(),
  });

/** The longest draft of a task, as JSON: ten long decisions. */
const longestTaskDraft = 100_000;

/** What is written in the forms of a task, by form and field; it is checked when it is sent. */
export const taskDraftSchema = z.strictObject({
  content: z
    .record(fieldName, draftFields)
    .refine((content) => JSON.stringify(content).length <= longestTaskDraft, code('too-much')),
});

/** A file that is about to be sent: what it says of itself becomes conditions of the upload. */
export const attachmentRequestSchema = z
  .strictObject({
    /** What it belongs to: a draft, a case that has asked for it, or the task whose officer writes to the owner. One of them. */
    draft: idSchema().optional(),
    caseId: idSchema().optional(),
    task: idSchema(250).optional(),
    /** The question that asked for it, or the part it is sent to unasked; may be left out while only one question is open. */
    request: idSchema(200).optional(),
    name: filledLine(200),
    type: z
      .string()
      .max(100)
      .refine((type) => fileTypes.has(type), code('file-type')),
    size: z.int(code('number')).min(1, code('file-empty')).max(maxFileBytes, code('file-size')),
    /** SHA-256 of the content, base64. */
    sha256: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, code('type')),
  })
  .superRefine(({ draft, caseId, task, name, type }, issues) => {
    const [first, ...more] = Object.entries({ draft, caseId, task }).filter(([, owner]) => owner !== undefined);
    if (!first) issues.addIssue({ code: 'custom', message: 'missing', path: ['draft'] });
    for (const [also] of more) issues.addIssue({ code: 'custom', message: 'one-owner', path: [also] });
    const wrong = fileTypes.has(type) ? fileNameProblem(name, type) : undefined;
    if (wrong !== undefined) issues.addIssue({ code: 'custom', message: wrong, path: ['name'] });
  });

/** @param today the Swedish day */
export const companyRequestSchema = ofTheDay((today) =>
  z.strictObject({ organisationNumber: organisationNumberSchema(today) }),
);

/** Where to look for a property. */
export const propertyRequestSchema = z.strictObject({
  address: filledLine(200),
  postalCode: written(postalCode, 'postal-code', 40),
  city: filledLine(80),
});

export const accessLinkRequestSchema = z.strictObject({
  email: emailSchema,
  reference: written(caseReference, 'reference', 40),
});

export const sessionRequestSchema = z.strictObject({ caseId: idSchema(), token: idSchema(200) });

const cursor = z.string().max(1000, code('cursor'));

/** `GET /api/departments/{departmentId}/tasks?` */
export const taskListSchema = z.object({
  /** Which of them; `all`, which are those that are open, when it is left out. */
  view: z.enum(views, code('choice')).optional(),
  /** `late`: its last day has passed. */
  state: z.enum(wantedStates, code('choice')).optional(),
  kind: z.enum(taskKinds, code('choice')).optional(),
  permit: definitionId().optional(),
  municipality: definitionId().optional(),
  /** The officer's id, or `me`. */
  assignee: idSchema(200).optional(),
  /** Only what falls due before that day. */
  dueBefore: daySchema.optional(),
  /** Only what the caller works on, waiting or not: as `assignee=me`. */
  mine: z.enum(['true', 'false'], code('choice')).optional(),
  /** Only what falls due on that day or before. */
  due: daySchema.optional(),
  /** How many at most. */
  limit: z.coerce
    .number(code('number'))
    .int(code('number'))
    .min(1, code('too-small'))
    .max(100, code('too-large'))
    .optional(),
  cursor: cursor.optional(),
});

/** `GET /api/cases?` */
export const caseListSchema = z.object({
  municipality: definitionId().optional(),
  status: z.enum(['open', 'closed'], code('choice')).optional(),
  q: written(caseReference, 'reference', 40).optional(),
  cursor: cursor.optional(),
});

/** `POST /api/search`: what is searched for is often somebody's name or number, and addresses are written down on the way. */
export const searchSchema = z.strictObject({
  /** The beginnings of words: of a reference, a name, an organisation number, a property or an address. */
  q: z.string(code('missing')).min(1, code('missing')).max(100, code('too-long')),
});

/** Query of `GET /api/cases/{caseId}/readings`. */
export const readingsListSchema = z.object({ cursor: cursor.optional() });
