import * as z from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import {
  accessLinkRequestSchema,
  answerSchema,
  attachmentRequestSchema,
  choiceSchema,
  companyRequestSchema,
  decisionSchema,
  draftSchema,
  hearingSchema,
  opinionSchema,
  planRequestSchema,
  resolutionSchema,
  sessionRequestSchema,
  supplementRequestSchema,
  withdrawalSchema,
} from './requests.ts';
import { type ApiRoute, apiRoutes } from './routes.ts';
import { submissionSchema } from './submission.ts';

type Call = ApiRoute extends infer R ? (R extends ApiRoute ? `${R['method']} ${R['path']}` : never) : never;

interface Described {
  readonly summary: string;
  /** Who may call: everybody, the holder of an applicant's session or draft key, or signed-in staff. */
  readonly who: 'everybody' | 'applicant' | 'staff';
  readonly body?: z.ZodType;
  readonly query?: readonly string[];
  /** Names of headers; one that ends in `?` may be left out. */
  readonly headers?: readonly string[];
  readonly success: 200 | 201 | 202 | 204;
  readonly answers: string;
}

/** Every call in words. The compiler refuses a call that is not described; bodies are the schemas that validate. */
const described: Readonly<Record<Call, Described>> = {
  'GET /api/health': { summary: 'Is it running?', who: 'everybody', success: 200, answers: '`{status, version}`' },
  'GET /api/openapi.json': { summary: 'This document', who: 'everybody', success: 200, answers: 'OpenAPI 3.1' },
  'GET /api/sign-in': {
    summary: 'Where staff sign in',
    who: 'everybody',
    success: 200,
    answers: '`{issuer, clientId}` of the OpenID provider',
  },
  'GET /api/guide': {
    summary: 'Business events, questions and municipalities',
    who: 'everybody',
    query: ['lang'],
    success: 200,
    answers: 'Each question with its condition and help',
  },
  'POST /api/guide/plan': {
    summary: 'Which permits apply, in which order, and when one can open',
    who: 'everybody',
    body: planRequestSchema,
    query: ['lang'],
    success: 200,
    answers: '`{permits, requirements, obstacles, reminders, opening}`',
  },
  'OPTIONS /api/guide/plan': {
    summary: 'Asks, for a browser on another site, whether it may ask for a plan',
    who: 'everybody',
    success: 204,
    answers: 'It may',
  },
  'POST /api/cases': {
    summary: 'Hand in the one form',
    who: 'everybody',
    body: submissionSchema,
    headers: ['Idempotency-Key?', 'If-Match?'],
    success: 201,
    answers:
      '`{caseId, reference, accessUrl, submittedAt, plan}`. With `draft` the draft becomes one case: sending it again gives what the first sending gave, and `repeated`; with `If-Match` it is sent only while the draft has that version. Without one `Idempotency-Key` is needed, and the same key gives the same case. Files come with their draft',
  },
  'GET /api/cases/{caseId}': {
    summary: 'Where a case is and why',
    who: 'applicant',
    query: ['lang'],
    success: 200,
    answers:
      'Status, permits, timeline, open requests, decisions and clocks. Departments with a task in the case and its coordinator may read it too, with a staff token',
  },
  'POST /api/cases/{caseId}/supplements/{id}': {
    summary: 'Answer a supplement request',
    who: 'applicant',
    body: answerSchema,
    success: 201,
    answers: '`{answered}`',
  },
  'POST /api/cases/{caseId}/hearings/{id}': {
    summary: 'Comment before a decision',
    who: 'applicant',
    body: answerSchema,
    success: 201,
    answers: '`{answered}`',
  },
  'POST /api/cases/{caseId}/withdrawals': {
    summary: 'Withdraw one permit, or all that is not decided',
    who: 'applicant',
    body: withdrawalSchema,
    success: 201,
    answers: '`{withdrawn}`',
  },
  'POST /api/cases/{caseId}/choices': {
    summary: 'Go on although a prerequisite was refused',
    who: 'applicant',
    body: choiceSchema,
    success: 201,
    answers: '`{permit, prerequisite, choice}`',
  },
  'POST /api/companies': {
    summary: 'Look a business up in the company register',
    who: 'everybody',
    body: companyRequestSchema,
    success: 200,
    answers: '`{name, address, postalCode, city, ended}`; 404 when there is none, or no register is connected',
  },
  'POST /api/attachments': {
    summary: 'Announce a file, with the token of its draft or a session of its case',
    who: 'applicant',
    body: attachmentRequestSchema,
    success: 201,
    answers:
      '`{id, upload: {url, fields}}`: post the fields and then `file` to the address, as multipart/form-data, within 15 minutes',
  },
  'GET /api/attachments/{id}': {
    summary: 'Whether a file has been checked',
    who: 'applicant',
    success: 200,
    answers: '`{id, name, size, state, reason?}`; the state is `quarantine`, `clean` or `rejected`',
  },
  'GET /api/cases/{caseId}/attachments/{id}': {
    summary: 'Fetch a file of a case',
    who: 'applicant',
    success: 200,
    answers: '`{name, url}`; the address works for a minute. Staff who may read the case may fetch its files',
  },
  'GET /api/cases/{caseId}/receipt': {
    summary: 'What was handed in, as a PDF',
    who: 'applicant',
    query: ['lang'],
    success: 200,
    answers: 'application/pdf',
  },
  'POST /api/drafts': {
    summary: 'Start a draft',
    who: 'everybody',
    body: draftSchema,
    success: 201,
    answers: '`{id, token, resumeUrl}`; the version in `ETag`',
  },
  'GET /api/drafts/{id}': {
    summary: 'Read a draft',
    who: 'applicant',
    success: 200,
    answers:
      'What was saved, and its version in `ETag`; `{sent: {caseId, reference, accessUrl, submittedAt, plan}}` when it was handed in',
  },
  'PUT /api/drafts/{id}': {
    summary: 'Save a draft',
    who: 'applicant',
    body: draftSchema,
    headers: ['If-Match'],
    success: 200,
    answers:
      'What was saved, and its new version in `ETag`; 412 when it was saved from elsewhere, 409 when it was sent',
  },
  'POST /api/sessions': {
    summary: 'Exchange the key of a link for an hour’s session',
    who: 'everybody',
    body: sessionRequestSchema,
    success: 201,
    answers: '`{session, expiresAt}`',
  },
  'POST /api/access-links': {
    summary: 'Ask for a new link by e-mail',
    who: 'everybody',
    body: accessLinkRequestSchema,
    success: 202,
    answers: 'Always the same, whether or not there is such a case',
  },
  'GET /api/me': {
    summary: 'Who is signed in, and which inboxes are theirs',
    who: 'staff',
    success: 200,
    answers: '`{name, departments, coordinates}`',
  },
  'GET /api/cases': {
    summary: 'A municipality’s cases, for its coordinator',
    who: 'staff',
    query: ['municipality', 'status', 'q', 'cursor'],
    success: 200,
    answers: '`{cases, cursor}`',
  },
  'GET /api/departments/{departmentId}/tasks': {
    summary: 'Open tasks, the one due first on top',
    who: 'staff',
    query: ['kind', 'mine', 'due', 'limit', 'cursor'],
    success: 200,
    answers: '`{tasks, cursor}`',
  },
  'GET /api/tasks/{taskId}': {
    summary: 'A task with its material',
    who: 'staff',
    query: ['lang'],
    success: 200,
    answers: 'The task; its version in `ETag`',
  },
  'POST /api/tasks/{taskId}/claim': {
    summary: 'Claim a task',
    who: 'staff',
    headers: ['If-Match?'],
    success: 201,
    answers: '`{claimedBy}`',
  },
  'POST /api/tasks/{taskId}/release': {
    summary: 'Release a task',
    who: 'staff',
    headers: ['If-Match?'],
    success: 201,
    answers: '`{released}`',
  },
  'POST /api/tasks/{taskId}/decision': {
    summary: 'Decide',
    who: 'staff',
    body: decisionSchema,
    headers: ['If-Match?'],
    success: 201,
    answers: '`{taskId, outcome}`',
  },
  'POST /api/tasks/{taskId}/opinion': {
    summary: 'Give an opinion',
    who: 'staff',
    body: opinionSchema,
    headers: ['If-Match?'],
    success: 201,
    answers: '`{taskId, stance}`',
  },
  'POST /api/tasks/{taskId}/supplement-requests': {
    summary: 'Ask the applicant for what is missing',
    who: 'staff',
    body: supplementRequestSchema,
    headers: ['If-Match?'],
    success: 201,
    answers: '`{request}`',
  },
  'POST /api/tasks/{taskId}/hearings': {
    summary: 'Let the applicant comment before a decision',
    who: 'staff',
    body: hearingSchema,
    headers: ['If-Match?'],
    success: 201,
    answers: '`{request}`',
  },
  'POST /api/tasks/{taskId}/resolution': {
    summary: 'Resolve a follow-up',
    who: 'staff',
    body: resolutionSchema,
    headers: ['If-Match?'],
    success: 201,
    answers: '`{taskId}`',
  },
};

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
});

/** The API as OpenAPI 3.1. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, path } of apiRoutes) {
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(described[`${method} ${path}` as Call], path) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Företagslots',
      version: '1',
      description:
        'Times are RFC 3339; days are Swedish calendar days. Errors are RFC 9457 problem+json in the language of `?lang=` or `Accept-Language`.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: paths as ZodOpenApiPathsObject,
    components: {
      securitySchemes: {
        applicant: {
          type: 'http',
          scheme: 'bearer',
          description: 'A session from `POST /api/sessions`, or a draft’s token',
        },
        staff: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token of the municipality’s OpenID provider',
        },
      },
    },
  });
}

function operation(
  { summary, who, body, query = [], headers = [], success, answers }: Described,
  path: string,
): unknown {
  const text = z.string();
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '');
  return {
    summary,
    security: who === 'everybody' ? [] : [{ [who]: [] }],
    requestParams: {
      ...(inPath.length > 0 && { path: z.object(Object.fromEntries(inPath.map((name) => [name, text]))) }),
      ...(query.length > 0 && { query: z.object(Object.fromEntries(query.map((name) => [name, text.optional()]))) }),
      ...(headers.length > 0 && {
        header: z.object(
          Object.fromEntries(
            headers.map((name) => (name.endsWith('?') ? [name.slice(0, -1), text.optional()] : [name, text])),
          ),
        ),
      }),
    },
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      [success]: { description: answers, content: { 'application/json': { schema: z.looseObject({}) } } },
      '4XX': {
        description: 'What is wrong and how to mend it',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  };
}
