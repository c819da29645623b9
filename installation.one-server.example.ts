import { defineServerInstallation } from '#lib/installation/installation.ts';

/**
 * The installation of one server of your own: docs/one-server.md. Copy this file to `installation.ts` and change what is yours.
 * What only a deployment on AWS asks after is left out; it may stand there as well.
 */
export default defineServerInstallation({
  stage: 'prod',
  publicUrl: 'https://foretag.kommunen.example',
  mail: {
    domain: 'kommunen.example',
    from: 'Företagslots <no-reply@kommunen.example>',
    replyTo: 'kontaktcenter@kommunen.example',
    smtp: {
      host: 'smtp.kommunen.example',
      port: 587,
      tls: 'starttls',
      user: 'foretagslots',
      passwordSecretName: 'foretagslots/smtp',
    },
  },
  signIn: {
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
        'Foretagslots-Lots': ['coordinator:koping'],
      },
    },
  },
  departmentNotices: { usual: 'digest' },
  mailDetail: 'open',
});
