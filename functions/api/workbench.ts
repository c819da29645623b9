import { actAnswers } from '../acts/answers.ts';
import { findByStaff } from '../acts/find-by-staff.ts';
import { listCases, me } from '../department/cases.ts';
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
  ...actAnswers('workbench', findByStaff),
});
