import { guideView, planView } from '#domain/contract/guide-view.ts';
import { openApiDocument } from '#domain/contract/openapi.ts';
import { planRequestSchema } from '#domain/contract/requests.ts';
import { whatMakesItEarlier } from '#domain/plan/earlier.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { setting } from '../support/environment.ts';
import { api } from '../support/http/api.ts';
import { planFor } from '../support/http/plan-input.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, languageOfRequest } from '../support/http/request.ts';
import { showCompany } from './companies.ts';

/** Any site may embed the guide: it says nothing about anybody, and takes no credentials. */
const fromAnySite = { 'Access-Control-Allow-Origin': '*' };

/** The guide: which permits, in which order, and who the business is. Nothing is stored, so this function may touch nothing. */
export const handler = api('guide', {
  'GET /api/health': async () => reply(200, { status: 'ok', version: process.env.APP_VERSION ?? 'unknown' }),
  'GET /api/openapi.json': async () => reply(200, openApiDocument()),
  'GET /api/sign-in': async () =>
    reply(200, {
      issuer: setting('STAFF_ISSUER'),
      clientId: setting('STAFF_AUDIENCE'),
      signOutUrl: setting('STAFF_SIGN_OUT_URL'),
      ...(process.env.STAFF_PROVIDER && { provider: process.env.STAFF_PROVIDER }),
    }),
  'GET /api/guide': async (event) => reply(200, guideView(catalogue, languageOfRequest(event)), fromAnySite),
  'OPTIONS /api/guide/plan': async () =>
    reply(204, undefined, {
      ...fromAnySite,
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'Content-Type',
      'Access-Control-Max-Age': '86400',
    }),
  'POST /api/companies': showCompany,
  'POST /api/guide/plan': async (event) => {
    const language = languageOfRequest(event);
    const wanted = bodyOf(event, planRequestSchema);
    const plan = planFor(wanted, language);
    const earlier = whatMakesItEarlier(catalogue, { ...wanted, today: plan.today });
    return reply(200, planView(catalogue, plan, language, earlier), fromAnySite);
  },
});
