import { createHash } from 'node:crypto';
import { apiVersion } from '#domain/api/api-version.ts';
import { planRequestSchema } from '#domain/api/requests.ts';
import { type ProblemCode, problems } from '#domain/words/problems.ts';
import { setting, settingIfAny } from '../aws/environment.ts';
import { api } from '../http/api.ts';
import { preflight } from '../http/cors.ts';
import { Problem, problemType } from '../http/problem.ts';
import { type Reply, reply } from '../http/reply.ts';
import { bodyOf, languageOfRequest, pathPart, type Request } from '../http/request.ts';
import { today } from '../now.ts';
import { apiDescription } from '../work/api-description.ts';
import { guideIn, planIn } from '../work/guide-answers.ts';

const provider = settingIfAny('STAFF_PROVIDER');
const version = setting('APP_VERSION');
/** Where staff sign in. */
const signIn = {
  issuer: setting('STAFF_ISSUER'),
  clientId: setting('STAFF_AUDIENCE'),
  signOutUrl: setting('STAFF_SIGN_OUT_URL'),
  ...(provider !== undefined && { provider }),
};

/** The guide: which permits, and in which order. Nothing is stored, so this function may touch nothing. */
export const handler = api('guide', {
  'GET /api/health': async () => reply(200, { status: 'ok', version, api: apiVersion }),
  'GET /api/openapi.json': async (event) => unchanging(event, apiDescription()),
  'OPTIONS /api/openapi.json': preflight,
  'GET /api/problems/{code}': describeProblem,
  'GET /api/sign-in': async () => reply(200, signIn),
  'GET /api/guide': async (event) => unchanging(event, guideIn(languageOfRequest(event))),
  'OPTIONS /api/guide': preflight,
  'OPTIONS /api/guide/plan': preflight,
  'POST /api/guide/plan': async (event) => {
    const language = languageOfRequest(event);
    return reply(200, planIn(bodyOf(event, planRequestSchema(today())), language));
  },
});

/** `GET /api/problems/{code}`: what the `type` of a problem leads to. */
async function describeProblem(event: Request) {
  const code = pathPart(event, 'code') as ProblemCode;
  const problem = problems[code];
  if (!problem) throw new Problem('not-found');
  const language = languageOfRequest(event);
  const { status, title, detail } = problem;
  return reply(200, { type: problemType(code), code, status, title: title[language], detail: detail[language] });
}

/** An answer that changes with the product only: whoever has it already is told so and is not sent it again. */
function unchanging(event: Request, content: unknown): Reply {
  const answer = reply(200, content);
  const tag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Cache-Control': 'no-cache', ETag: tag, Vary: 'Accept-Language' };
  const known = event.headers?.['if-none-match']?.split(',').some((known) => known.trim().replace(/^W\//, '') === tag);
  return known ? reply(304, undefined, headers) : { ...answer, headers: { ...answer.headers, ...headers } };
}
