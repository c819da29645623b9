import { listCases, me } from '../department/cases.ts';
import { correctContact } from '../department/contact.ts';
import { decide, giveOpinion, resolve } from '../department/decisions.ts';
import { extend, requestSupplement, startHearing, takeBack } from '../department/requests.ts';
import { claim, listTasks, releaseTask, showTask } from '../department/tasks.ts';
import { api } from '../http/api.ts';
import { listReadings } from '../reading/readings.ts';

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
