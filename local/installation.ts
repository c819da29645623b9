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

/** Machines to try the API with: docs/api.md. */
export const localMachines = {
  'diary-environment': { name: 'Diariet, miljö (exempel)', groups: ['department:koping-environment'] },
  'follow-up-koping': { name: 'Uppföljning, Köping (exempel)', groups: ['coordinator:koping'] },
} as const satisfies NonNullable<Installation['signIn']['machines']>;

/** The installation of the one-machine run, where nothing is deployed and the gateway serves the pages. */
export const localInstallation = (publicUrl: string, companyRegisterUrl: string): Installation => ({
  ...common,
  stage: 'local',
  publicUrl,
  signIn: { domainPrefix: 'foretagslots-local', machines: localMachines },
  companyRegister: { url: companyRegisterUrl },
});

/** The installation that the rehearsal deploys on an emulator, which serves no pages. */
export const rehearsalInstallation: Installation = {
  ...common,
  stage: 'rehearsal',
  publicUrl: 'https://foretagslots.example',
  signIn: { domainPrefix: 'foretagslots-rehearsal' },
};
