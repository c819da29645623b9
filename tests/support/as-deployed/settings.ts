import type { MachineSetting, OptionalSetting, Setting } from '#functions/settings.ts';
import type { Clock } from '#local/clock.ts';
import { region } from '#local/installation.ts';
import type { SignIn } from '#local/services/sign-in.ts';
import type { AccessKey } from './access-key.ts';

/** What the AWS SDK and Powertools read themselves. */
type LibrarySetting =
  | 'AWS_REGION'
  | 'AWS_ACCESS_KEY_ID'
  | 'AWS_SECRET_ACCESS_KEY'
  | `AWS_ENDPOINT_URL_${'DYNAMODB' | 'SFN' | 'SES' | 'LAMBDA' | 'SECRETS_MANAGER' | 'S3'}`
  | `POWERTOOLS_${'TRACE_ENABLED' | 'METRICS_DISABLED' | 'LOG_LEVEL'}`;

/** What this machine says otherwise than the templates, by names that the functions read. */
export type MachineSettings = Readonly<
  Partial<Record<Setting | OptionalSetting | MachineSetting | LibrarySetting, string>>
>;

/** Where everything is on this machine. */
export interface SettingPlaces {
  readonly key: AccessKey;
  readonly endpoints: {
    readonly table: string;
    readonly mail: string;
    readonly files: string;
    /** Of every other service. */
    readonly others: string;
  };
  readonly signIn: Pick<SignIn, 'issuer' | 'signOutUrl'>;
  readonly clock: Pick<Clock, 'settings'>;
  readonly logLevel: string;
  /** A company register instead of the sample one. */
  readonly companyRegister: string | undefined;
}

/** The settings of every function that are others on this machine than on AWS. */
export function machineSettings(at: SettingPlaces): MachineSettings {
  const { key, endpoints, signIn, clock, logLevel, companyRegister } = at;
  return {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.table,
    AWS_ENDPOINT_URL_SFN: endpoints.others,
    AWS_ENDPOINT_URL_SES: endpoints.mail,
    AWS_ENDPOINT_URL_LAMBDA: endpoints.others,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.others,
    AWS_ENDPOINT_URL_S3: endpoints.files,
    FILES_PATH_STYLE: 'true',
    POWERTOOLS_TRACE_ENABLED: 'false',
    POWERTOOLS_METRICS_DISABLED: 'true',
    POWERTOOLS_LOG_LEVEL: logLevel,
    STAFF_ISSUER: signIn.issuer,
    STAFF_KEYS_URL: `${signIn.issuer}/jwks`,
    STAFF_SIGN_OUT_URL: signIn.signOutUrl,
    // Longer than any hand-over takes on a busy machine; shorter than the tries of an uncertain mail together.
    MAIL_EVENT_SECONDS: '10',
    ...(companyRegister !== undefined && { COMPANY_REGISTER_URL: companyRegister }),
    ...clock.settings,
  };
}
