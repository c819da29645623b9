import * as z from 'zod';
import { text } from '../answers/answer.ts';
import { guideSchema } from '../answers/guide.ts';
import { planAnswerSchema } from '../answers/plan.ts';
import { planRequestSchema } from '../requests.ts';
import { anyDay, type DescribedCalls } from './described.ts';

/** What this document is, as far as its own standard does not say it. */
const openApiSchema = z.object({
  openapi: z.literal('3.1.0'),
  info: z.record(text, z.unknown()),
  servers: z.array(z.object({ url: text, description: text })),
  tags: z.array(z.object({ name: text, description: text })),
  paths: z.record(text, z.unknown()).describe('Each call, by its path and method'),
  components: z.record(text, z.unknown()),
});

/** What everybody may ask: the guide, the plan, and what the API says of itself. */
export const guide = {
  'GET /api/health': {
    id: 'health',
    summary: 'Is it running?',
    who: 'everybody',
    success: 200,
    answers: 'It is',
    answer: z.object({
      status: text,
      version: text.describe('Of the product'),
      api: text.describe('Of this API'),
    }),
  },
  'GET /api/openapi.json': {
    id: 'describeApi',
    summary: 'This document',
    who: 'everybody',
    success: 200,
    answers: 'OpenAPI 3.1',
    answer: openApiSchema,
  },
  'GET /api/sign-in': {
    id: 'whereStaffSignIn',
    summary: 'Where staff sign in',
    who: 'everybody',
    success: 200,
    answers: 'The OpenID provider',
    answer: z.object({
      issuer: text,
      clientId: text,
      signOutUrl: text.describe('Where a browser goes to be forgotten by the provider too'),
      provider: text.exactOptional().describe('The provider behind it that people sign in with'),
    }),
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
    refuses: ['unknown-event', 'unknown-municipality', 'municipality-left-out'],
    summary: 'Which permits apply, in which order, and when one can open',
    who: 'everybody',
    body: planRequestSchema(anyDay),
    success: 200,
    answers:
      'The plan of `municipality`, and with `also` that of each other municipality in `others`, in order, each with its own bodies, coordinator and days. What is handled once stands only in the first',
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
    answer: z.object({ type: text, code: text, status: z.int(), title: text, detail: text }),
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
} as const satisfies DescribedCalls;
