import { decide } from '../../acts/decide/act.ts';
import { problemsOfAct } from '../act-calls.ts';
import { decisionPreviewSchema } from '../answers/case.ts';
import { taskClockSchema } from '../answers/clock.ts';
import { casesSchema, foundSchema, meSchema, readingsSchema, taskPageOfInboxSchema } from '../answers/lists.ts';
import { staffSuggestionsSchema } from '../answers/suggestion.ts';
import { taskPageSchema } from '../answers/task.ts';
import { taskDraftAnswerSchema } from '../answers/task-draft.ts';
import { caseListSchema, readingsListSchema, searchSchema, taskDraftSchema, taskListSchema } from '../requests.ts';
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
  'GET /api/cases/{caseId}/suggestions': {
    id: 'listSuggestions',
    refuses: ['forbidden', 'disqualified', 'not-found'],
    summary: 'What has been suggested to the business in a case, and which permits can be',
    who: 'staff',
    success: 200,
    answers: 'The suggestions, latest first, and what can be suggested',
    answer: staffSuggestionsSchema,
  },
  'GET /api/departments/{departmentId}/tasks': {
    id: 'listTasks',
    refuses: ['forbidden', 'invalid-input'],
    summary: 'Tasks of an inbox by view and filter, the one due first on top',
    who: 'staff',
    query: taskListSchema,
    success: 200,
    answers: 'A page of them, and with the first how many each view holds',
    answer: taskPageOfInboxSchema,
  },
  'POST /api/search': {
    id: 'searchCases',
    refuses: ['invalid-input'],
    summary: 'Cases in which one takes part or took part, by reference, name, organisation number, property or address',
    who: 'staff',
    body: searchSchema,
    success: 200,
    answers: 'Those whose words begin so, the newest reference first',
    answer: foundSchema,
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
  'GET /api/tasks/{taskId}/draft': {
    id: 'showTaskDraft',
    refuses: ['forbidden', 'not-found'],
    summary: 'What the department writes in a task and has not sent',
    who: 'staff',
    success: 200,
    answers: 'The draft; its version in `ETag`, `"0"` when there is none',
    answer: taskDraftAnswerSchema,
  },
  'PUT /api/tasks/{taskId}/draft': {
    id: 'saveTaskDraft',
    refuses: ['forbidden', 'not-found', 'already-done', 'draft-stale', 'version-needed'],
    summary: 'Save what the department writes in a task',
    who: 'staff',
    body: taskDraftSchema,
    headers: ['If-Match'],
    success: 200,
    answers:
      'What was saved, and its new version in `ETag`; 412 when a colleague has saved it, 409 when the task is done',
    answer: taskDraftAnswerSchema,
  },
  'DELETE /api/tasks/{taskId}/draft': {
    id: 'forgetTaskDraft',
    refuses: ['forbidden', 'not-found', 'already-done', 'draft-stale', 'version-needed'],
    summary: 'Throw away what the department writes in a task',
    who: 'staff',
    headers: ['If-Match'],
    success: 200,
    answers: 'The draft that is left, which holds nothing',
    answer: taskDraftAnswerSchema,
  },
  'POST /api/tasks/{taskId}/decision-preview': {
    id: 'previewDecision',
    refuses: problemsOfAct(decide),
    summary:
      'A decision as the applicant will read it, or would, if what is proposed is decided; nothing is stored, and what would stop it is refused here as it would be there',
    who: 'staff',
    body: decide.input,
    headers: ['If-Match?'],
    success: 200,
    answers: 'The decision as it would stand on the applicant’s page',
    answer: decisionPreviewSchema,
  },
  'GET /api/tasks/{taskId}/clock': {
    id: 'showClock',
    refuses: ['forbidden', 'not-found'],
    summary: 'A task’s clock, line by line, with the law that each follows from',
    who: 'staff',
    success: 200,
    answers: 'Its lines, oldest first',
    answer: taskClockSchema,
  },
} as const satisfies DescribedCalls;
