import * as z from 'zod';
import { createDocument, type ZodOpenApiObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { CatalogueSize } from '../definitions/catalogue.ts';
import { type ProblemCode, problems } from '../words/problems.ts';
import { isByOwner, perAct, problemsOfAct } from './act-calls.ts';
import { apiVersion } from './api-version.ts';
import { apiRoutes, type Call, type Route } from './calls.ts';
import type { Deprecated } from './deprecation.ts';
import { guideSchema, planAnswerSchema } from './plan-schema.ts';
import {
  accessLinkRequestSchema,
  attachmentRequestSchema,
  caseListSchema,
  companyRequestSchema,
  draftSchema,
  planRequestSchema,
  readingsListSchema,
  sessionRequestSchema,
  taskListSchema,
} from './requests.ts';
import { mayCall } from './rights-table.ts';
import { isPost, sentAgain } from './sent-again.ts';
import { submissionSchema } from './submission.ts';

interface Described {
  /** A name for it in code that is made from this document. */
  readonly id: string;
  readonly summary: string;
  /** Who may call: everybody, the holder of an applicant's session or draft key, or signed-in staff. */
  readonly who: 'everybody' | 'applicant' | 'staff';
  readonly body?: z.ZodType | ((size: CatalogueSize) => z.ZodType);
  readonly query?: z.ZodObject;
  /** Names of headers; one that ends in `?` may be left out. */
  readonly headers?: readonly string[];
  readonly success: 200 | 201 | 202 | 204;
  /** The answer in words, and its shape where that is small. */
  readonly answers: string;
  readonly answer?: z.ZodType;
  /** Problems of its own, beside those of every call of its kind: see `problemsOf`. */
  readonly refuses?: readonly ProblemCode[];
}

/** Days have bounds that are counted from today. The document is the same every day. */
const anyDay = '2026-01-01';

const small = (...names: string[]) => z.looseObject(Object.fromEntries(names.map((name) => [name, z.string()])));

/** The calls of acts. What an act answers, its schema says. */
const describedActs = perAct(
  (act): Described => ({
    id: act.call.id,
    summary: act.call.summary,
    who: isByOwner(act) ? 'applicant' : 'staff',
    ...(act.input && { body: act.input }),
    ...(!isByOwner(act) && act.on === 'task' && { headers: ['If-Match?'] }),
    success: 201,
    answers: `\`{${Object.keys(act.answer.schema.shape).join(', ')}}\``,
    answer: act.answer.schema,
    refuses: problemsOfAct(act),
  }),
);

/** Every call in words. The compiler refuses a call that is not described; bodies are the schemas that validate. */
const described: Readonly<Record<Call, Described>> = {
  ...describedActs,
  'GET /api/health': {
    answer: small('status', 'version', 'api'),
    id: 'health',
    summary: 'Is it running?',
    who: 'everybody',
    success: 200,
    answers: '`{status, version, api}`: the version of the product, and of this API',
  },
  'GET /api/openapi.json': {
    id: 'describeApi',
    summary: 'This document',
    who: 'everybody',
    success: 200,
    answers: 'OpenAPI 3.1',
  },
  'GET /api/sign-in': {
    answer: small('issuer', 'clientId'),
    id: 'whereStaffSignIn',
    summary: 'Where staff sign in',
    who: 'everybody',
    success: 200,
    answers: '`{issuer, clientId, signOutUrl}` of the OpenID provider, and the `provider` behind it when there is one',
  },
  'GET /api/guide': {
    id: 'showGuide',
    summary: 'Business events, questions and municipalities',
    who: 'everybody',
    success: 200,
    answers: 'Each question with its help, and the events and municipalities to choose from',
    answer: guideSchema,
  },
  'POST /api/guide/plan': {
    id: 'makePlan',
    refuses: ['unknown-event', 'unknown-municipality'],
    summary: 'Which permits apply, in which order, and when one can open',
    who: 'everybody',
    body: planRequestSchema(anyDay),
    success: 200,
    answers:
      '`{permits, requirements, obstacles, reminders, opening}` of `municipality`, and with `also` the same of each other municipality in `others`, in order, each with its own bodies, coordinator and days. What is handled once stands only in the first',
    answer: planAnswerSchema,
  },
  'OPTIONS /api/openapi.json': {
    id: 'mayDescribeApi',
    summary: 'Asks, for a browser on another site, whether it may read this document',
    who: 'everybody',
    success: 204,
    answers: 'It may',
  },
  'GET /api/problems/{code}': {
    id: 'describeProblem',
    refuses: ['not-found'],
    summary: 'What the `type` of a problem leads to',
    who: 'everybody',
    success: 200,
    answers: 'What went wrong and what to do about it, in words',
    answer: z.object({ type: z.string(), code: z.string(), status: z.int(), title: z.string(), detail: z.string() }),
  },
  'OPTIONS /api/guide': {
    id: 'mayShowGuide',
    summary: 'Asks, for a browser on another site, whether it may read the guide',
    who: 'everybody',
    success: 204,
    answers: 'It may',
  },
  'OPTIONS /api/guide/plan': {
    id: 'mayMakePlan',
    summary: 'Asks, for a browser on another site, whether it may ask for a plan',
    who: 'everybody',
    success: 204,
    answers: 'It may',
  },
  'POST /api/cases': {
    id: 'handIn',
    refuses: [
      'draft-gone',
      'draft-stale',
      'key-needed',
      'key-reused',
      'nothing-applies',
      'unknown-event',
      'unknown-municipality',
      'too-many',
    ],
    summary: 'Hand in the one form',
    who: 'everybody',
    body: submissionSchema(anyDay),
    headers: ['Idempotency-Key?', 'If-Match?'],
    success: 201,
    answers:
      '`{caseId, reference, accessUrl, submittedAt, plan, cases}`. With `also` there is one case in each municipality where there is something to hand in: `cases` lists `{caseId, reference, municipality, municipalityName, accessUrl}` of them all, and the first is the one above. With `draft` the draft becomes one application: sending it again gives what the first sending gave, and `repeated`; with `If-Match` it is sent only while the draft has that version. Without one `Idempotency-Key` is needed, and the same key gives the same cases. Files come with their draft',
  },
  'GET /api/cases/{caseId}': {
    id: 'showCase',
    refuses: ['not-signed-in', 'forbidden', 'not-found'],
    summary: 'Where a case is and why',
    who: 'applicant',
    success: 200,
    answers:
      'Status, permits, timeline, open requests, decisions and clocks, and in `others` the cases of the same application in other municipalities. With a staff token, what that department or coordinator may read of it (docs/who-may-what.md)',
  },
  'POST /api/cases/{caseId}/access-renewals': {
    id: 'renewAccess',
    refuses: ['not-signed-in', 'not-found'],
    summary: 'End every link and session of the case, also this one, and have a fresh link mailed',
    who: 'applicant',
    success: 201,
    answers: '`{sent}`',
  },
  'POST /api/companies': {
    id: 'lookUpCompany',
    refuses: ['no-such-company', 'register-unreachable', 'too-many'],
    summary: 'Look a business up in the company register',
    who: 'everybody',
    body: companyRequestSchema(anyDay),
    success: 200,
    answers: '`{name, address, postalCode, city, ended}`; 404 when there is none, or no register is connected',
  },
  'POST /api/attachments': {
    id: 'announceFile',
    refuses: ['not-signed-in', 'not-found', 'draft-sent', 'nothing-asked', 'key-needed', 'key-reused', 'too-many'],
    headers: ['Idempotency-Key?'],
    summary: 'Announce a file, with the token of its draft or a session of the case that asks for it',
    who: 'applicant',
    body: attachmentRequestSchema,
    success: 201,
    answers:
      '`{id, upload: {url, fields}}`: post the fields and then `file` to the address, as multipart/form-data, within 15 minutes',
  },
  'GET /api/attachments/{id}': {
    id: 'showFile',
    refuses: ['not-found'],
    summary: 'Whether a file has been checked',
    who: 'applicant',
    success: 200,
    answers:
      '`{id, name, size, state}`; the state is `quarantine`, `clean` or `rejected`, and then `{reason, message}` say why',
  },
  'GET /api/cases/{caseId}/attachments/{id}': {
    answer: small('name', 'url'),
    id: 'fetchFile',
    refuses: ['not-signed-in', 'forbidden', 'not-found'],
    summary: 'Fetch a file of a case',
    who: 'applicant',
    success: 200,
    answers: '`{name, url}`; the address works for a minute. Staff fetch the files that their task may read',
  },
  'GET /api/cases/{caseId}/receipt': {
    id: 'fetchReceipt',
    refuses: ['not-signed-in', 'forbidden', 'not-found'],
    summary: 'What was handed in, as a PDF',
    who: 'applicant',
    success: 200,
    answers: 'application/pdf',
  },
  'POST /api/drafts': {
    answer: small('id', 'token', 'resumeUrl'),
    id: 'startDraft',
    refuses: ['key-needed', 'key-reused', 'too-many'],
    headers: ['Idempotency-Key?'],
    summary: 'Start a draft',
    who: 'everybody',
    body: draftSchema,
    success: 201,
    answers: '`{id, token, resumeUrl}`; the version in `ETag`',
  },
  'GET /api/drafts/{id}': {
    id: 'showDraft',
    refuses: ['draft-gone'],
    summary: 'Read a draft',
    who: 'applicant',
    success: 200,
    answers:
      'What was saved, and its version in `ETag`; `{sent: {caseId, reference, accessUrl, submittedAt, plan}}` when it was handed in',
  },
  'PUT /api/drafts/{id}': {
    id: 'saveDraft',
    refuses: ['draft-gone', 'draft-sent', 'draft-stale', 'version-needed'],
    summary: 'Save a draft',
    who: 'applicant',
    body: draftSchema,
    headers: ['If-Match'],
    success: 200,
    answers:
      'What was saved, and its new version in `ETag`; 412 when it was saved from elsewhere, 409 when it was sent',
  },
  'POST /api/sessions': {
    answer: small('session', 'expiresAt'),
    id: 'openSession',
    refuses: ['not-signed-in', 'too-many'],
    summary: 'Exchange the key of a link for an hour’s session',
    who: 'everybody',
    body: sessionRequestSchema,
    success: 201,
    answers: '`{session, expiresAt}`',
  },
  'POST /api/access-links': {
    id: 'askForLink',
    refuses: ['too-many'],
    summary: 'Ask for a new link by e-mail',
    who: 'everybody',
    body: accessLinkRequestSchema,
    success: 202,
    answers: 'Always the same, whether or not there is such a case',
  },
  'GET /api/me': {
    id: 'whoAmI',
    summary: 'Who is signed in, and which inboxes are theirs',
    who: 'staff',
    success: 200,
    answers: '`{name, departments, coordinates}`, and `machine` for a machine account',
  },
  'GET /api/cases': {
    id: 'listCases',
    refuses: ['forbidden', 'invalid-input'],
    summary: 'A municipality’s cases, for its coordinator',
    who: 'staff',
    query: caseListSchema,
    success: 200,
    answers: '`{cases, cursor}`',
  },
  'GET /api/cases/{caseId}/readings': {
    id: 'listReadings',
    refuses: ['forbidden', 'not-found'],
    summary: 'Who has read what in a case, for its coordinator',
    who: 'staff',
    query: readingsListSchema,
    success: 200,
    answers: '`{readings: [{at, by: {id, name, machine?}, as, what, id?}], cursor}`, newest first',
  },
  'GET /api/departments/{departmentId}/tasks': {
    id: 'listTasks',
    refuses: ['forbidden', 'invalid-input'],
    summary: 'Open tasks, the one due first on top',
    who: 'staff',
    query: taskListSchema,
    success: 200,
    answers: '`{tasks, cursor}`',
  },
  'GET /api/tasks/{taskId}': {
    id: 'showTask',
    refuses: ['forbidden', 'not-found'],
    summary: 'A task with its material',
    who: 'staff',
    success: 200,
    answers: 'The task; its version in `ETag`',
  },
};

const problem = z
  .object({
    type: z.string().meta({ format: 'uri-reference' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    errors: z
      .array(z.object({ pointer: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'What is wrong: a JSON pointer into the body, or `?name` for a parameter of the address' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });

/** The gateway's own answer when it has no word from the product. */
const gatewaysAnswer = z.looseObject({ message: z.string() }).meta({ id: 'GatewaysAnswer' });

/**
 * The API as OpenAPI 3.1.
 *
 * @param size of the catalogue, by which the body of a draft is bounded
 * @param routes the calls, with what is to go
 */
export function openApiDocument(
  size: CatalogueSize,
  routes: readonly Route[] = apiRoutes,
): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route, size) };
  }
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: {
      title: 'Företagslots',
      version: apiVersion,
      description:
        'Times are RFC 3339; days are Swedish calendar days. Errors are RFC 9457 problem+json in the language of `?lang=` or `Accept-Language`. Who may call is asked before what was sent is looked at. A path that is not here answers 404, and a method that is not here 405 with `Allow`.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/', description: 'Where this document came from' }],
    tags: Object.entries(audiences).map(([name, description]) => ({ name, description })),
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
          description:
            'An access token of the municipality’s OpenID provider, of a person or of a machine (client credentials; it may only read)',
        },
      },
    },
  };
  return createDocument(document, {
    // What is answered may be given more fields without a new version.
    override: ({ jsonSchema, io }) => {
      if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
}

const audiences: Readonly<Record<Described['who'], string>> = {
  everybody: 'Without signing in',
  applicant: 'With the session of a case, or the token of a draft',
  staff: 'For officers and coordinators, signed in with the municipality’s identity provider',
};

/** Every problem that a call can answer with: its own, and those that come with a body, an address or an officer. */
function problemsOf({ body, query, who, refuses = [] }: Described, name: Call): ReadonlySet<ProblemCode> {
  const withBody = [
    'body-needed',
    'not-json',
    'wrong-content-type',
    'too-large',
    'invalid-input',
    'not-storable',
  ] as const;
  return new Set([
    ...refuses,
    ...(body ? withBody : []),
    ...(query ? (['invalid-input'] as const) : []),
    ...(who === 'staff' ? (['not-signed-in'] as const) : []),
    ...(who === 'staff' && !mayCall(name, 'machine') ? (['people-only'] as const) : []),
    // What no id can be is not found, whatever it was to be the id of.
    ...(name.includes('{') ? (['not-found'] as const) : []),
  ]);
}

function operation(route: Route, size: CatalogueSize): unknown {
  const { path, deprecated, deprecatedFields } = route;
  const name = `${route.method} ${path}` as Call;
  const call = described[name];
  const { id, summary, who, body, query, headers = [], success, answers, answer } = call;
  const notes = [
    ...(isPost(name) ? [`Sent again: ${sentAgain[name].again}. With another content: ${sentAgain[name].other}`] : []),
    ...(deprecated ? [goes('This call', deprecated)] : []),
    ...Object.entries(deprecatedFields ?? {}).map(([field, one]) => goes(`\`${field}\``, one)),
  ];
  const text = z.string();
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '');
  const language = z.string().max(100).meta({ description: '`sv` or `en`' }).optional();
  return {
    operationId: id,
    summary,
    ...(notes.length > 0 && { description: notes.join('\n\n') }),
    ...(deprecated && { deprecated: true }),
    tags: [who],
    security: who === 'everybody' ? [] : [{ [who]: [] }],
    requestParams: {
      ...(inPath.length > 0 && {
        path: z.object(Object.fromEntries(inPath.map((name) => [name, text.min(1).max(200)]))),
      }),
      query: z.object(markedParameters({ lang: language, ...query?.shape }, deprecatedFields)),
      ...(headers.length > 0 && {
        header: z.object(
          Object.fromEntries(
            headers.map((name) => (name.endsWith('?') ? [name.slice(0, -1), text.optional()] : [name, text])),
          ),
        ),
      }),
    },
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: marked(typeof body === 'function' ? body(size) : body, deprecatedFields) },
        },
      },
    }),
    responses: {
      [success]: { description: answers, ...(success !== 204 && { content: contentOf(path, answer) }) },
      ...refusals(call, name),
    },
  };
}

const goes = (what: string, { since, lastDay, instead }: Deprecated): string =>
  `${what} is deprecated since ${since} and works until ${lastDay}. Instead: ${instead}`;

/** A body in which the fields that are to go say so. */
function marked(schema: z.ZodType, fields: Route['deprecatedFields'] = {}): z.ZodType {
  const names = Object.keys(fields).filter((name) => !name.startsWith('?'));
  if (names.length === 0) return schema;
  return schema.meta({
    override: ({ jsonSchema }: { readonly jsonSchema: { readonly properties?: Readonly<Record<string, object>> } }) => {
      for (const name of names) Object.assign(jsonSchema.properties?.[name] ?? {}, { deprecated: true });
    },
  });
}

/** Parameters of the address, of which those that are to go say so. */
const markedParameters = (shape: z.ZodRawShape, fields: Route['deprecatedFields'] = {}): z.ZodRawShape =>
  Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [
      name,
      Object.hasOwn(fields, `?${name}`) ? (schema as z.ZodType).meta({ param: { deprecated: true } }) : schema,
    ]),
  );

function contentOf(path: string, answer: z.ZodType | undefined): unknown {
  return path.endsWith('/receipt')
    ? { 'application/pdf': { schema: z.string().meta({ contentMediaType: 'application/pdf' }) } }
    : { 'application/json': { schema: answer ?? z.looseObject({}) } };
}

/** The refusals of a call, one for each status, naming the codes that have it. */
function refusals(call: Described, name: Call): Record<string, unknown> {
  const byStatus = new Map<number, readonly ProblemCode[]>([[429, []]]);
  for (const code of problemsOf(call, name)) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].sort(([a], [b]) => a - b).map(([status, codes]) => [String(status), refusal(call, status, codes)]),
  );
}

/**
 * The gateway turns away a caller of a staff call, and one who comes too fast, before the product hears of it. Its answers have
 * a message and nothing more.
 */
function refusal({ who }: Described, status: number, codes: readonly ProblemCode[]): unknown {
  const byGateway = status === 429 || (status === 401 && who === 'staff');
  return {
    description: [
      ...codes.map((code) => `\`${code}\`: ${problems[code].title.en}`),
      ...(status === 429 ? ['Everybody together calls more often than the gateway lets through'] : []),
    ].join('. '),
    ...(codes.includes('too-many') && { headers: retryAfter }),
    content: {
      ...(codes.length > 0 && { 'application/problem+json': { schema: problem } }),
      ...(byGateway && { 'application/json': { schema: gatewaysAnswer } }),
    },
  };
}

const retryAfter = {
  'Retry-After': { description: 'Seconds until it can be tried again', schema: { type: 'integer' } },
};
