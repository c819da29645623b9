import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DeployedInstallation } from '#lib/installation/installation.ts';
import { makeApp } from '#lib/make-app.ts';
import { emptyPages, testInstallation } from '../support/installation.ts';

const templates = (installation: DeployedInstallation) => {
  const { stateful, stateless } = makeApp({ installation, version: 'test', web: emptyPages(), checks: false });
  return { stateful: Template.fromStack(stateful), stateless: Template.fromStack(stateless) };
};
let made: ReturnType<typeof templates>;
beforeAll(() => {
  made = templates(testInstallation);
});

test('the mail domain has a return address of its own, and is kept when something would replace it', () => {
  made.stateful.hasResource('AWS::SES::EmailIdentity', {
    UpdateReplacePolicy: 'Retain',
    Properties: {
      EmailIdentity: 'foretag.kommunen.example',
      MailFromAttributes: { MailFromDomain: 'bounce.foretag.kommunen.example' },
    },
  });
});

test('every record that DNS needs is an output: name, type and value', () => {
  const outputs = made.stateful.findOutputs('*') as Record<string, { Value: unknown }>;
  expect(Object.keys(outputs).filter((id) => /^MailDkim[123]$/.test(id))).toHaveLength(3);
  expect(JSON.stringify(outputs.MailDkim1?.Value)).toMatch(/DkimDNSTokenName1.* CNAME .*DkimDNSTokenValue1/);
  expect([outputs.MailFromMx?.Value, outputs.MailFromSpf?.Value, outputs.MailDmarc?.Value]).toEqual([
    'bounce.foretag.kommunen.example MX 10 feedback-smtp.eu-north-1.amazonses.com',
    'bounce.foretag.kommunen.example TXT "v=spf1 include:amazonses.com ~all"',
    '_dmarc.foretag.kommunen.example TXT "v=DMARC1; p=quarantine; rua=mailto:dmarc@kommunen.example"',
  ]);
});

describe('what becomes of a mail', () => {
  test('is told in every way it can go', () => {
    made.stateful.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        MatchingEventTypes: ['send', 'delivery', 'deliveryDelay', 'bounce', 'complaint', 'reject', 'renderingFailure'],
      },
    });
  });
  test('reaches the function only for mails of this installation', () => {
    made.stateless.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.ses'],
        'detail-type': Match.arrayWith(['Email Sent', 'Email Delivery Delayed', 'Email Bounced', 'Email Rejected']),
        detail: { mail: { tags: { 'ses:configuration-set': [Match.anyValue()] } } },
      },
    });
  });
});

test('in the sandbox, mails may go to the recipients that the installation lists, and later to all', () => {
  const identities = ({ stateless }: ReturnType<typeof templates>) =>
    Object.values(stateless.findResources('AWS::IAM::Policy'))
      .flatMap((policy) => policy.Properties.PolicyDocument.Statement as { Action: unknown; Resource: unknown }[])
      .filter(({ Action }) => JSON.stringify(Action).includes('ses:SendEmail'))
      .map(({ Resource }) => JSON.stringify(Resource).includes('identity/kommunen.example'));
  expect(identities(made)).not.toContain(false);
  const { sandboxRecipients: _later, ...mail } = testInstallation.mail;
  expect(identities(templates({ ...testInstallation, mail }))).not.toContain(true);
});

test('answers go where the installation says', () => {
  const senders = Object.values(made.stateless.findResources('AWS::Lambda::Function')).filter(
    ({ Properties }) => Properties.Environment.Variables.MAIL_FROM !== undefined,
  );
  expect(senders.length).toBeGreaterThan(0);
  for (const { Properties } of senders)
    expect(Properties.Environment.Variables.MAIL_REPLY_TO).toBe('kontaktcenter@kommunen.example');
});
