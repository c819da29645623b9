import { api } from '../support/http/api.ts';
import { answer } from './answers.ts';
import { showCase } from './case-page.ts';
import { choose, withdraw } from './choices.ts';
import { showCompany } from './companies.ts';
import { showDraft, startDraft, updateDraft } from './drafts.ts';
import { openSession, renewLinks, requestAccessLink } from './sessions.ts';
import { submit } from './submit.ts';

/** Everything an applicant does with a case. */
export const handler = api('cases', {
  'POST /api/cases': submit,
  'GET /api/cases/{caseId}': showCase,
  'POST /api/cases/{caseId}/supplements/{id}': answer('supplement'),
  'POST /api/cases/{caseId}/hearings/{id}': answer('hearing'),
  'POST /api/cases/{caseId}/withdrawals': withdraw,
  'POST /api/cases/{caseId}/choices': choose,
  'POST /api/cases/{caseId}/access-renewals': renewLinks,
  'POST /api/companies': showCompany,
  'POST /api/drafts': startDraft,
  'GET /api/drafts/{id}': showDraft,
  'PUT /api/drafts/{id}': updateDraft,
  'POST /api/sessions': openSession,
  'POST /api/access-links': requestAccessLink,
});
