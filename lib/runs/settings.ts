import { SecretValue, type Stack } from 'aws-cdk-lib';
import {
  type Always,
  type FunctionEntry,
  functionSettings,
  type IfSaid,
  type OptionalSetting,
  type Setting,
} from '#functions/settings.ts';
import type { Installation } from '../installation/installation.ts';
import { installedSettings } from '../installation/settings.ts';
import type { RunningEntry } from './functions.ts';
import type { Kept } from './kept.ts';
import type { OriginSecret } from './origin-secret.ts';

/** A value for each name that these functions read, and for no other. What an installation has not is undefined. */
export type SettingValues<E extends FunctionEntry> = Readonly<Record<Always<E>, string>> &
  Readonly<Record<IfSaid<E>, string | undefined>>;

/**
 * What one function is told.
 *
 * @param values those of all functions that are made together
 */
export function environmentOf<E extends FunctionEntry>(entry: E, values: SettingValues<E>): Record<string, string> {
  const { always, ifSaid = [] } = functionSettings[entry] as Reads;
  const given = values as Readonly<Record<string, string | undefined>>;
  return Object.fromEntries(
    [...always, ...ifSaid].flatMap((name) => {
      const value = given[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

interface Reads {
  readonly always: readonly Setting[];
  readonly ifSaid?: readonly OptionalSetting[];
}

/** How long the mail service's own word on a mail can take. Longer than a function may run. */
const mailEventSeconds = '60';

/** What the settings are made of. */
export interface SettingSources {
  readonly stack: Stack;
  readonly installation: Installation;
  readonly version: string;
  readonly kept: Kept;
  /** What the route is called by. */
  readonly route: string;
  /** Undefined where no front door shows it. */
  readonly originSecret: OriginSecret | undefined;
  /** The name of a function that is made already. */
  readonly nameOf: (entry: RunningEntry) => string;
}

/** The settings of what runs: each is the same for every function that reads it. */
export function settingValues({
  stack,
  installation,
  version,
  kept,
  route,
  originSecret,
  nameOf,
}: SettingSources): SettingValues<RunningEntry> {
  const { staff } = kept;
  const { companyRegister, propertyRegister } = installation;
  return {
    APP_VERSION: version,
    ...installedSettings(installation),
    TABLE_NAME: kept.table.tableName,
    FILES_BUCKET: kept.files.bucket.bucketName,
    LINK_KEY_SECRET: kept.linkKey.secretArn,
    ROUTE_ARN: route,
    // Asked for when a function is told: by then the other is made.
    get ACCESS_LINK_FUNCTION() {
      return nameOf('mail/renew-access');
    },
    get MAIL_FUNCTION() {
      return nameOf('mail/send-mail');
    },
    MAIL_CONFIGURATION_SET: kept.mailConfiguration.configurationSetName,
    MAIL_EVENT_SECONDS: mailEventSeconds,
    STAFF_ISSUER: staff.issuer,
    STAFF_AUDIENCE: staff.audience,
    STAFF_KEYS_URL: `${staff.issuer}/.well-known/jwks.json`,
    STAFF_SIGN_OUT_URL: staff.signOutUrl,
    STAFF_PROVIDER: staff.provider,
    MACHINES:
      staff.machines.length === 0
        ? undefined
        : stack.toJsonString(staff.machines.map(({ clientId, name }) => [clientId, name])),
    TRUSTED_ADDRESS_HEADER: originSecret?.trustedAddressHeader,
    ORIGIN_SECRET: originSecret?.secretValue.unsafeUnwrap(),
    // Read when it is deployed: it stands in no template.
    COMPANY_REGISTER_TOKEN: tokenOf(companyRegister?.tokenSecretName),
    PROPERTY_REGISTER_TOKEN: tokenOf(propertyRegister?.tokenSecretName),
  };
}

const tokenOf = (secretName: string | undefined): string | undefined =>
  secretName === undefined ? undefined : SecretValue.secretsManager(secretName).unsafeUnwrap();
