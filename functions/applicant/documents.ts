import { api } from '../support/http/api.ts';
import { announceAttachment, showAttachment } from './attachments.ts';
import { fetchAttachment } from './case-files.ts';

/** Files on their way into a case and out of it. */
export const handler = api('documents', {
  'POST /api/attachments': announceAttachment,
  'GET /api/attachments/{id}': showAttachment,
  'GET /api/cases/{caseId}/attachments/{id}': fetchAttachment,
});
