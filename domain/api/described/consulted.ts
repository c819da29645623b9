import * as z from 'zod';
import { text } from '../answers/answer.ts';
import { opinionDraftSchema } from '../answers/opinion-draft.ts';
import { referralPageSchema } from '../answers/referral.ts';
import type { DescribedCalls } from './described.ts';

/** What a body outside the catalogue does with the link to a question, beside answering it. */
export const consulted = {
  'GET /api/cases/{caseId}/referrals/{id}': {
    id: 'showReferral',
    refuses: ['not-signed-in', 'not-found', 'too-many'],
    summary:
      'What a body outside the catalogue is asked, and what it may read for that. The token is the key of its link',
    who: 'applicant',
    success: 200,
    answers:
      'The question and what was chosen for it while it waits; afterwards what became of it. Each reading is recorded',
    answer: referralPageSchema,
  },
  'PUT /api/cases/{caseId}/referrals/{id}/draft': {
    id: 'saveOpinionDraft',
    refuses: ['not-signed-in', 'not-found', 'already-answered', 'draft-stale', 'too-many', 'version-needed'],
    summary:
      'Keep what has been written of the answer so far. `If-Match` names the version it was made from, 0 for the first',
    who: 'applicant',
    headers: ['If-Match'],
    body: opinionDraftSchema,
    success: 200,
    answers: 'The version that was kept',
    answer: z.object({ version: z.int() }),
  },
  'GET /api/cases/{caseId}/referrals/{id}/files/{fileId}': {
    id: 'fetchReferralFile',
    refuses: ['not-signed-in', 'not-found', 'file-lost', 'file-on-its-way', 'too-many'],
    summary: 'Fetch a file that was chosen for a question',
    who: 'applicant',
    success: 200,
    answers: 'An address that works for a minute',
    answer: z.object({ name: text, url: text }),
  },
} as const satisfies DescribedCalls;
