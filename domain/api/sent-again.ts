import type { Call } from './calls.ts';

export type PostCall = Extract<Call, `POST ${string}`>;

/** What happens when a call is sent twice, because its answer was lost or two of it were under way at once. */
export interface SentAgain {
  /**
   * By what the second is known for the first: `nothing` is stored, so that there is nothing to know; a `key` that the caller
   * gives; what it is `about`, which can happen once; or the very `same` words of the same person.
   */
  readonly by: 'nothing' | 'key' | 'about' | 'same';
  /** The second, with the same content. */
  readonly again: string;
  /** The second, with another content. */
  readonly other: string;
}

const answersAgain = '201 and the same answer; nothing more happens';
const whileMine =
  '201 and the same answer, as long as no colleague has acted since; then it is a new act, or 412 with `If-Match`';
const officersOther = '409 or 412: it was said, and is not said over';

/** Every POST. The compiler refuses one that is missing; `tests/functions/sent-twice.test.ts` sends each of them twice. */
export const sentAgain: Readonly<Record<PostCall, SentAgain>> = {
  'POST /api/guide/plan': { by: 'nothing', again: '200 and the same plan', other: '200 and the plan for that' },
  'POST /api/companies': { by: 'nothing', again: '200, asked of the register anew', other: '200 for that company' },
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
  'POST /api/cases/{caseId}/supplements/{id}': { by: 'same', again: answersAgain, other: '409 `already-answered`' },
  'POST /api/cases/{caseId}/hearings/{id}': { by: 'same', again: answersAgain, other: '409 `already-answered`' },
  'POST /api/cases/{caseId}/withdrawals': {
    by: 'about',
    again: answersAgain,
    other: '201 for another permit',
  },
  'POST /api/cases/{caseId}/choices': { by: 'about', again: answersAgain, other: '201 for another prerequisite' },
  'POST /api/cases/{caseId}/contact': {
    by: 'about',
    again: answersAgain,
    other: '201, a second correction; at once: 412 for the later one',
  },
  'POST /api/tasks/{taskId}/claim': { by: 'about', again: whileMine, other: '–' },
  'POST /api/tasks/{taskId}/release': { by: 'about', again: whileMine, other: '–' },
  'POST /api/tasks/{taskId}/decision': { by: 'same', again: answersAgain, other: officersOther },
  'POST /api/tasks/{taskId}/opinion': { by: 'same', again: answersAgain, other: officersOther },
  'POST /api/tasks/{taskId}/supplement-requests': {
    by: 'same',
    again: '201 with the same question while it is not answered',
    other: '201, another question',
  },
  'POST /api/tasks/{taskId}/hearings': {
    by: 'same',
    again: '201 with the same question while it is not answered',
    other: '201, another question',
  },
  'POST /api/tasks/{taskId}/requests/{id}/withdrawal': { by: 'about', again: answersAgain, other: '–' },
  'POST /api/tasks/{taskId}/requests/{id}/extension': {
    by: 'same',
    again: answersAgain,
    other: '201 for a later day, 422 `last-day` for an earlier one',
  },
  'POST /api/tasks/{taskId}/resolution': { by: 'same', again: answersAgain, other: officersOther },
};

export const isPost = (call: Call): call is PostCall => call.startsWith('POST ');
