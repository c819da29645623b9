import { spawn } from 'node:child_process';
import { functionsBuild, isBuilt, webBuild } from '#lib/build/once.ts';
import { StartProblem } from './start-problem.ts';

/**
 * Builds the functions and the pages if anything they are made from has changed. A process of its own does it, so that its
 * memory is given back, and says what it is doing.
 *
 * @throws StartProblem when it cannot be built; why stands above
 */
export async function buildWhatChanged(): Promise<void> {
  if (isBuilt(functionsBuild) && isBuilt(webBuild)) return;
  const child = spawn(process.execPath, ['bin/build.ts', '--quiet'], { stdio: 'inherit' });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new StartProblem('It could not be built; see above.');
}
