import { actAnswers } from '../acts/answers.ts';
import { findByStaff } from '../acts/find-by-staff.ts';
import { listCases, me } from '../department/cases.ts';
import { previewDecision } from '../department/decision-preview.ts';
import { forgetDraft, saveDraft, showDraft } from '../department/draft.ts';
import { listTasks } from '../department/inbox.ts';
import { searchCases } from '../department/search.ts';
import { showTask } from '../department/tasks.ts';
import { api } from '../http/api.ts';
import { listReadings } from '../reading/readings.ts';

/** Everything a department's officers and the coordinator do. */
export const handler = api('workbench', {
  'GET /api/me': me,
  'GET /api/cases': listCases,
  'GET /api/cases/{caseId}/readings': listReadings,
  'GET /api/departments/{departmentId}/tasks': listTasks,
  'GET /api/search': searchCases,
  'GET /api/tasks/{taskId}': showTask,
  'GET /api/tasks/{taskId}/draft': showDraft,
  'PUT /api/tasks/{taskId}/draft': saveDraft,
  'DELETE /api/tasks/{taskId}/draft': forgetDraft,
  'POST /api/tasks/{taskId}/decision-preview': previewDecision,
  ...actAnswers('workbench', findByStaff),
});
