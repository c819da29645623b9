import { spawn } from 'node:child_process';
import { machineBuild } from '#lib/build/machine-bundle.ts';
import { isBuilt, webBuild } from '#lib/build/once.ts';
import { StartProblem } from './start-problem.ts';

/**
 * Builds the functions and the pages if anything they are made from has changed. A process of its own does it, so that its
 * memory is given back, and says what it is doing.
 *
 * @throws StartProblem when it cannot be built; why stands above
 */
export async function buildWhatChanged(): Promise<void> {
  if (isBuilt(machineBuild) && isBuilt(webBuild)) return;
  if ((await builds('bin/build.ts', '--quiet', '--one-machine')) !== 0)
    throw new StartProblem('It could not be built; see above.');
}

/** Runs a build in a process of its own. @returns its exit code */
export async function builds(...program: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, program, { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
