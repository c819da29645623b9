import * as z from 'zod';
import type { CatalogueSize } from '../../definitions/catalogue.ts';
import { text } from '../answers/answer.ts';
import { checkedFileSchema, companySchema, propertiesSchema, sentSchema } from '../answers/drafts.ts';
import { formListSchema } from '../answers/form-list.ts';
import { attachmentRequestSchema, companyRequestSchema, draftSchema, propertyRequestSchema } from '../requests.ts';
import { anyDay, type DescribedCalls } from './described.ts';

/** What fills in a form: drafts, their files, and the registers of companies and properties. */
export const drafts = {
  'POST /api/companies': {
    id: 'lookUpCompany',
    refuses: ['no-such-company', 'register-unreachable', 'too-many'],
    summary: 'Look a business up in the company register',
    who: 'everybody',
    body: companyRequestSchema(anyDay),
    success: 200,
    answers: 'The business; 404 when there is none, or no register is connected',
    answer: companySchema,
  },
  'POST /api/properties': {
    id: 'lookUpProperties',
    refuses: ['register-unreachable', 'too-many'],
    summary: 'Look up in the property register what lies at an address',
    who: 'everybody',
    body: propertyRequestSchema,
    success: 200,
    answers: 'The properties at the address; none when there is none, or no register is connected',
    answer: propertiesSchema,
  },
  'GET /api/drafts/{id}/form': {
    id: 'showForm',
    refuses: [
      'draft-gone',
      'draft-sent',
      'invalid-input',
      'unknown-event',
      'unknown-municipality',
      'municipality-left-out',
    ],
    summary: 'Read how far the form of a draft has come',
    who: 'applicant',
    success: 200,
    answers:
      'The sections of the form and their status, as the guide’s answers in the draft give it today; 422 while the draft does not say what it is for',
    answer: formListSchema,
  },
  'POST /api/attachments': {
    id: 'announceFile',
    refuses: [
      ...(['not-signed-in', 'not-found', 'forbidden', 'disqualified', 'wrong-kind', 'draft-sent'] as const),
      ...(['nothing-asked', 'key-needed', 'key-reused', 'too-many'] as const),
    ],
    headers: ['Idempotency-Key?'],
    summary:
      'Announce a file: with the token of its draft, a session of the case that asks for it, or, for what an officer writes to the applicant, the token of staff and the `task`',
    who: 'applicant',
    body: attachmentRequestSchema,
    success: 201,
    answers:
      'Where the file goes: post the fields and then `file` to the address, as multipart/form-data, within 15 minutes',
    answer: z.object({
      id: text.describe('What the file is called from now on'),
      upload: z.object({ url: text, fields: z.record(text, text) }),
    }),
  },
  'GET /api/attachments/{id}': {
    id: 'showFile',
    refuses: ['not-found', 'not-signed-in', 'forbidden', 'disqualified', 'wrong-kind'],
    summary: 'Whether a file has been checked',
    who: 'applicant',
    success: 200,
    answers: 'How far the check has come',
    answer: checkedFileSchema,
  },
  'POST /api/drafts': {
    id: 'startDraft',
    refuses: ['key-needed', 'key-reused', 'too-many'],
    headers: ['Idempotency-Key?'],
    summary: 'Start a draft',
    who: 'everybody',
    body: draftSchema,
    success: 201,
    answers: 'The draft and the key that opens it; its version in `ETag`',
    answer: z.object({ id: text, token: text, resumeUrl: text }),
  },
  'GET /api/drafts/{id}': {
    id: 'showDraft',
    refuses: ['draft-gone'],
    summary: 'Read a draft',
    who: 'applicant',
    success: 200,
    answers: 'What was saved, and its version in `ETag`; in `sent` what became of it, when it was handed in',
    answer: (size: CatalogueSize) => z.union([sentSchema, draftSchema(size)]),
  },
  'PUT /api/drafts/{id}': {
    id: 'saveDraft',
    refuses: ['draft-gone', 'draft-sent', 'draft-stale', 'version-needed'],
    summary: 'Save a draft',
    who: 'applicant',
    body: draftSchema,
    headers: ['If-Match'],
    success: 200,
    answers:
      'What was saved, and its new version in `ETag`; 412 when it was saved from elsewhere, 409 when it was sent',
    answer: draftSchema,
  },
} as const satisfies DescribedCalls;
