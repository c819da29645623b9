import { type CasePart, parts } from '../case/rights.ts';
import { mayDo } from './act-rights.ts';
import type { Call } from './calls.ts';

/**
 * Who calls. `machine` is a machine account with one of the parts beside it: a call without it is for people alone. `draft` and `applicant` hold the key of that very draft or case, `mailbox` that of a mail about another address, `consulted` that of a question to a body outside the catalogue, a part is the one that a signed-in person
 * has in that very case or task, `own` is somebody signed in whose inbox or municipality it is, `head` the head of that very
 * department, `delegate` whoever decides that very permit by delegation.
 */
export const callers = [
  'everybody',
  'draft',
  'mailbox',
  'consulted',
  'applicant',
  'own',
  'head',
  'delegate',
  ...parts,
  'machine',
] as const;
export type Caller = (typeof callers)[number];

const everybody: readonly Caller[] = ['everybody'];
/** Whoever has, or had, a task in the case. */
const takesPart = ['decides', 'is-asked', 'has-decided', 'was-asked'] as const satisfies readonly CasePart[];
/** Whoever the task belongs to. */
const tasksOwn: readonly Caller[] = [...takesPart, 'coordinates'];

/** Whoever can send the owner a message, and with it files. */
const writesToOwner: readonly Caller[] = mayDo['POST /api/tasks/{taskId}/write-to-owner'];

/**
 * Who may make which call: the one table that the functions ask (`functions/http/access/allowed.ts`), that
 * `docs/who-may-what.md` is made from, and that every call is tested against. What a reader then gets, `case/rights.ts` says.
 * A call that belongs to another kind of task than one's own, or to a task that has ended, is answered 409. A machine reads
 * and does nothing else: what is done in a case is done in a person's name, and who has read what is between people.
 */
export const whoMay: Readonly<Record<Call, readonly Caller[]>> = {
  'GET /api/health': everybody,
  'GET /api/openapi.json': everybody,
  'GET /api/problems/{code}': everybody,
  'OPTIONS /api/openapi.json': everybody,
  'GET /api/sign-in': everybody,
  'GET /api/guide': everybody,
  'POST /api/guide/plan': everybody,
  'OPTIONS /api/guide': everybody,
  'OPTIONS /api/guide/plan': everybody,
  'POST /api/companies': everybody,
  'POST /api/properties': everybody,
  'POST /api/cases': everybody,
  'POST /api/drafts': everybody,
  'POST /api/sessions': everybody,
  'POST /api/access-links': everybody,
  'GET /api/drafts/{id}': ['draft'],
  'PUT /api/drafts/{id}': ['draft'],
  'GET /api/drafts/{id}/form': ['draft'],
  'POST /api/attachments': ['draft', 'applicant', ...writesToOwner],
  'GET /api/attachments/{id}': ['draft', 'applicant', ...writesToOwner],
  'POST /api/cases/{caseId}/access-renewals': ['applicant'],
  'GET /api/cases/{caseId}': ['applicant', ...takesPart, 'coordinates', 'machine'],
  'GET /api/cases/{caseId}/receipt': ['applicant', ...takesPart, 'coordinates', 'machine'],
  'GET /api/cases/{caseId}/attachments/{id}': [
    'applicant',
    'decides',
    'is-asked',
    'has-decided',
    'coordinates',
    'machine',
  ],
  'GET /api/cases/{caseId}/referrals/{id}': ['consulted'],
  'PUT /api/cases/{caseId}/referrals/{id}/draft': ['consulted'],
  'GET /api/cases/{caseId}/referrals/{id}/files/{fileId}': ['consulted'],
  'GET /api/cases/{caseId}/readings': ['coordinates'],
  'GET /api/cases/{caseId}/suggestions': [...takesPart, 'coordinates'],
  'GET /api/me': ['own', 'machine'],
  'GET /api/cases': ['own', 'machine'],
  'GET /api/departments/{departmentId}/tasks': ['own', 'machine'],
  'POST /api/search': ['own', 'machine'],
  'GET /api/departments/{departmentId}/officers': ['own'],
  'GET /api/departments/{departmentId}/absences': ['own'],
  'POST /api/departments/{departmentId}/absences': ['own'],
  'POST /api/departments/{departmentId}/absences/{id}/withdrawal': ['own'],
  'GET /api/departments/{departmentId}/stand-ins': ['own'],
  'GET /api/departments/{departmentId}/work': ['head'],
  'POST /api/departments/{departmentId}/assignments': ['head'],
  'GET /api/tasks/{taskId}': [...tasksOwn, 'machine'],
  'GET /api/tasks/{taskId}/draft': tasksOwn,
  'PUT /api/tasks/{taskId}/draft': tasksOwn,
  'DELETE /api/tasks/{taskId}/draft': tasksOwn,
  'POST /api/tasks/{taskId}/decision-preview': mayDo['POST /api/tasks/{taskId}/decision'],
  'GET /api/tasks/{taskId}/clock': [...tasksOwn, 'machine'],
  ...mayDo,
};

/**
 * Whether somebody with a part in the case may make a call. A call that the table lacks is nobody's.
 *
 * @param call as the gateway names it, such as `GET /api/cases/{caseId}`
 */
export const mayCall = (call: string, caller: Caller): boolean =>
  Object.hasOwn(whoMay, call) && whoMay[call as Call].includes(caller);
