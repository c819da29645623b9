import { casesSchema, meSchema, readingsSchema, taskPageOfInboxSchema } from '../answers/lists.ts';
import { taskPageSchema } from '../answers/task.ts';
import { caseListSchema, readingsListSchema, taskListSchema } from '../requests.ts';
import type { DescribedCalls } from './described.ts';

/** What officers and coordinators read, and the one thing in a case that is no act on a task. */
export const staff = {
  'GET /api/me': {
    id: 'whoAmI',
    summary: 'Who is signed in, and which inboxes are theirs',
    who: 'staff',
    success: 200,
    answers: 'Who is signed in',
    answer: meSchema,
  },
  'GET /api/cases': {
    id: 'listCases',
    refuses: ['forbidden', 'invalid-input'],
    summary: 'A municipality’s cases, for its coordinator',
    who: 'staff',
    query: caseListSchema,
    success: 200,
    answers: 'A page of them, the newest reference first',
    answer: casesSchema,
  },
  'GET /api/cases/{caseId}/readings': {
    id: 'listReadings',
    refuses: ['forbidden', 'disqualified', 'not-found'],
    summary: 'Who has read what in a case, for its coordinator',
    who: 'staff',
    query: readingsListSchema,
    success: 200,
    answers: 'A page of them, newest first',
    answer: readingsSchema,
  },
  'GET /api/departments/{departmentId}/tasks': {
    id: 'listTasks',
    refuses: ['forbidden', 'invalid-input'],
    summary: 'Open tasks, the one due first on top',
    who: 'staff',
    query: taskListSchema,
    success: 200,
    answers: 'A page of them',
    answer: taskPageOfInboxSchema,
  },
  'GET /api/tasks/{taskId}': {
    id: 'showTask',
    refuses: ['forbidden', 'disqualified', 'not-found'],
    summary: 'A task with its material',
    who: 'staff',
    success: 200,
    answers: 'The task; its version in `ETag`',
    answer: taskPageSchema,
  },
} as const satisfies DescribedCalls;
