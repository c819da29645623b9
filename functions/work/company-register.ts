import * as z from 'zod';
import { cleanLine, shorten } from '#domain/fields/clean-text.ts';
import { postalCode } from '#domain/fields/contact.ts';
import { registeredDigits } from '#domain/fields/organisation-number.ts';
import { settingIfAny } from '../aws/environment.ts';
import { today } from '../now.ts';
import { askRegister } from './ask-register.ts';

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

/**
 * Looks a company up. Nothing is stored, and the number is not logged.
 *
 * @param organisationNumber as it is stored
 * @returns undefined when there is no such company, or no register is connected
 * @throws Problem `register-unreachable` when the register does not answer, or answers something else
 */
export async function lookUpCompany(organisationNumber: string): Promise<Company | undefined> {
  const register = {
    name: 'company register',
    url: settingIfAny('COMPANY_REGISTER_URL') ?? '',
    token: settingIfAny('COMPANY_REGISTER_TOKEN') ?? '',
  } as const;
  const question = { identitetsbeteckning: registeredDigits(organisationNumber, today()) };
  return askRegister(register, 'organisationer', question, (answer) => companyFrom(answerSchema.parse(answer)));
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
