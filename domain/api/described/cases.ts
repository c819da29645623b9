import * as z from 'zod';
import { moment, text, yes } from '../answers/answer.ts';
import { casePageSchema } from '../answers/case.ts';
import { handedInSchema } from '../answers/handed-in.ts';
import { staffCasePageSchema } from '../answers/staff-case.ts';
import { accessLinkRequestSchema, sessionRequestSchema } from '../requests.ts';
import { submissionSchema } from '../submission.ts';
import { anyDay, type DescribedCalls, pdf } from './described.ts';

/** What an applicant does with a case beside its acts: hands in, opens it, and reads. */
export const cases = {
  'POST /api/cases': {
    id: 'handIn',
    refuses: [
      'draft-gone',
      'draft-stale',
      'key-needed',
      'key-reused',
      'nothing-applies',
      'unknown-event',
      'unknown-municipality',
      'municipality-left-out',
      'too-many',
    ],
    summary: 'Hand in the one form',
    who: 'everybody',
    body: submissionSchema(anyDay),
    headers: ['Idempotency-Key?', 'If-Match?'],
    success: 201,
    answers:
      'The case. With `also` there is one in each municipality where there is something to hand in: `cases` lists them all, and the first is the one above. With `draft` the draft becomes one application: sending it again gives what the first sending gave, and `repeated`; with `If-Match` it is sent only while the draft has that version. Without one `Idempotency-Key` is needed, and the same key gives the same cases. Files come with their draft',
    answer: handedInSchema,
  },
  'GET /api/cases/{caseId}': {
    id: 'showCase',
    refuses: ['not-signed-in', 'forbidden', 'disqualified', 'not-found'],
    summary: 'Where a case is and why',
    who: 'applicant',
    success: 200,
    answers:
      'Status, permits, timeline, open requests, decisions and clocks, and in `others` the cases of the same application in other municipalities. With a staff token, what that department or coordinator may read of it (docs/who-may-what.md)',
    answer: z.union([casePageSchema, staffCasePageSchema]),
  },
  'POST /api/cases/{caseId}/access-renewals': {
    id: 'renewAccess',
    refuses: ['not-signed-in', 'not-found'],
    summary: 'End every link and session of the case, also this one, and have a fresh link mailed',
    who: 'applicant',
    success: 201,
    answers: 'A fresh link is on its way',
    answer: z.object({ sent: yes }),
  },
  'GET /api/cases/{caseId}/attachments/{id}': {
    id: 'fetchFile',
    refuses: ['not-signed-in', 'forbidden', 'disqualified', 'not-found'],
    summary: 'Fetch a file of a case',
    who: 'applicant',
    success: 200,
    answers: 'An address that works for a minute. Staff fetch the files that their task may read',
    answer: z.object({ name: text, url: text }),
  },
  'GET /api/cases/{caseId}/receipt': {
    id: 'fetchReceipt',
    refuses: ['not-signed-in', 'forbidden', 'disqualified', 'not-found'],
    summary: 'What was handed in, as a PDF',
    who: 'applicant',
    success: 200,
    answers: 'The receipt',
    answer: pdf,
  },
  'POST /api/sessions': {
    id: 'openSession',
    refuses: ['not-signed-in', 'too-many'],
    summary: 'Exchange the key of a link for an hour’s session',
    who: 'everybody',
    body: sessionRequestSchema,
    success: 201,
    answers: 'A session',
    answer: z.object({ session: text, expiresAt: moment }),
  },
  'POST /api/access-links': {
    id: 'askForLink',
    refuses: ['too-many'],
    summary: 'Ask for a new link by e-mail',
    who: 'everybody',
    body: accessLinkRequestSchema,
    success: 202,
    answers: 'Always the same, whether or not there is such a case',
    answer: z.object({ sent: z.literal('if-known') }),
  },
} as const satisfies DescribedCalls;
