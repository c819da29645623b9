/** What a function reads from its environment. */
interface Reads {
  /** Given in every installation: `setting` refuses to go on without. */
  readonly always: readonly string[];
  /** Given where the installation has it. */
  readonly ifSaid?: readonly string[];
}

/**
 * Every Lambda function of the product, by its file below this folder, and the names of the settings it reads. This is their
 * one home: `setting` takes no other name, and the stacks (`lib/runs/settings.ts`) have to give exactly these.
 */
export const functionSettings = {
  'api/guide': {
    always: ['APP_VERSION', 'STAFF_ISSUER', 'STAFF_AUDIENCE', 'STAFF_SIGN_OUT_URL'],
    ifSaid: ['STAFF_PROVIDER'],
  },
  'api/pages': { always: ['PUBLIC_URL'] },
  'api/applicant': {
    always: [
      ...['TABLE_NAME', 'ROUTE_ARN', 'FILES_BUCKET', 'PUBLIC_URL', 'LINK_KEY_SECRET', 'ACCESS_LINK_FUNCTION'],
      ...['STAFF_ISSUER', 'STAFF_AUDIENCE', 'STAFF_KEYS_URL'],
    ],
    ifSaid: [
      ...['COMPANY_REGISTER_URL', 'COMPANY_REGISTER_TOKEN', 'MACHINES'],
      ...['PROPERTY_REGISTER_URL', 'PROPERTY_REGISTER_TOKEN'],
      ...['TRUSTED_ADDRESS_HEADER', 'ORIGIN_SECRET'],
    ],
  },
  'api/files': {
    always: [
      ...['TABLE_NAME', 'FILES_BUCKET', 'LINK_KEY_SECRET'],
      ...['STAFF_ISSUER', 'STAFF_AUDIENCE', 'STAFF_KEYS_URL'],
    ],
    ifSaid: ['MACHINES', 'TRUSTED_ADDRESS_HEADER', 'ORIGIN_SECRET'],
  },
  'api/receipt': {
    always: ['TABLE_NAME', 'LINK_KEY_SECRET', 'STAFF_ISSUER', 'STAFF_AUDIENCE', 'STAFF_KEYS_URL'],
    ifSaid: ['MACHINES'],
  },
  'api/workbench': { always: ['TABLE_NAME', 'ROUTE_ARN', 'FILES_BUCKET'], ifSaid: ['MACHINES'] },
  'route/open-case': { always: ['TABLE_NAME'] },
  'route/keep-attachments': { always: ['TABLE_NAME', 'FILES_BUCKET'] },
  'route/await-gate': { always: ['TABLE_NAME', 'ROUTE_ARN'] },
  'route/open-task': { always: ['TABLE_NAME', 'ROUTE_ARN'] },
  'route/remind': { always: ['TABLE_NAME'] },
  'route/release-dependants': { always: ['TABLE_NAME', 'ROUTE_ARN'] },
  'route/close-case': { always: ['TABLE_NAME'] },
  'route/ask-coordinator': { always: ['TABLE_NAME', 'ROUTE_ARN'] },
  'route/reconcile': { always: ['TABLE_NAME', 'ROUTE_ARN', 'MAIL_FUNCTION', 'MAIL_EVENT_SECONDS'] },
  'mail/send-mail': {
    always: [
      ...['TABLE_NAME', 'PUBLIC_URL', 'LINK_KEY_SECRET', 'MAIL_FROM', 'MAIL_CONFIGURATION_SET'],
      ...['MAIL_EVENT_SECONDS', 'MAIL_DETAIL'],
    ],
    ifSaid: ['MAIL_REPLY_TO', 'NOTICES_EACH'],
  },
  'mail/send-digests': {
    always: [
      ...['TABLE_NAME', 'PUBLIC_URL', 'MAIL_FROM', 'MAIL_CONFIGURATION_SET'],
      ...['MAIL_EVENT_SECONDS', 'MAIL_DETAIL'],
    ],
    ifSaid: ['MAIL_REPLY_TO', 'NOTICES_EACH'],
  },
  'mail/renew-access': { always: ['TABLE_NAME'] },
  'events/record-scan': { always: ['TABLE_NAME', 'FILES_BUCKET'] },
  'events/record-mail-event': { always: ['TABLE_NAME'] },
  'events/record-route-end': { always: ['TABLE_NAME'] },
  'events/what-follows': { always: ['TABLE_NAME', 'ROUTE_ARN'] },
  'staff/name-token': { always: ['STAFF_GROUPS'] },
} as const satisfies Readonly<Record<string, Reads>>;

type Told = typeof functionSettings;

/** A function, by its file below `functions/`. */
export type FunctionEntry = keyof Told;
/** The names that an entry always reads. */
export type Always<E extends FunctionEntry> = { [K in E]: Told[K]['always'][number] }[E];
/** The names that an entry reads where the installation has them. */
export type IfSaid<E extends FunctionEntry> = {
  [K in E]: Told[K] extends { readonly ifSaid: readonly (infer Name extends string)[] } ? Name : never;
}[E];

/** A setting that is given in every installation. */
export type Setting = Always<FunctionEntry>;
/** A setting that an installation may lack. */
export type OptionalSetting = IfSaid<FunctionEntry>;
/** What only a machine of one's own or a test says; on AWS it is not there. */
export type MachineSetting = 'CLOCK_RATE' | 'CLOCK_ANCHOR' | 'FILES_PATH_STYLE' | 'LIMIT_SCALE';
