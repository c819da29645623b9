import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';

/** The file that goes with everything that holds other people's work. */
export const noticesFile = 'third-party-notices.txt';

/** Licences whose work may be bundled with ours and passed on under them (SPDX). Another one stops the build. */
const allowed = [
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Bitstream-Vera',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
];

/** Packages whose `package.json` does not say it in SPDX. Read in their own licence files; the year it was read. */
const read: Readonly<Record<string, string>> = {
  // LICENSE: Bitstream Vera and Arev terms, changes in the public domain (2026).
  'dejavu-fonts-ttf': 'Bitstream-Vera',
  // LICENSE: the MIT License, though package.json has no licence field (2026).
  'png-js': 'MIT',
};

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/**
 * What has to be said of the packages that bundled files come from: who made them, under which licence, and its text with
 * every notice they ask to pass on.
 *
 * @param files paths of bundled files; those outside `node_modules` are ours
 * @throws Error that names a package whose licence is not known or not allowed here
 */
export function noticesFor(files: Iterable<string>): string {
  const folders = new Set([...files].flatMap((file) => packageFolder(file) ?? []));
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of [...folders].map(readPackage))
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
  const parts = [...byText].map(([text, packages]) => `${[...new Set(packages)].sort().join('\n')}\n\n${text}`);
  return [
    'Företagslots holds work of others. This is what it holds, and under which terms.',
    ...parts.sort((a, b) => a.localeCompare(b, 'en')),
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package that a bundled file belongs to, the innermost one. */
function packageFolder(file: string): string | undefined {
  return /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function readPackage(folder: string): Package {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: unknown;
    author?: unknown;
  };
  const licence = read[name] ?? String(license);
  if (!isAllowed(licence))
    throw new Error(
      `${name} ${version} is bundled under the licence "${licence}", which is not on the list in lib/build/third-party.ts. Take another package, or have the licence judged and add it.`,
    );
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version, licence, text: texts.length > 0 ? texts.join('\n\n') : usualText(licence, name, author) };
}

function isAllowed(licence: string): boolean {
  try {
    return satisfies(licence, allowed);
  } catch {
    return false;
  }
}

/** The licence's own words, for a package that does not carry them, with the name of whoever made it. */
function usualText(licence: string, name: string, author: unknown): string {
  const path = createRequire(import.meta.url).resolve(`spdx-license-list/licenses/${licence}.json`);
  if (!existsSync(path)) throw new Error(`${name} carries no licence text, and ${licence} has no usual one`);
  const { licenseText } = JSON.parse(readFileSync(path, 'utf8')) as { licenseText: string };
  const who = String((author as { name?: unknown } | undefined)?.name ?? author ?? `the makers of ${name}`);
  return licenseText.replace(/<year> <(copyright holders|owner)>/g, who.replace(/\s*<.*>/, '')).trim();
}
