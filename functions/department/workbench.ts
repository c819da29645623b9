import { api } from '../support/http/api.ts';
import { listCases, me } from './cases.ts';
import { correctContact } from './contact.ts';
import { decide, giveOpinion, resolve } from './decisions.ts';
import { listReadings } from './readings.ts';
import { extend, requestSupplement, startHearing, takeBack } from './requests.ts';
import { claim, listTasks, releaseTask, showTask } from './tasks.ts';

/** Everything a department's officers and the coordinator do. */
export const handler = api('workbench', {
  'GET /api/me': me,
  'GET /api/cases': listCases,
  'GET /api/cases/{caseId}/readings': listReadings,
  'POST /api/cases/{caseId}/contact': correctContact,
  'GET /api/departments/{departmentId}/tasks': listTasks,
  'GET /api/tasks/{taskId}': showTask,
  'POST /api/tasks/{taskId}/claim': claim,
  'POST /api/tasks/{taskId}/release': releaseTask,
  'POST /api/tasks/{taskId}/decision': decide,
  'POST /api/tasks/{taskId}/opinion': giveOpinion,
  'POST /api/tasks/{taskId}/supplement-requests': requestSupplement,
  'POST /api/tasks/{taskId}/hearings': startHearing,
  'POST /api/tasks/{taskId}/requests/{id}/withdrawal': takeBack,
  'POST /api/tasks/{taskId}/requests/{id}/extension': extend,
  'POST /api/tasks/{taskId}/resolution': resolve,
});
