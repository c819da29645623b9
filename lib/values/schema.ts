import * as z from 'zod';
import type { Definitions } from '#domain/definitions/catalogue.ts';
import { compliances } from '#domain/definitions/legal.ts';
import type { Values } from '#domain/definitions/values.ts';
import { emailAddress } from '#domain/fields/email.ts';

const pattern = (shape: RegExp, sentence: string) => z.string(sentence).regex(shape, sentence);
const mailbox = z
  .string()
  .refine((text) => emailAddress(text) !== undefined, "must be an e-mail address, such as 'bygg@kommunen.se'");
const page = pattern(/^https:\/\/[^\s/]+(?:\/\S*)?$/, "must be an address that begins with 'https://'");
const day = pattern(/^\d{4}-\d{2}-\d{2}$/, "must be a day, such as '2027-02-15'").refine(
  (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
  'must be a day that exists',
);
const words = (what: string) => z.string(what).regex(/\S/, what);
const text = z.strictObject(
  { sv: words('must say it in Swedish'), en: words('must say it in English') },
  "must be a text in both languages: { sv: '…', en: '…' }",
);

/** A record whose keys must be among those that are defined. */
const keyed = <T extends z.ZodType>(known: readonly string[], value: T) =>
  z.partialRecord(z.enum(known as [string, ...string[]]), value);

/** What `values.ts` must hold, for these definitions. Every sentence says what the value must be; who reads the file adds its line. */
export function valuesSchema(definitions: Definitions): z.ZodType<Values> {
  const roles = [...new Set(definitions.municipalities.flatMap((m) => Object.keys(m.departments)))];
  const ids = definitions.municipalities.map(({ id }) => id) as [string, ...string[]];
  return z.strictObject({
    serves: z
      .array(z.enum(ids, 'must be the id of a municipality in workflows/'), 'must be a list of municipalities')
      .min(1, 'must name a municipality, or be left out: then all of workflows/ are served')
      .readonly()
      .exactOptional(),
    departments: keyed(
      Object.keys(definitions.departments),
      z.strictObject({
        mailbox: mailbox.exactOptional(),
        secondPair: z
          .array(z.enum(definitions.permits.map(({ id }) => id) as [string, ...string[]], 'must be the id of a permit'))
          .readonly()
          .exactOptional(),
        meets: z
          .strictObject({
            on: z.array(day, 'must be a list of days').min(1, 'must hold a day').readonly(),
            page,
            read: day,
          })
          .exactOptional(),
      }),
    ).exactOptional(),
    municipalities: keyed(
      ids,
      z.strictObject({
        look: z
          .strictObject({
            colour: pattern(/^#[0-9a-f]{6}$/i, "must be a colour, such as '#0b4f8a'").exactOptional(),
            crest: pattern(/^[\w./-]+\.svg$/, "must be the path of an SVG file, such as 'crest.svg'").exactOptional(),
          })
          .exactOptional(),
        coordinator: z
          .strictObject({
            name: text.exactOptional(),
            mailbox: mailbox.exactOptional(),
            page: page.exactOptional(),
            reach: text.exactOptional(),
          })
          .exactOptional(),
        privacy: z
          .strictObject({ controller: text, officer: mailbox, retention: text, recipients: text.exactOptional() })
          .exactOptional(),
        accessibility: z
          .strictObject({
            compliance: z.enum(compliances, "must be 'full', 'partial' or 'none'"),
            assessed: day,
            updated: day,
            method: text,
            faults: z.array(text, 'must be a list of texts, [] where nothing is out of reach').readonly(),
            burden: text.exactOptional(),
            mailbox,
          })
          .refine((said) => said.compliance === 'full' || said.faults.length > 0, {
            path: ['faults'],
            message: "must say what is out of reach, unless compliance is 'full'",
          })
          .exactOptional(),
        practice: keyed(
          roles,
          z.strictObject({
            decidedBy: z.enum(['board', 'delegated'], "must be 'board' or 'delegated'").exactOptional(),
            fees: page.exactOptional(),
            contact: page.exactOptional(),
            note: text.exactOptional(),
          }),
        ).exactOptional(),
        fees: keyed(
          definitions.permits.map(({ id }) => id),
          text,
        ).exactOptional(),
      }),
    ).exactOptional(),
  }) as z.ZodType<Values>;
}
