import { actsByLink } from '#domain/acts/by-link.ts';
import { actAnswers } from '../acts/answers.ts';
import { findByLink } from '../acts/find-by-link.ts';
import { showCompany } from '../applicant/companies.ts';
import { showDraft, showForm, startDraft, updateDraft } from '../applicant/drafts.ts';
import { showProperties } from '../applicant/properties.ts';
import { openSession, renewLinks, requestAccessLink } from '../applicant/sessions.ts';
import { submit } from '../applicant/submit.ts';
import { saveOpinionDraft, showReferral } from '../consulted/referral.ts';
import { api } from '../http/api.ts';
import { showCase } from '../reading/case.ts';

/** Everything an applicant does with a case, and what a body outside the catalogue does that was asked about one. */
export const handler = api('cases', {
  'POST /api/cases': submit,
  'GET /api/cases/{caseId}': showCase,
  'GET /api/cases/{caseId}/referrals/{id}': showReferral,
  'PUT /api/cases/{caseId}/referrals/{id}/draft': saveOpinionDraft,
  'POST /api/cases/{caseId}/access-renewals': renewLinks,
  ...actAnswers<'cases'>(actsByLink, findByLink),
  'POST /api/companies': showCompany,
  'POST /api/properties': showProperties,
  'POST /api/drafts': startDraft,
  'GET /api/drafts/{id}': showDraft,
  'GET /api/drafts/{id}/form': showForm,
  'PUT /api/drafts/{id}': updateDraft,
  'POST /api/sessions': openSession,
  'POST /api/access-links': requestAccessLink,
});
