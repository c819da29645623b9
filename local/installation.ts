import type { Installation } from '#lib/installation/installation.ts';
import { account, region } from './templates.ts';

const common = {
  account,
  region,
  mail: {
    domain: 'foretagslots.example',
    from: 'Företagslots <no-reply@foretagslots.example>',
    dmarc: { policy: 'none' },
  },
  departmentNotices: { usual: 'digest' },
  mailDetail: 'open',
  logRetentionDays: 30,
  tags: {},
} as const satisfies Partial<Installation>;

/** The installation of the one-machine run, where nothing is deployed and the gateway serves the pages. */
export const localInstallation = (publicUrl: string, companyRegisterUrl: string): Installation => ({
  ...common,
  stage: 'local',
  publicUrl,
  signIn: { domainPrefix: 'foretagslots-local' },
  companyRegister: { url: companyRegisterUrl },
});

/** The installation that the rehearsal deploys on an emulator, which serves no pages. */
export const rehearsalInstallation: Installation = {
  ...common,
  stage: 'rehearsal',
  publicUrl: 'https://foretagslots.example',
  signIn: { domainPrefix: 'foretagslots-rehearsal' },
};
