import { companyRequestSchema } from '#domain/contract/requests.ts';
import { lookUpCompany } from '../support/company-register.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, type Request } from '../support/http/request.ts';
import { limitAddress } from '../support/limits.ts';
import { today } from '../support/now.ts';

/** `POST /api/companies`: business details by organisation number. A body, because a sole trader's number is a person's. */
export async function showCompany(event: Request) {
  const { organisationNumber } = bodyOf(event, companyRequestSchema(today()));
  await limitAddress('companies/address', event);
  const company = await lookUpCompany(organisationNumber);
  if (!company) throw new Problem('no-such-company');
  return reply(200, company);
}
