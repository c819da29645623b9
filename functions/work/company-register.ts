import * as z from 'zod';
import { cleanLine, shorten } from '#domain/fields/clean-text.ts';
import { postalCode } from '#domain/fields/contact.ts';
import { registeredDigits } from '#domain/fields/organisation-number.ts';
import { settingIfAny } from '../aws/environment.ts';
import { logger } from '../aws/observability.ts';
import { Problem } from '../http/problem.ts';
import { today } from '../now.ts';

/** What the form can be filled in with. */
export interface Company {
  readonly name: string;
  readonly address: string;
  readonly postalCode: string;
  readonly city: string;
  /** The company has been deregistered. */
  readonly ended: boolean;
}

/** Texts are cleaned, and cut at what the form takes: a register is outside too. */
const line = (most: number) =>
  z
    .string()
    .nullish()
    .catch(undefined)
    .transform((text) => shorten(cleanLine(text ?? ''), most));

/**
 * The part that is read of what Bolagsverket answers in "Värdefulla datamängder" (`POST /organisationer`). The whole contract
 * is in docs/company-register.md. Each part may be missing, or hold an error of its own source instead.
 */
const organisationSchema = z.object({
  organisationsnamn: z
    .object({ organisationsnamnLista: z.array(z.object({ namn: line(120) })) })
    .nullish()
    .catch(undefined),
  postadressOrganisation: z
    .object({
      postadress: z.object({ utdelningsadress: line(200), postnummer: line(40), postort: line(80) }).nullish(),
    })
    .nullish()
    .catch(undefined),
  avregistreradOrganisation: z
    .object({ avregistreringsdatum: z.union([z.string(), z.number()]).nullish() })
    .nullish()
    .catch(undefined),
});
const answerSchema = z.object({ organisationer: z.array(organisationSchema).max(1000).nullish() });
type Organisation = z.infer<typeof organisationSchema>;

const patience = 3000;
/** A company with all its names and codes is a few kilobytes. */
const maxAnswerBytes = 1_000_000;

/** The register answered, and not with a company: how is for the log. */
class RegisterFailed extends Error {
  override readonly name = 'RegisterFailed';
}

/**
 * Looks a company up. Nothing is stored, and the number is not logged.
 *
 * @param organisationNumber as it is stored
 * @returns undefined when there is no such company, or no register is connected
 * @throws Problem `register-unreachable` when the register does not answer, or answers something else
 */
export async function lookUpCompany(organisationNumber: string): Promise<Company | undefined> {
  const base = (settingIfAny('COMPANY_REGISTER_URL') ?? '').replace(/\/+$/, '');
  if (base === '') return undefined;
  const token = settingIfAny('COMPANY_REGISTER_TOKEN') ?? '';
  try {
    const response = await fetch(`${base}/organisationer`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...(token !== '' && { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ identitetsbeteckning: registeredDigits(organisationNumber, today()) }),
      // A register that sends us elsewhere would get the number to somebody nobody has chosen.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new RegisterFailed(`status ${response.status}`);
    return companyFrom(answerSchema.parse(JSON.parse(await boundedText(response))));
  } catch (error) {
    logger.warn('company register failed', { why: whyFailed(error) });
    throw new Problem('register-unreachable');
  }
}

/** What an operator needs to tell a wrong token (401) from too many calls (429), an outage and an answer of another shape. */
function whyFailed(error: unknown): string {
  if (error instanceof RegisterFailed) return error.message;
  if (error instanceof z.ZodError || error instanceof SyntaxError) return 'not the shape of the contract';
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  return name === 'TimeoutError' ? 'no answer in time' : `no connection: ${cause?.code ?? name ?? 'unknown'}`;
}

async function boundedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > maxAnswerBytes) throw new RegisterFailed(`more than ${maxAnswerBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** Of several businesses under one number, as a sole trader may have, the first that still exists. */
function companyFrom({ organisationer }: z.infer<typeof answerSchema>): Company | undefined {
  const known = (organisationer ?? []).filter((one) => nameOf(one) !== '');
  const one = known.find((company) => !hasEnded(company)) ?? known[0];
  if (!one) return undefined;
  const address = one.postadressOrganisation?.postadress;
  return {
    name: nameOf(one),
    address: address?.utdelningsadress ?? '',
    postalCode: postalCode(address?.postnummer ?? '') ?? '',
    city: address?.postort ?? '',
    ended: hasEnded(one),
  };
}

const nameOf = (one: Organisation): string => one.organisationsnamn?.organisationsnamnLista[0]?.namn ?? '';
/** The date is what says it: the object around it is there for companies that have not ended too. */
const hasEnded = (one: Organisation): boolean => Boolean(one.avregistreradOrganisation?.avregistreringsdatum);
