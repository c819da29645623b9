import * as z from 'zod';
import { idToday } from '#domain/definitions/retired.ts';
import { staffGroups } from '#domain/definitions/staff-groups.ts';
import { catalogue } from '#workflows/catalogue.ts';
import {
  type DeployedInstallation,
  type Installation,
  logRetentionDays,
  type ReadingGroup,
  type ServerInstallation,
  type StaffGroup,
} from './installation.ts';

/** Text of a shape, with the sentence that says which. */
const text = (pattern: RegExp, sentence: string) => z.string(sentence).regex(pattern, sentence);
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `must be one of ${values.map((v) => `'${v}'`).join(', ')}`);
const host = '(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]';
const domain = text(new RegExp(`^${host}$`), "must be a domain in lower-case letters, such as 'foretag.example.se'");
const address = text(new RegExp(`^[^\\s@<>]+@${host}$`), "must be an e-mail address, such as 'lots@example.se'");
const https = text(/^https:\/\/[^\s/?#]+[^\s?#]*$/, "must be an address that begins with 'https://'");
const named = (what: string) => text(/\S/, `must be ${what}`);
/** A register outside that is asked over HTTP. */
const register = z.strictObject({
  url: https,
  tokenSecretName: named('the name of a secret in Secrets Manager').exactOptional(),
});

/** Those of what is retired are given to nobody any more. */
const { departments, municipalities, permits } = catalogue;
const groups = staffGroups({ departments, municipalities, permits, retired: { departments: {}, municipalities: {} } });
/** What to write in place of a group of what is retired. */
function tookItsPlace(group: string): string {
  const [kind, id = ''] = group.split(':');
  const today = idToday(catalogue, kind === 'coordinator' ? 'municipalities' : 'departments', id);
  return today === undefined || today === id ? '' : `; ${id} is retired, write '${kind}:${today}'`;
}

const groupOf = <G extends StaffGroup>(kinds: readonly [string, string, ...string[]]) =>
  z.custom<G>(
    (value) => groups.some((group) => group === value && kinds.some((kind) => group.startsWith(`${kind}:`))),
    {
      error: ({ input }) =>
        `must be ${listed(kinds.map((kind) => `'${kind}:<${inGroup[kind] ?? 'id'}>'`))} with an id that workflows/ knows${tookItsPlace(String(input))}`,
    },
  );
/** What stands in a group after its kind. */
const inGroup: Readonly<Record<string, string>> = { coordinator: 'municipality', delegate: 'id>:<permit' };
const listed = (those: readonly string[]) => `${those.slice(0, -1).join(', ')} or ${those.at(-1)}`;
const staffGroup = groupOf<StaffGroup>(['department', 'head', 'delegate', 'coordinator']);
/** A machine is nobody's head. */
const readingGroup = groupOf<ReadingGroup>(['department', 'coordinator']);

const federationCommon = {
  name: text(/^[\w-]{3,32}$/, 'must be 3 to 32 letters, digits, hyphens or underscores'),
  attributes: z.strictObject({
    name: named('what the provider calls a person’s name'),
    email: named('what the provider calls a person’s e-mail address'),
    groups: named('what the provider calls a person’s groups'),
  }),
  groups: z.record(z.string(), z.array(staffGroup).readonly()),
};

const federation = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('oidc'),
      issuer: https,
      clientId: named('the client id that the provider gave you'),
      clientSecretName: named('the name of a secret in Secrets Manager'),
      scopes: z.array(named('a scope')).readonly(),
      ...federationCommon,
    }),
    z.strictObject({ kind: z.literal('saml'), metadataUrl: https, ...federationCommon }),
  ],
  "must have a kind: 'oidc' or 'saml'",
);

const notice = oneOf(['digest', 'each']);

const here: readonly string[] = ['localhost', '127.0.0.1', '::1'];
const smtp = z
  .strictObject({
    host: text(/^[a-z0-9](?:[a-z0-9.:-]*[a-z0-9])?$|^::1$/, 'must be the name of a mail server in lower-case letters'),
    port: z
      .int('must be a port, such as 587')
      .min(1, 'must be a port, such as 587')
      .max(65_535, 'must be a port, such as 587'),
    tls: oneOf(['implicit', 'starttls', 'none']),
    user: named('the name that the mail server knows us by').exactOptional(),
    passwordSecretName: named('the name of a secret of the server').exactOptional(),
  })
  .refine(({ host, tls }) => tls !== 'none' || here.includes(host), {
    path: ['tls'],
    error: "must be 'implicit' or 'starttls': what is not encrypted may not leave this machine",
  });

const settings = z.strictObject({
  stage: text(/^[a-z][a-z0-9-]{0,19}$/, 'must be 1 to 20 lower-case letters, digits or hyphens, a letter first'),
  account: text(/^\d{12}$/, 'must be the twelve digits of an AWS account, in quotes'),
  region: text(/^[a-z]{2}(-[a-z]+)+-\d$/, "must be an AWS region, such as 'eu-north-1'"),
  publicUrl: text(
    new RegExp(`^https://${host}$`),
    "must be 'https://' and a host in lower-case letters, without a slash after it",
  ),
  pages: z.strictObject({
    certificateArn: text(
      /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
      'must be the ARN of a certificate in us-east-1, where CloudFront looks for it',
    ),
    hostedZone: z
      .strictObject({
        id: text(/^Z[A-Z0-9]+$/, 'must be the id of a Route 53 zone, which begins with Z'),
        name: domain,
      })
      .exactOptional(),
    trustedAddressHeader: text(/^x-[a-z0-9-]+$/, "must be a header in lower-case letters that begins with 'x-'"),
  }),
  mail: z.strictObject({
    domain,
    from: text(new RegExp(`^(?:[^<>@]+ <[^\\s@<>]+@${host}>|[^\\s@<>]+@${host})$`), "must be 'Name <address>'"),
    replyTo: address.exactOptional(),
    sandboxRecipients: z
      .array(z.union([address, domain], 'must be an e-mail address or a domain'))
      .readonly()
      .exactOptional(),
    dmarc: z.strictObject({ policy: oneOf(['none', 'quarantine', 'reject']), reportsTo: address.exactOptional() }),
    smtp: smtp.exactOptional(),
  }),
  signIn: z.strictObject({
    domainPrefix: text(
      /^(?!.*(?:aws|amazon|cognito))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
      "must be 1 to 63 lower-case letters, digits or hyphens, without the words 'aws', 'amazon' and 'cognito'",
    ),
    federation: federation.exactOptional(),
    machines: z
      .record(
        text(
          /^[a-z][a-z0-9-]{2,39}$/,
          'must be called by 3 to 40 lower-case letters, digits or hyphens, a letter first',
        ),
        z.strictObject({
          name: named('what the machine is called where its readings are listed'),
          groups: z.array(readingGroup).min(1, 'must name whose matters the machine reads').readonly(),
        }),
      )
      .exactOptional(),
  }),
  companyRegister: register.exactOptional(),
  propertyRegister: register.exactOptional(),
  departmentNotices: z.strictObject({
    usual: notice,
    except: z
      .record(z.string(), notice)
      .refine((each) => Object.keys(each).every((id) => Object.hasOwn(catalogue.departments, id)), {
        error: 'must name departments by their ids in workflows/departments.ts',
      })
      .exactOptional(),
  }),
  mailDetail: oneOf(['open', 'reserved']),
  logRetentionDays: z.literal(logRetentionDays, `must be one of ${logRetentionDays.join(', ')}`),
  tags: z.record(z.string(), z.string('must be text')),
});

/** What holds between the settings of any installation. */
function requireAgreement({ mail, publicUrl, pages }: Agreeing, context: z.RefinementCtx): void {
  const fault = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (!new RegExp(`@${mail.domain.replaceAll('.', '\\.')}>?$`).test(mail.from))
    fault(['mail', 'from'], `must be an address in ${mail.domain}, the domain that signs`);
  const at = publicUrl.slice('https://'.length);
  const zone = pages?.hostedZone?.name;
  if (zone !== undefined && at !== zone && !at.endsWith(`.${zone}`))
    fault(['pages', 'hostedZone', 'name'], `must be the zone that ${at} is in`);
}

interface Agreeing extends Pick<Installation, 'publicUrl'> {
  readonly mail: Pick<Installation['mail'], 'domain' | 'from'>;
  readonly pages?: Installation['pages'] | undefined;
}

/** What `installation.ts` must hold. Every sentence says what the value must be; who reads the file adds its line. */
export const installationSchema: z.ZodType<DeployedInstallation> = settings.superRefine(requireAgreement);

/** The same on one server, which has no use for what only AWS asks after: it may stand there, and may be left out. */
export const serverInstallationSchema: z.ZodType<ServerInstallation> = settings
  .partial({ account: true, region: true, pages: true, logRetentionDays: true, tags: true })
  .extend({
    mail: settings.shape.mail.partial({ dmarc: true }),
    signIn: settings.shape.signIn.partial({ domainPrefix: true }),
  })
  .superRefine(requireAgreement);
