import { companyRequestSchema } from '#domain/api/requests.ts';
import { limitAddress } from '../http/limits.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, type Request } from '../http/request.ts';
import { today } from '../now.ts';
import { lookUpCompany } from '../work/company-register.ts';

/** `POST /api/companies`: business details by organisation number. A body, because a sole trader's number is a person's. */
export async function showCompany(event: Request) {
  const { organisationNumber } = bodyOf(event, companyRequestSchema(today()));
  await limitAddress('companies/address', event);
  const company = await lookUpCompany(organisationNumber);
  if (!company) throw new Problem('no-such-company');
  return reply(200, company);
}
