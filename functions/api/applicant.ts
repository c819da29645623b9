import { actAnswers } from '../acts/answers.ts';
import { findByOwner } from '../acts/find-by-owner.ts';
import { showCompany } from '../applicant/companies.ts';
import { showDraft, showForm, startDraft, updateDraft } from '../applicant/drafts.ts';
import { showProperties } from '../applicant/properties.ts';
import { openSession, renewLinks, requestAccessLink } from '../applicant/sessions.ts';
import { submit } from '../applicant/submit.ts';
import { api } from '../http/api.ts';
import { showCase } from '../reading/case.ts';

/** Everything an applicant does with a case. */
export const handler = api('cases', {
  'POST /api/cases': submit,
  'GET /api/cases/{caseId}': showCase,
  'POST /api/cases/{caseId}/access-renewals': renewLinks,
  ...actAnswers('cases', findByOwner),
  'POST /api/companies': showCompany,
  'POST /api/properties': showProperties,
  'POST /api/drafts': startDraft,
  'GET /api/drafts/{id}': showDraft,
  'GET /api/drafts/{id}/form': showForm,
  'PUT /api/drafts/{id}': updateDraft,
  'POST /api/sessions': openSession,
  'POST /api/access-links': requestAccessLink,
});
