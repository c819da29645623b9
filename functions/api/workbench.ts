import { actsByStaff } from '#domain/acts/by-staff.ts';
import { actAnswers } from '../acts/answers.ts';
import { findByStaff } from '../acts/find-by-staff.ts';
import { addAbsence, listAbsences, listStandIns, withdrawAbsence } from '../department/absences.ts';
import { listCases, me } from '../department/cases.ts';
import { showClock } from '../department/clock.ts';
import { previewDecision } from '../department/decision-preview.ts';
import { forgetDraft, saveDraft, showDraft } from '../department/draft.ts';
import { listTasks } from '../department/inbox.ts';
import { listOfficers } from '../department/officers.ts';
import { searchCases } from '../department/search.ts';
import { listSuggestions } from '../department/suggestions.ts';
import { showTask } from '../department/tasks.ts';
import { assignTasks, showWork } from '../department/work.ts';
import { api } from '../http/api.ts';
import { listReadings } from '../reading/readings.ts';

/** Everything a department's officers and the coordinator do. */
export const handler = api('workbench', {
  'GET /api/me': me,
  'GET /api/cases': listCases,
  'GET /api/cases/{caseId}/readings': listReadings,
  'GET /api/cases/{caseId}/suggestions': listSuggestions,
  'GET /api/departments/{departmentId}/tasks': listTasks,
  'POST /api/search': searchCases,
  'GET /api/tasks/{taskId}': showTask,
  'GET /api/tasks/{taskId}/draft': showDraft,
  'PUT /api/tasks/{taskId}/draft': saveDraft,
  'DELETE /api/tasks/{taskId}/draft': forgetDraft,
  'POST /api/tasks/{taskId}/decision-preview': previewDecision,
  'GET /api/departments/{departmentId}/officers': listOfficers,
  'GET /api/departments/{departmentId}/absences': listAbsences,
  'POST /api/departments/{departmentId}/absences': addAbsence,
  'POST /api/departments/{departmentId}/absences/{id}/withdrawal': withdrawAbsence,
  'GET /api/departments/{departmentId}/stand-ins': listStandIns,
  'GET /api/departments/{departmentId}/work': showWork,
  'POST /api/departments/{departmentId}/assignments': assignTasks,
  'GET /api/tasks/{taskId}/clock': showClock,
  ...actAnswers<'workbench'>(actsByStaff, findByStaff),
});
