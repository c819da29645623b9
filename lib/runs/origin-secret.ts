import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { PagesSettings } from '../installation/installation.ts';

/** What CloudFront shows the functions with each call, so that they believe what it says of the caller (`front-door.ts`). */
export class OriginSecret extends Secret {
  /** The header that says who calls, which a function believes when it is shown this. */
  readonly trustedAddressHeader: string;

  constructor(scope: Construct, id: string, { trustedAddressHeader }: PagesSettings) {
    super(scope, id, {
      description: 'What CloudFront shows the functions, so that they believe the caller’s address',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'It opens nothing: whoever has it can say a wrong address and so get round a limit. Both ends read it when they are deployed, so a new one is a deployment.',
    });
    this.trustedAddressHeader = trustedAddressHeader;
  }
}
