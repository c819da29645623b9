import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '#domain/calendar/day.ts';
import { ChangeFault, readChange, withRelease } from './changes.ts';

/**
 * `npm run release -- 0.3.0`: gathers `changes/` under the number in CHANGELOG.md and sets it in package.json. It commits and
 * tags nothing: CONTRIBUTING.md says what is left to do.
 */
const [version = ''] = process.argv.slice(2);
const files = readdirSync('changes').filter((name) => name.endsWith('.md'));
try {
  const changes = files.map((name) => readChange(`changes/${name}`, readFileSync(join('changes', name), 'utf8')));
  const day = dayOf(new Date().toISOString());
  writeFileSync('CHANGELOG.md', withRelease(readFileSync('CHANGELOG.md', 'utf8'), changes, version, day));
} catch (error) {
  if (!(error instanceof ChangeFault)) throw error;
  console.error(error.message);
  process.exit(1);
}
for (const name of files) rmSync(join('changes', name));
const { status } = spawnSync('npm', ['version', '--no-git-tag-version', version], { stdio: 'inherit' });
process.exit(status ?? 1);
