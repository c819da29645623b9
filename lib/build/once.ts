import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { valuesFile } from '../values/values-file.ts';
import { hashOf } from './source-hash.ts';

const dist = 'dist';

/** Something that is built: from these files and folders, into a folder of `dist`. */
export interface Build {
  readonly name: string;
  readonly from: readonly string[];
}

export const functionsBuild: Build = {
  name: 'functions',
  // Asked for anew each time: which values it is built with may be said after this is loaded (`local/demo/kept.ts`).
  get from() {
    return [
      'functions',
      'web',
      'domain',
      'workflows',
      'lib/build/functions.ts',
      'lib/build/written-out.ts',
      'lib/runs/functions.ts',
      'lib/runs/grants.ts',
      'lib/build/receipt-fonts.ts',
      'lib/build/schemas-undescribed.ts',
      'lib/values',
      ...['lib/installation/line-of.ts', 'lib/installation/module-of.ts', 'lib/installation/text-of.ts'],
      valuesFile(),
    ];
  },
};

export const webBuild: Build = {
  name: 'web',
  get from() {
    return [
      ...['web', 'client', 'domain', 'workflows', 'vite.config.ts', 'vite.embed.config.ts'],
      ...['lib/build/web.ts', 'lib/build/web-notices.ts', 'lib/build/page-modules.ts', 'lib/build/looks.ts'],
      ...['lib/build/ahead.ts', 'lib/build/catalogue-of-pages.ts', 'lib/build/service-worker.ts'],
      ...[
        'lib/values',
        'lib/installation/line-of.ts',
        'lib/installation/module-of.ts',
        'lib/installation/text-of.ts',
        valuesFile(),
      ],
    ];
  },
};

/** Packages and the compiler's settings count for every build. */
const always = [
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
  ...['lib/build/once.ts', 'lib/build/source-hash.ts', 'lib/build/third-party.ts'],
];

/** The files and folders that a build is made anew for. */
export const sourcesOf = ({ from }: Build): readonly string[] => [...always, ...from];

export const outputOf = ({ name }: Build): string => join(dist, name);

/** Whether what was built is there, whole, and made from what is there now. */
export function isBuilt(build: Build): boolean {
  const stamp = stampOf(build);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampNow(build);
}

/**
 * Builds into a folder beside, and puts that in the place of the old one when it is whole: whoever reads the old one while it
 * is built is not disturbed, and what a crash leaves is no half of anything. What runs for longer has its own copy
 * (`local/own-functions.ts`, `local/own-pages.ts`). Does nothing when nothing has changed.
 *
 * @returns whether it was built anew
 */
export async function buildOnce(build: Build, make: (outdir: string) => Promise<void>): Promise<boolean> {
  if (isBuilt(build)) return false;
  const beside = besideOf(build);
  const before = join(dist, `${build.name}.before-${process.pid}`);
  const from = hashOf(sourcesOf(build));
  // Says at once whether anything can be written here.
  mkdirSync(beside, { recursive: true });
  await make(beside);
  rmSync(stampOf(build), { force: true });
  if (existsSync(outputOf(build))) renameSync(outputOf(build), before);
  renameSync(beside, outputOf(build));
  rmSync(before, { recursive: true, force: true });
  writeFileSync(stampOf(build), stampWith(from, build));
  return true;
}

/** A folder of `dist` that this process alone builds into. What builds that were killed left there is removed. */
export function besideOf(build: Build): string {
  mkdirSync(dist, { recursive: true });
  removeLeftovers(build);
  return join(dist, `${build.name}.building-${process.pid}`);
}

const stampOf = ({ name }: Build): string => join(dist, `${name}.built`);
const stampWith = (from: string, build: Build): string => `${from} ${hashOf([outputOf(build)])}`;
const stampNow = (build: Build): string => stampWith(hashOf(sourcesOf(build)), build);

/** What a build that was killed left, if nobody builds there any more. */
function removeLeftovers({ name }: Build): void {
  for (const found of readdirSync(dist)) {
    const pid = new RegExp(`^${name}\\.(?:building|before)-(\\d+)$`).exec(found)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dist, found), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}
