import { actAnswers } from '../acts/answers.ts';
import { findByStaff } from '../acts/find-by-staff.ts';
import { listCases, me } from '../department/cases.ts';
import { showClock } from '../department/clock.ts';
import { listTasks, showTask } from '../department/tasks.ts';
import { api } from '../http/api.ts';
import { listReadings } from '../reading/readings.ts';

/** Everything a department's officers and the coordinator do. */
export const handler = api('workbench', {
  'GET /api/me': me,
  'GET /api/cases': listCases,
  'GET /api/cases/{caseId}/readings': listReadings,
  'GET /api/departments/{departmentId}/tasks': listTasks,
  'GET /api/tasks/{taskId}': showTask,
  'GET /api/tasks/{taskId}/clock': showClock,
  ...actAnswers('workbench', findByStaff),
});
