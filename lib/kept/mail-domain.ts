import { CfnDeletionPolicy, CfnOutput, type CfnResource, Stack } from 'aws-cdk-lib';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import { EmailIdentity, Identity, MailFromBehaviorOnMxFailure } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { Installation } from '../installation/installation.ts';

/** A record as it is to stand in DNS. */
interface DnsRecord {
  /** What the output is called. */
  readonly id: string;
  readonly type: 'CNAME' | 'MX' | 'TXT';
  readonly name: string;
  readonly value: string;
}

/**
 * The domain that mails come from, verified by DKIM, with a return address of its own (`bounce.<domain>`) so that SPF
 * aligns too. Its DNS records are outputs; they are also made, when the domain lies in the installation's hosted zone.
 *
 * @param dkimTokens off where the target makes none
 */
export function addMailDomain(
  scope: Construct,
  installation: Installation,
  { dkimTokens }: { readonly dkimTokens: boolean },
): EmailIdentity {
  const { mail, pages } = installation;
  const bounce = `bounce.${mail.domain}`;
  const identity = new EmailIdentity(scope, 'MailDomain', {
    identity: Identity.domain(mail.domain),
    mailFromDomain: bounce,
    // Mails still go out, under SES's own return address, while the record is not there yet.
    mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
  });
  // A change that replaces the identity is refused before it is deployed; should one get here, the verified one stays.
  const { cfnOptions } = identity.node.defaultChild as CfnResource;
  cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
  cfnOptions.deletionPolicy = CfnDeletionPolicy.DELETE;

  const { region } = Stack.of(scope);
  const { policy, reportsTo } = mail.dmarc;
  const records: readonly DnsRecord[] = [
    ...(dkimTokens ? identity.dkimRecords : []).map(({ name, value }, i) => ({
      id: `MailDkim${i + 1}`,
      type: 'CNAME' as const,
      name,
      value,
    })),
    // AWS: "Using a custom MAIL FROM domain".
    { id: 'MailFromMx', type: 'MX', name: bounce, value: `10 feedback-smtp.${region}.amazonses.com` },
    { id: 'MailFromSpf', type: 'TXT', name: bounce, value: '"v=spf1 include:amazonses.com ~all"' },
    {
      id: 'MailDmarc',
      type: 'TXT',
      name: `_dmarc.${mail.domain}`,
      value: `"v=DMARC1; p=${policy}${reportsTo === undefined ? '' : `; rua=mailto:${reportsTo}`}"`,
    },
  ];
  const zone = pages?.hostedZone;
  const inZone = zone !== undefined && (mail.domain === zone.name || mail.domain.endsWith(`.${zone.name}`));
  for (const { id, type, name, value } of records) {
    new CfnOutput(scope, id, { description: 'A DNS record: name, type, value', value: `${name} ${type} ${value}` });
    if (!inZone) continue;
    new CfnRecordSet(scope, `${id}Record`, {
      hostedZoneId: zone.id,
      name,
      type,
      ttl: '3600',
      resourceRecords: [value],
    });
  }
  return identity;
}
