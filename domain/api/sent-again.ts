import type { SentAgain } from '../acts/define.ts';
import { actsSentAgain } from './act-calls.ts';
import type { Call } from './calls.ts';

export type PostCall = Extract<Call, `POST ${string}`>;

/** Every POST. The compiler refuses one that is missing; `tests/functions/sent-twice.test.ts` sends each of them twice. */
export const sentAgain: Readonly<Record<PostCall, SentAgain>> = {
  'POST /api/guide/plan': { by: 'nothing', again: '200 and the same plan', other: '200 and the plan for that' },
  'POST /api/companies': { by: 'nothing', again: '200, asked of the register anew', other: '200 for that company' },
  'POST /api/properties': { by: 'nothing', again: '200, asked of the register anew', other: '200 for that address' },
  'POST /api/search': { by: 'nothing', again: '200 and what is found by then', other: '200 and what is found by that' },
  'POST /api/sessions': {
    by: 'nothing',
    again: '201 and a session of its own; both work for their hour',
    other: '401 for another key',
  },
  'POST /api/cases': {
    by: 'key',
    again:
      '201 with the same cases and `repeated`. Its draft is the key where there is one, whatever else is sent with it; otherwise `Idempotency-Key`, which is needed then',
    other: '422 `key-reused` for a used key with another body',
  },
  'POST /api/drafts': {
    by: 'key',
    again: '201 and the same draft until it is saved; without `Idempotency-Key` another draft, which expires by itself',
    other: '422 `key-reused`',
  },
  'POST /api/attachments': {
    by: 'key',
    again: '201 with the same id and a fresh form; without `Idempotency-Key` another id, which expires by itself',
    other: '422 `key-reused`',
  },
  'POST /api/access-links': {
    by: 'about',
    again: '202; within a quarter of an hour there is one mail, and its link works',
    other: '202',
  },
  'POST /api/cases/{caseId}/access-renewals': {
    by: 'about',
    again: '401, for the session has ended with the links; there is one mail. At once: 201 or 401, and one mail',
    other: '–',
  },
  'POST /api/tasks/{taskId}/decision-preview': {
    by: 'nothing',
    again: '200 and the same preview',
    other: '200 and the preview of that',
  },
  'POST /api/departments/{departmentId}/absences': {
    by: 'about',
    again: '201 and the same absence: one of the same person, days and deputy is the same',
    other: '201 for other days, 422 for days on which they are away already',
  },
  'POST /api/departments/{departmentId}/absences/{id}/withdrawal': {
    by: 'about',
    again: '200: it is gone',
    other: '–',
  },
  'POST /api/departments/{departmentId}/assignments': {
    by: 'about',
    again: '200 and the same answer; what somebody has already is not handed to them again',
    other: '200 for those',
  },
  ...actsSentAgain,
};

export const isPost = (call: Call): call is PostCall => call.startsWith('POST ');
