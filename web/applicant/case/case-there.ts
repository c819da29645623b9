import { applicants } from '#client/applicants.ts';
import type { CasePage } from '#domain/api/answers/case.ts';
import type { AnswerOf } from '#domain/api/call-types.ts';
import type { Language } from '#domain/definitions/text.ts';
import { call } from '../../shared/api.ts';
import { withSession } from './case-session.ts';

/** What opens a case: both are in the fragment of its address, which no server sees. Empty where the address has none. */
export interface CaseKey {
  readonly caseId: string;
  readonly token: string;
}

export function caseInAddress(): CaseKey {
  const [caseId = '', token = ''] = window.location.hash.slice(1).split('.');
  return { caseId, token };
}

export const isWhole = ({ caseId, token }: CaseKey): boolean => caseId !== '' && token !== '';

/** The case as it is now. @throws ApiProblem */
export const caseOf = ({ caseId, token }: CaseKey, language: Language): Promise<CasePage> =>
  withSession(caseId, token, language, async (session) =>
    applicants(await call('GET /api/cases/{caseId}', { path: { caseId }, language, token: session })),
  );

/** What `web/public/case.js` asked for before any other script was there. */
const early = globalThis as { askedCase?: Promise<AnswerOf<'GET /api/cases/{caseId}'> | undefined> };

/**
 * The case of the address, as it was asked for while the script of its page was on its way. It is given once; undefined where
 * nothing came of it: what went wrong is told when the page is there and has asked once more.
 */
export async function askedFor(): Promise<CasePage | undefined> {
  const asked = early.askedCase;
  delete early.askedCase;
  const page = await asked;
  return page && applicants(page);
}
