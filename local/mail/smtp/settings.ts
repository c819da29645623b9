import { readFileSync } from 'node:fs';
import type { SmtpSettings } from '#lib/installation/installation.ts';
import { StartProblem } from '../../start-problem.ts';

/**
 * The password for the mail server: `SMTP_PASSWORD` of the environment, or the file that the installation names. It stands
 * in no installation file.
 *
 * @returns undefined when the server asks for none
 * @throws StartProblem when there is a user and no password
 */
export function smtpPassword({ user, passwordFile }: SmtpSettings, environment: NodeJS.ProcessEnv): string | undefined {
  if (user === undefined) return undefined;
  const given = environment.SMTP_PASSWORD ?? '';
  if (given !== '') return given;
  if (passwordFile === undefined)
    throw new StartProblem(
      'The mail server wants a password. Give it in SMTP_PASSWORD, or name its file in mail.smtp.passwordFile.',
    );
  const kept = contentOf(passwordFile).trim();
  if (kept === '') throw new StartProblem(`${passwordFile} is empty. Write the mail server's password into it.`);
  return kept;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartProblem(`The mail server's password cannot be read from ${path} (${code}).`);
  }
}
