import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type MachineBundle, machineBundleIn } from '#lib/build/machine-bundle.ts';

/**
 * The functions that a machine runs: its own, in its data folder, so that a later build changes nothing under it. A function is
 * loaded when it is called for the first time, and one of another build would open the register once more.
 *
 * @param built the folder of the last build; what is in it is never written over, only put away whole, so links do for a copy
 * @param directory the data folder
 */
export function ownFunctions(built: string, directory: string): MachineBundle {
  const own = join(directory, 'functions');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  for (const entry of readdirSync(built, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name);
    const to = join(own, from.slice(join(built).length));
    if (entry.isDirectory()) mkdirSync(to, { recursive: true });
    else linkOrCopy(from, to);
  }
  return machineBundleIn(own);
}

/** Other disks, and other people's files, are not linked to. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
