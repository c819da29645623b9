import { resolve } from 'node:path';
import { functionEntries } from '../runs/functions.ts';
import { type Build, functionsBuild } from './once.ts';

/** The functions for one machine: all of them together, in one thread. */
export const machineBuild: Build = {
  name: 'one-machine',
  get from() {
    return [
      ...functionsBuild.from,
      'local',
      'lib/build/one-machine.ts',
      'lib/build/machine-bundle.ts',
      'lib/runs',
      'lib/installation',
    ];
  },
};

/** Where the bundles are that a thread runs. Absolute paths. */
export interface MachineBundle {
  readonly thread: string;
  /** By the functions' entries, such as `api/guide`. */
  readonly entries: Readonly<Record<string, string>>;
}

/** What was built, in a folder. */
export const machineBundleIn = (folder: string): MachineBundle => ({
  thread: resolve(folder, 'thread.mjs'),
  entries: Object.fromEntries(functionEntries.map((entry) => [entry, resolve(folder, entry, 'index.mjs')])),
});
