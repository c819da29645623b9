import type { Installation, SignInSettings, SmtpSettings } from '#lib/installation/installation.ts';
import { InstallationFault, readServerInstallation } from '#lib/installation/read-installation.ts';
import { exampleMachineSecret, localInstallation, onOneServer } from './installation.ts';
import { Secrets } from './secrets.ts';
import type { OutsideProvider } from './sign-in/discovered.ts';
import type { MachineClient } from './sign-in/provider.ts';
import { StartProblem } from './start-problem.ts';

/** What this machine runs: the sample installation, or a municipality's own. */
export interface Installed {
  readonly installation: Installation;
  /** Where staff sign in. Undefined where they choose who they are, or nobody signs in. */
  readonly outside?: OutsideProvider;
  readonly machines: readonly MachineClient[];
  /** The mail server, and the password for it; mails are kept in the mailbox without one. */
  readonly mailServer?: { readonly smtp: SmtpSettings; readonly password?: string };
  /** What the company register is asked with. */
  readonly companyRegisterToken?: string;
  /** What the property register is asked with. */
  readonly propertyRegisterToken?: string;
}

/** The sample installation: made-up machines with a secret that everybody knows, and made-up registers of companies and properties. */
export function sampleInstalled(publicUrl: string, companyRegisterUrl: string): Installed {
  const installation = localInstallation(publicUrl, companyRegisterUrl);
  return { installation, machines: machinesOf(installation.signIn, () => exampleMachineSecret) };
}

/**
 * The installation that a file says, with its secrets.
 *
 * @param secretsFolder where its secrets are: see Secrets
 * @throws StartProblem with a sentence for each fault
 */
export async function installedFrom(file: string, secretsFolder: string | undefined): Promise<Installed> {
  const { installation: said } = await readServerInstallation(file).catch((error: unknown) => {
    throw error instanceof InstallationFault ? new StartProblem(error.message) : error;
  });
  const installation = onOneServer(said);
  const secrets = new Secrets(secretsFolder);
  const { federation } = said.signIn;
  if (federation?.kind === 'saml')
    throw new StartProblem(
      'On one server staff sign in by OpenID Connect; SAML is for the deployment on AWS. Ask for an OpenID Connect client: docs/one-server.md',
    );
  const tokenName = said.companyRegister?.tokenSecretName;
  const propertyTokenName = said.propertyRegister?.tokenSecretName;
  const { smtp } = said.mail;
  if (!smtp)
    throw new StartProblem(`${file} names no mail server. Say in mail.smtp where mails go: docs/one-server.md`);
  const { user, passwordSecretName } = smtp;
  if (user !== undefined && passwordSecretName === undefined)
    throw new StartProblem(
      `${file} says who mails come from at the mail server, and not by which secret: mail.smtp.passwordSecretName`,
    );
  return {
    installation,
    ...(federation && {
      outside: {
        ...federation,
        clientSecret: secrets.read(federation.clientSecretName, "the client secret of the municipality's sign-in"),
      },
    }),
    mailServer: {
      smtp,
      ...(passwordSecretName !== undefined && {
        password: secrets.read(passwordSecretName, 'the password for the mail server'),
      }),
    },
    machines: machinesOf(said.signIn, (id) => secrets.read(`machine-${id}`, `the secret of the machine ${id}`)),
    ...(tokenName !== undefined && {
      companyRegisterToken: secrets.read(tokenName, 'what the company register is asked with'),
    }),
    ...(propertyTokenName !== undefined && {
      propertyRegisterToken: secrets.read(propertyTokenName, 'what the property register is asked with'),
    }),
  };
}

const machinesOf = ({ machines = {} }: Pick<SignInSettings, 'machines'>, secretOf: (id: string) => string) =>
  Object.entries(machines).map(([id, { groups }]): MachineClient => ({ id, secret: secretOf(id), groups }));
