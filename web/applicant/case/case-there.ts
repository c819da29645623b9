import { applicants } from '#client/applicants.ts';
import type { CasePage } from '#domain/api/answers/case.ts';
import type { Language } from '#domain/definitions/text.ts';
import { call } from '../../shared/api.ts';
import { languageOf } from '../../shared/text.ts';
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

let before: Promise<CasePage | undefined> | undefined;

/** Asks for the case of the address while the script of its page is still on its way, and while what was written of it is shown. */
export function askForCase(): void {
  const key = caseInAddress();
  // What went wrong is told when the page is there and has asked once more.
  before = isWhole(key) ? caseOf(key, languageOf(window.location.pathname)).catch(() => undefined) : undefined;
}

/** The case that was asked for. It is given once. */
export async function askedFor(): Promise<CasePage | undefined> {
  const asked = before;
  before = undefined;
  return asked;
}
