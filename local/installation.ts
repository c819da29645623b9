import type { Installation, ReadingGroup, ServerInstallation } from '#lib/installation/installation.ts';
import { catalogue } from '#workflows/catalogue.ts';

/** Where the sample property register is. It holds made-up properties, so it is there for everybody. */
export const propertyRegisterPath = '/dev/property-register';

/** Where a deployment would be; nothing on one machine is there. */
export const account = '000000000000';
export const region = 'eu-north-1';

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
const localMachines: NonNullable<Installation['signIn']['machines']> = Object.fromEntries(
  // Of the municipality that is listed first.
  Object.values(catalogue.municipalities)
    .slice(0, 1)
    .flatMap(({ id, name, departments }) => [
      [
        'diary-environment',
        {
          name: 'Diariet, miljö (exempel)',
          groups: [`department:${departments['environment-board']}` as ReadingGroup],
        },
      ],
      [`follow-up-${id}`, { name: `Uppföljning, ${name.sv} (exempel)`, groups: [`coordinator:${id}`] }],
    ]),
);

/** The secret of every sample machine: it keeps nobody out, as the page to choose who you are does not. */
export const exampleMachineSecret = 'only-on-this-machine';

/** A municipality's installation on one server, with what only AWS would ask after. */
export const onOneServer = (said: ServerInstallation): Installation => ({
  ...common,
  ...said,
  mail: { ...said.mail, dmarc: common.mail.dmarc },
  signIn: { domainPrefix: 'foretagslots-one-server', ...said.signIn },
});

/** The installation of the one-machine run, where nothing is deployed and the gateway serves the pages. */
export const localInstallation = (publicUrl: string, companyRegisterUrl: string): Installation => ({
  ...common,
  stage: 'local',
  publicUrl,
  signIn: { domainPrefix: 'foretagslots-local', machines: localMachines },
  companyRegister: { url: companyRegisterUrl },
  propertyRegister: { url: `${publicUrl}${propertyRegisterPath}` },
});

/** The installation that the rehearsal deploys on an emulator, which serves no pages. */
export const rehearsalInstallation: Installation = {
  ...common,
  stage: 'rehearsal',
  publicUrl: 'https://foretagslots.example',
  signIn: { domainPrefix: 'foretagslots-rehearsal' },
};
