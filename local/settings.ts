import type { MachineSetting, OptionalSetting, Setting } from '#functions/settings.ts';
import { installedSettings, staffGroupsSetting } from '#lib/installation/settings.ts';
import { version } from '#lib/version.ts';
import type { Clock } from './clock.ts';
import type { Installed } from './installed.ts';
import { audience } from './sign-in/provider.ts';

/** What the libraries in the functions read themselves. */
type LibrarySetting = `POWERTOOLS_${'METRICS_DISABLED' | 'LOG_LEVEL'}` | 'POWERTOOLS_SERVICE_NAME';

/** What all functions of this machine are told, by names that they read. */
export type MachineSettings = Readonly<
  Partial<Record<Setting | OptionalSetting | MachineSetting | LibrarySetting, string | undefined>>
>;

export interface SettingSources {
  readonly installed: Pick<Installed, 'installation' | 'companyRegisterToken' | 'propertyRegisterToken'>;
  readonly signIn: { readonly issuer: string; readonly signOutUrl: string };
  readonly clock: Pick<Clock, 'settings'>;
  readonly logLevel: string;
}

/** The settings of every function: the installation's, as on AWS, and where things are on this machine. */
export const machineSettings = ({
  installed: { installation, companyRegisterToken, propertyRegisterToken },
  signIn,
  clock,
  logLevel,
}: SettingSources): MachineSettings => ({
  ...installedSettings(installation),
  ...(companyRegisterToken !== undefined && { COMPANY_REGISTER_TOKEN: companyRegisterToken }),
  ...(propertyRegisterToken !== undefined && { PROPERTY_REGISTER_TOKEN: propertyRegisterToken }),
  APP_VERSION: version,
  STAFF_GROUPS: staffGroupsSetting(installation),
  STAFF_ISSUER: signIn.issuer,
  STAFF_AUDIENCE: audience,
  STAFF_KEYS_URL: `${signIn.issuer}/jwks`,
  STAFF_SIGN_OUT_URL: signIn.signOutUrl,
  MACHINES: JSON.stringify(Object.entries(installation.signIn.machines ?? {}).map(([id, { name }]) => [id, name])),
  // Longer than any hand-over takes on a busy machine; shorter than the tries of an uncertain mail together.
  MAIL_EVENT_SECONDS: '10',
  POWERTOOLS_SERVICE_NAME: 'one-machine',
  POWERTOOLS_METRICS_DISABLED: 'true',
  POWERTOOLS_LOG_LEVEL: logLevel,
  ...clock.settings,
});
