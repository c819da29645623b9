import * as z from 'zod';
import { Problem } from './http/problem.ts';
import { logger } from './observability.ts';

/** What the form can be filled in with. */
export interface Company {
  readonly name: string;
  readonly address: string;
  readonly postalCode: string;
  readonly city: string;
  /** The company has been deregistered. */
  readonly ended: boolean;
}

/**
 * The part that is read of what Bolagsverket answers in "Värdefulla datamängder" (`POST /organisationer`). The whole contract
 * is in docs/company-register.md.
 */
const answerSchema = z.object({
  organisationer: z.array(
    z.object({
      organisationsnamn: z.object({ organisationsnamnLista: z.array(z.object({ namn: z.string() })).min(1) }),
      postadressOrganisation: z
        .object({
          postadress: z.object({
            utdelningsadress: z.string().nullish(),
            postnummer: z.string().nullish(),
            postort: z.string().nullish(),
          }),
        })
        .nullish(),
      avregistreradOrganisation: z.object({ avregistreringsdatum: z.string() }).nullish(),
    }),
  ),
});

const patience = 3000;

/**
 * Looks a company up. Nothing is stored, and the number is not logged.
 *
 * @returns undefined when there is no such company, or no register is connected
 * @throws Problem `register-unreachable` when the register does not answer, or answers something else
 */
export async function lookUpCompany(organisationNumber: string): Promise<Company | undefined> {
  const base = process.env.COMPANY_REGISTER_URL ?? '';
  if (base === '') return undefined;
  try {
    const response = await fetch(`${base}/organisationer`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ identitetsbeteckning: organisationNumber.replace(/\D/g, '') }),
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`status ${response.status}`);
    return companyFrom(answerSchema.parse(await response.json()));
  } catch (error) {
    logger.warn('company register failed', { name: (error as Error).name });
    throw new Problem('register-unreachable');
  }
}

function companyFrom({ organisationer }: z.infer<typeof answerSchema>): Company | undefined {
  const [first] = organisationer;
  if (!first) return undefined;
  const address = first.postadressOrganisation?.postadress;
  return {
    name: first.organisationsnamn.organisationsnamnLista[0]?.namn ?? '',
    address: address?.utdelningsadress ?? '',
    postalCode: (address?.postnummer ?? '').replace(/^(\d{3})(\d{2})$/, '$1 $2'),
    city: address?.postort ?? '',
    ended: first.avregistreradOrganisation != null,
  };
}
