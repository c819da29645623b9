import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone with the process. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'foretagslots-'));
  made.push(folder);
  return folder;
}
