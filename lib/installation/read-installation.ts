import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type * as z from 'zod';
import type { DeployedInstallation, ServerInstallation } from './installation.ts';
import { lineOf } from './line-of.ts';
import { moduleOf } from './module-of.ts';
import { installationSchema, serverInstallationSchema } from './schema.ts';
import { textOf } from './text-of.ts';

/** What is wrong with an installation file: a sentence for each fault, beginning with file and line. */
export class InstallationFault extends Error {
  override readonly name = 'InstallationFault';
}

/** A file that holds an installation, and what it says. */
export interface InstallationFile<Of = DeployedInstallation> {
  readonly installation: Of;
  /** The start of a sentence about the value at a path: file, line and name. */
  readonly at: (path: readonly PropertyKey[]) => string;
  /** Where the values are kept that must not change: beside the file, under its name. */
  readonly lockFile: string;
}

/**
 * Reads and checks the installation file of a deployment.
 *
 * @param file such as `installation.ts`
 * @throws InstallationFault when there is no such file, or it holds something that cannot be deployed
 */
export const readInstallation = (file: string): Promise<InstallationFile> => read(file, installationSchema, 'deploy');

/**
 * Reads and checks the installation file of one server.
 *
 * @throws InstallationFault when there is no such file, or it holds something that nothing can be run by
 */
export const readServerInstallation = (file: string): Promise<InstallationFile<ServerInstallation>> =>
  read(file, serverInstallationSchema, 'one-server');

async function read<Of>(file: string, schema: z.ZodType<Of>, guide: string): Promise<InstallationFile<Of>> {
  const path = resolve(file);
  if (!existsSync(path)) {
    throw new InstallationFault(
      `There is no ${file}, so it is not known what to ${guide === 'deploy' ? 'deploy, where' : 'run'}. Copy ${guide === 'deploy' ? 'installation.example.ts' : 'installation.one-server.example.ts'} to ${file} and fill it in; docs/${guide}.md says how.`,
    );
  }
  const source = textOf(file, (sentence) => new InstallationFault(sentence));
  const at = (where: readonly PropertyKey[]): string =>
    `${relative('', path)}:${lineOf(source, where)}: ${where.map(String).join('.') || 'the installation'}`;
  const written = await moduleOf(path, (sentence) => new InstallationFault(sentence));
  const result = schema.safeParse(written, { reportInput: true });
  if (!result.success) {
    const faults = result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map(
            (key) => `${at([...issue.path, key])} is not a setting; look for it in installation.example.ts.`,
          )
        : [`${at(issue.path)} ${issue.input === undefined ? 'is missing: it ' : ''}${issue.message}.`],
    );
    throw new InstallationFault(faults.join('\n'));
  }
  return { installation: result.data, at, lockFile: path.replace(/\.\w+$/, '.lock.json') };
}
