import { defineInstallation } from '#lib/installation/installation.ts';

/**
 * Copy this file to `installation.ts` and change what is yours; `cdk synth` and `cdk deploy` read it. For a second stage
 * make a second file, and name it: `npm run deploy -- -c installation=installation.test.ts`.
 * docs/deploy.md goes through the first day. Keep your file, and the `.lock.json` that appears beside it, under version control.
 */
export default defineInstallation({
  stage: 'prod',
  account: '123456789012',
  region: 'eu-north-1',
  publicUrl: 'https://foretag.kommunen.example',
  pages: {
    certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000',
    // hostedZone: { id: 'Z0123456789', name: 'kommunen.example' },
    trustedAddressHeader: 'x-caller-address',
  },
  mail: {
    domain: 'foretag.kommunen.example',
    from: 'Företagslots <no-reply@foretag.kommunen.example>',
    replyTo: 'kontaktcenter@kommunen.example',
    // Until SES has given you production access, and only then.
    sandboxRecipients: ['kommunen.example'],
    // On one server of your own (docs/one-server.md) mails go by your mail server:
    // smtp: { host: 'smtp.kommunen.example', port: 587, tls: 'starttls', user: 'lots', passwordSecretName: 'foretagslots/smtp' },
    dmarc: { policy: 'quarantine', reportsTo: 'dmarc@kommunen.example' },
  },
  signIn: {
    domainPrefix: 'foretagslots-kommunen',
    federation: {
      kind: 'oidc',
      name: 'Kommunen',
      issuer: 'https://login.kommunen.example/tenant/v2.0',
      clientId: '00000000-0000-0000-0000-000000000000',
      clientSecretName: 'foretagslots/sign-in',
      scopes: ['profile', 'email'],
      attributes: { name: 'name', email: 'email', groups: 'groups' },
      groups: {
        'Foretagslots-Miljo': ['department:koping-environment'],
        'Foretagslots-Bygg': ['department:koping-building'],
        'Foretagslots-Bygg-Chef': ['head:koping-building'],
        'Foretagslots-Lots': ['coordinator:koping'],
      },
    },
    // Machines that read by themselves: docs/api.md. They decide nothing.
    // machines: { 'diary-environment': { name: 'Diariet, miljö', groups: ['department:koping-environment'] } },
  },
  // companyRegister: { url: 'https://register.kommunen.example', tokenSecretName: 'foretagslots/register' },
  // propertyRegister: { url: 'https://fastigheter.kommunen.example', tokenSecretName: 'foretagslots/fastigheter' },
  departmentNotices: { usual: 'digest', except: { 'koping-alcohol': 'each' } },
  mailDetail: 'open',
  logRetentionDays: 30,
  tags: { owner: 'naringslivskontoret', 'cost-centre': '0000' },
});
