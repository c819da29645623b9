import { announceAttachment, showAttachment } from '../applicant/attachments.ts';
import { fetchConsultedFile } from '../consulted/file.ts';
import { api } from '../http/api.ts';
import { fetchAttachment } from '../reading/files.ts';

/** Files on their way into a case and out of it. */
export const handler = api('documents', {
  'POST /api/attachments': announceAttachment,
  'GET /api/attachments/{id}': showAttachment,
  'GET /api/cases/{caseId}/attachments/{id}': fetchAttachment,
  'GET /api/cases/{caseId}/referrals/{id}/files/{fileId}': fetchConsultedFile,
});
