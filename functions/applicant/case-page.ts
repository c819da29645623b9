import type { CaseView } from '#domain/case/view.ts';
import { applicantCaseView } from '#domain/contract/case-page.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { applicantsCase, bearer } from '../support/access/applicant.ts';
import { handles, type Staff } from '../support/access/staff.ts';
import { verifyStaffToken } from '../support/access/staff-token.ts';
import { viewOf } from '../support/commands.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { languageOfRequest, pathPart, type Request } from '../support/http/request.ts';
import { logger } from '../support/observability.ts';
import { loadCase, type StoredCase } from '../support/store/cases.ts';

const looksLikeJwt = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** `GET /api/cases/{caseId}` for the applicant's session, a department with a task in it, or its coordinator. */
export async function showCase(event: Request) {
  const { stored, view } = await readableCase(event);
  return reply(200, applicantCaseView(catalogue, stored.id, view, languageOfRequest(event)));
}

/**
 * The case of the address, for whoever may read it. An officer's reading is logged.
 *
 * @throws Problem for everybody else
 */
export async function readableCase(event: Request): Promise<{ stored: StoredCase; view: CaseView }> {
  const token = bearer(event);
  const stored =
    token !== undefined && looksLikeJwt.test(token) ? await staffsCase(event, token) : await applicantsCase(event);
  return { stored, view: viewOf(stored) };
}

async function staffsCase(event: Request, token: string): Promise<StoredCase> {
  const staff = await verifyStaffToken(token);
  if (!staff) throw new Problem('not-signed-in');
  const stored = await loadCase(pathPart(event, 'caseId'));
  if (!stored) throw new Problem('not-found');
  if (!takesPart(staff, viewOf(stored))) throw new Problem('forbidden');
  logger.info('officer opened a case', { officer: staff.id, caseId: stored.id });
  return stored;
}

function takesPart(staff: Staff, view: CaseView): boolean {
  return (
    staff.coordinates.includes(view.submitted.municipality) ||
    view.tasks.some((task) => handles(staff, task.department))
  );
}
