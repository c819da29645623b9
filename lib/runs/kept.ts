import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { ConfigurationSet, EmailIdentity } from 'aws-cdk-lib/aws-ses';

/** What the functions need of what is kept. It is made apart from them, and outlives them. */
export interface Kept {
  readonly table: TableV2;
  readonly files: { readonly bucket: Bucket };
  readonly mailConfiguration: ConfigurationSet;
  readonly mailIdentity: EmailIdentity;
  readonly linkKey: Secret;
  readonly staff: StaffSignIn;
}

/** Where staff sign in: what the functions and the pages have to know of it. */
export interface StaffSignIn {
  /** Who issues the tokens: `iss`, and where the keys are found. */
  readonly issuer: string;
  /** Whom the tokens are for. */
  readonly audience: string;
  /** Where a browser goes to be forgotten there too. */
  readonly signOutUrl: string;
  /** The one provider that people sign in with; undefined when they are in the pool itself. */
  readonly provider: string | undefined;
  /** The machine accounts: each one's client id, and its name. */
  readonly machines: readonly Machine[];
}

export interface Machine {
  readonly clientId: string;
  readonly name: string;
}
