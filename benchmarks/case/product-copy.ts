import { cpSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const parts = [
  ...['bin', 'lib', 'local', 'functions', 'domain', 'workflows', 'web', 'client'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'cdk.json', 'vite.config.ts', 'vite.embed.config.ts'],
];
const catalogueFile = 'workflows/catalogue.ts';
/** Among the definitions there, so that they are built anew when they have changed. */
const five = ['five-departments.ts', 'shape.ts'];

/** Kept from run to run, so that what was built there is built again only when a source has changed. */
const directory = resolve('dist/bench/product');

/**
 * A copy of the product whose catalogue has the five departments' case in it beside everything else, so that what is measured
 * carries the whole catalogue.
 *
 * @returns the folder it is in
 * @throws Error when the catalogue is not written as it is expected to be
 */
export function copyWithFiveDepartments(): string {
  for (const part of parts) {
    rmSync(join(directory, part), { recursive: true, force: true });
    cpSync(part, join(directory, part), { recursive: true });
  }
  for (const file of five) cpSync(join(import.meta.dirname, file), join(directory, 'workflows/five', file));
  rmSync(join(directory, 'node_modules'), { force: true });
  symlinkSync(realpathSync('node_modules'), join(directory, 'node_modules'));
  const file = join(directory, catalogueFile);
  writeFileSync(file, withFive(readFileSync(file, 'utf8')));
  return directory;
}

function withFive(source: string): string {
  const permits = /\n {2}permits: \[([\s\S]*?)\n {2}\],\n {2}events: \[/.exec(source)?.[1];
  if (permits === undefined) throw new Error(`${catalogueFile} does not list permits and then events any more`);
  return `import { fiveEvent, fivePermits } from './five/five-departments.ts';\n${source}`
    .replace('\n  permits: [', '\n  permits: [\n    ...fivePermits,')
    .replace('\n  events: [', `\n  events: [\n    fiveEvent([${permits}\n    ].map((permit) => permit.id)),`);
}
