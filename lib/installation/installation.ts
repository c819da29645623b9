import type { departments } from '#workflows/departments.ts';

type DepartmentId = keyof typeof departments;

/** A group by which matters are read: an officer of a department, or the coordinator of a municipality. */
export type ReadingGroup = `department:${DepartmentId}` | `coordinator:${string}`;
/** A group that gives people rights: also the head of a department, or who decides a permit by delegation; they are officers of it too. */
export type StaffGroup = ReadingGroup | `head:${DepartmentId}` | `delegate:${DepartmentId}:${string}`;

/**
 * One deployment of the product: everything in which a municipality's installation differs from another's. It is written in
 * `installation.ts` (see `installation.example.ts`); the one-machine run, the rehearsal and the tests make theirs in code.
 */
export interface Installation {
  /** Part of every name, so that a second stage lives beside the first. */
  readonly stage: string;
  /** The AWS account that it is deployed to, and no other: twelve digits. */
  readonly account: string;
  /** The AWS region of everything but the certificate, such as `eu-north-1`. */
  readonly region: string;
  /** Where people open the product: an origin, without a path. It stands in every mail. */
  readonly publicUrl: string;
  /** How the pages are served. Absent where something else serves them, as on one machine; then the API is called directly. */
  readonly pages?: PagesSettings;
  readonly mail: MailSettings;
  readonly signIn: SignInSettings;
  /** Absent when no company register is connected: docs/company-register.md. */
  readonly companyRegister?: RegisterSettings;
  /** Absent when no property register is connected: docs/property-register.md. */
  readonly propertyRegister?: RegisterSettings;
  /** How departments hear of new work. */
  readonly departmentNotices: DepartmentNotices;
  /**
   * What mails say of the matter: `open` says what was decided; `reserved` names the permit and the body, and leads to the page
   * for the outcome.
   */
  readonly mailDetail: 'open' | 'reserved';
  /** How many days logs are kept; one of the spans that CloudWatch Logs knows. */
  readonly logRetentionDays: LogRetentionDays;
  /** Put on every resource, beside `product` and `stage`: who owns it, who pays. */
  readonly tags: Readonly<Record<string, string>>;
}

export interface PagesSettings {
  /** The certificate for the host of `publicUrl`. In `us-east-1`, where CloudFront looks for it. */
  readonly certificateArn: string;
  /** The Route 53 zone that the host is in. Its records are made there; without it they are outputs, for your own DNS. */
  readonly hostedZone?: { readonly id: string; readonly name: string };
  /**
   * The header in which the pages' front door tells the functions a caller's address. It is believed only together with a
   * secret that CloudFront adds to every call (`ORIGIN_SECRET` among the functions' settings).
   */
  readonly trustedAddressHeader: string;
}

interface MailSettings {
  /** The domain that mails come from, and that signs them. */
  readonly domain: string;
  /** The sender, an address in that domain: `Företagslots <no-reply@foretag.example.se>`. */
  readonly from: string;
  /** Where departments' answers go, owners' go to their coordinator; without it they go to the sender. */
  readonly replyTo?: string;
  /** While SES keeps the account in its sandbox: the verified addresses or domains that mails may go to. */
  readonly sandboxRecipients?: readonly string[];
  /** What the record for DMARC asks receivers to do with mails that only seem to come from the domain, and who gets the reports. */
  readonly dmarc: { readonly policy: 'none' | 'quarantine' | 'reject'; readonly reportsTo?: string };
  /** The mail server of a one-machine run: docs/decisions/mail-by-smtp.md. A deployed installation sends by SES. */
  readonly smtp?: SmtpSettings;
}

/** How one server reaches the mail server. The password is never here: it is a secret of the server (docs/one-server.md). */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `implicit`: encrypted from the first byte (port 465). `starttls`: encrypted before anything is said (port 587), or not at all sent. `none`: a server on this same machine only. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  /** Absent when the server knows us by our address. */
  readonly user?: string;
  /** The name of the secret whose text is the password. */
  readonly passwordSecretName?: string;
}

export interface SignInSettings {
  /** The first part of the sign-in's address, `https://<prefix>.auth.<region>.amazoncognito.com`: unique in the whole region. */
  readonly domainPrefix: string;
  /** The municipality's own identity provider. Absent: people are added to the pool by hand, with password and second factor. */
  readonly federation?: Federation;
  /** Machine accounts, by an id that the installation chooses: a diary system of a department, say. They read, and do nothing else. */
  readonly machines?: Readonly<Record<string, MachineAccount>>;
}

/** A machine that reads what a department, or a coordinator, may read: docs/api.md. */
export interface MachineAccount {
  /** What it is called where its readings are listed. */
  readonly name: string;
  /** Whose matters it reads: as few as it can do with. */
  readonly groups: readonly ReadingGroup[];
}

export type Federation = OidcFederation | SamlFederation;

interface FederationCommon {
  /** What the provider is called in the pool. People are kept under it, so it cannot be changed later. */
  readonly name: string;
  /** What the provider calls a person's name, address and groups. */
  readonly attributes: { readonly name: string; readonly email: string; readonly groups: string };
  /** Which of the provider's groups give which rights. A group that is not named here gives none. */
  readonly groups: Readonly<Record<string, readonly StaffGroup[]>>;
}

interface OidcFederation extends FederationCommon {
  readonly kind: 'oidc';
  readonly issuer: string;
  readonly clientId: string;
  /** The name of the secret in Secrets Manager whose text is the client secret. */
  readonly clientSecretName: string;
  /** Beside `openid`; such as `profile`, `email`, and what the provider wants for groups. */
  readonly scopes: readonly string[];
}

interface SamlFederation extends FederationCommon {
  readonly kind: 'saml';
  readonly metadataUrl: string;
}

interface RegisterSettings {
  readonly url: string;
  /** The name of the secret in Secrets Manager whose text is sent as a bearer token. */
  readonly tokenSecretName?: string;
}

interface DepartmentNotices {
  /** `digest` is one mail each working morning; `each` is a mail for each event. */
  readonly usual: 'digest' | 'each';
  readonly except?: Readonly<Partial<Record<DepartmentId, 'digest' | 'each'>>>;
}

/** The spans that CloudWatch Logs takes, up to ten years (AWS: `PutRetentionPolicy`). */
export const logRetentionDays = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;
export type LogRetentionDays = (typeof logRetentionDays)[number];

/** What `installation.ts` exports: an installation that is deployed, so its pages are too. */
export type DeployedInstallation = Installation & Required<Pick<Installation, 'pages'>>;

/** What `installation.ts` says on one server (docs/one-server.md): what only AWS asks after may be left out. */
export type ServerInstallation = Pick<Installation, 'stage' | 'publicUrl' | 'departmentNotices' | 'mailDetail'> & {
  readonly mail: Omit<MailSettings, 'dmarc'>;
  readonly signIn: Omit<SignInSettings, 'domainPrefix'>;
} & Partial<Pick<Installation, 'companyRegister' | 'propertyRegister'>>;

/** Gives `installation.ts` its type. What a type cannot say is checked when the file is read. */
export const defineInstallation = (installation: DeployedInstallation): DeployedInstallation => installation;

/** The same for one server. */
export const defineServerInstallation = (installation: ServerInstallation): ServerInstallation => installation;

/** The state machine's name is fixed, so that functions can be given its address without a circle of references. */
export const routeName = (stage: string): string => `foretagslots-${stage}-case-route`;

/** Where the company's files are; the name is the whole world's, so the account is part of it. */
export const filesBucketName = ({ stage, account }: Installation): string => `foretagslots-${stage}-files-${account}`;
