/** What differs between installations of the product. */
export interface Installation {
  /** Part of every name, so that a second stage lives beside the first. */
  readonly stage: string;
  /** Where people open the product; it stands in every mail. */
  readonly publicUrl: string;
  /** The verified sender of all mails. */
  readonly mailFrom: string;
  /** The domain SES signs for. */
  readonly mailDomain: string;
  /** Where the company register answers; empty when none is connected. */
  readonly companyRegisterUrl: string;
  readonly version: string;
}

/** Reads an installation from CDK context: `cdk deploy -c stage=test -c publicUrl=https://…`. */
export function installationFrom(context: (key: string) => unknown, version: string): Installation {
  const text = (key: string, otherwise: string) => String(context(key) ?? otherwise);
  const mailDomain = text('mailDomain', 'foretagslots.example');
  return {
    stage: text('stage', 'dev'),
    publicUrl: text('publicUrl', `https://${mailDomain}`),
    mailFrom: text('mailFrom', `Företagslots <no-reply@${mailDomain}>`),
    mailDomain,
    companyRegisterUrl: text('companyRegisterUrl', ''),
    version,
  };
}

/** The state machine's name is fixed, so that functions can be given its address without a circle of references. */
export const routeName = (stage: string): string => `foretagslots-${stage}-case-route`;
