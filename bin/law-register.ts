import * as z from 'zod';
import type { StatuteToday } from '#domain/catalogue/cited-statutes.ts';

/** Where riksdagen's open data is; `RIKSDAGEN_URL` names another place. */
export const riksdagen = 'https://data.riksdagen.se';

/** The register cannot be asked, or does not know the statute. The message says which and what to do. */
export class RegisterProblem extends Error {
  override readonly name = 'RegisterProblem';
}

/** Single entries come as one object, several as a list. */
const entries = z
  .union([
    z.object({ kod: z.string(), text: z.string().nullish() }).transform((one) => [one]),
    z.array(z.object({ kod: z.string(), text: z.string().nullish() })),
  ])
  .nullish();

/** The part that is read of `GET /dokumentstatus/{id}.json`. */
const answer = z.object({
  dokumentstatus: z.object({
    dokument: z.object({ dok_id: z.string(), beteckning: z.string().nullish(), subtitel: z.string().nullish() }),
    dokumentuppgift: z.object({ uppgift: entries }).nullish(),
  }),
});

/**
 * What riksdagen publishes of a statute today. Its id is `sfs-<year>-<number>`
 * (https://data.riksdagen.se/dokumentation/sa-funkar-dokument-id/); `subtitel` says which amendments are in the text.
 *
 * @param sfs such as `2010:900`
 * @param from the address of the register
 * @throws RegisterProblem when nothing answers, or something else than the register does
 */
export async function statuteToday(sfs: string, from: string, signal?: AbortSignal): Promise<StatuteToday> {
  const address = new URL(`/dokumentstatus/sfs-${sfs.replace(':', '-')}.json`, from);
  const response = await fetch(address, { redirect: 'error', ...(signal && { signal }) }).catch((cause: Error) => {
    throw new RegisterProblem(`${address.origin} does not answer (${String(cause.cause ?? cause.message)})`);
  });
  if (!response.ok) throw new RegisterProblem(`${address} answers ${response.status}`);
  const read = answer.safeParse(await response.json().catch(() => undefined));
  if (!read.success) throw new RegisterProblem(`${address} answers something that is not a statute`);
  const { dokument, dokumentuppgift } = read.data.dokumentstatus;
  const fact = (kod: string) => dokumentuppgift?.uppgift?.find((one) => one.kod === kod)?.text ?? undefined;
  const amended = /t\.o\.m\. SFS (\d{4}:\d+)/.exec(dokument.subtitel ?? '')?.[1];
  const repealed = fact('upphnr') ?? fact('upphavd');
  return { ...(amended !== undefined && { amended }), ...(repealed && { repealed }) };
}
