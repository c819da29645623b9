import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

/** What Lighthouse thinks of a page, on a phone. */
const looked = z.object({
  /** Out of a hundred, by category; null when it could not say. */
  scores: z.record(z.string(), z.number().nullable()),
  /** What took points away, in its own words. */
  below: z.array(z.string()),
});
type Looked = z.infer<typeof looked>;

/** Lighthouse's packages, which are no part of the product. @throws Error with what npm said */
export function installLighthouse(): void {
  const { status, stderr } = spawnSync('npm', ['ci', '--prefix', import.meta.dirname, '--ignore-scripts'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Lighthouse could not be installed: ${stderr}`);
}

/**
 * @param port where the browser hears its debugger
 * @param isPublic whether search engines are to find it
 * @throws Error when the page could not be looked at
 */
export async function lookedAt(port: number, address: string, isPublic: boolean): Promise<Looked> {
  const categories = ['performance', 'accessibility', 'best-practices', ...(isPublic ? ['seo'] : [])];
  const program = join(import.meta.dirname, 'lighthouse.mjs');
  const { stdout } = await run(process.execPath, [program, String(port), categories.join(','), address]);
  return looked.parse(JSON.parse(stdout));
}
