import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sources = [
  ...['bin', 'lib', 'local', 'functions', 'domain', 'workflows', 'web', 'client', 'package.json', 'package-lock.json'],
  ...['tsconfig.json', 'vite.config.ts', 'vite.embed.config.ts'],
];
const formatting = ['biome.json', ...readdirSync('.').filter((name) => name.endsWith('.grit'))];
const built = ['dist/functions', 'dist/web', 'dist/functions.built', 'dist/web.built'];

/** A folder of its own, in which a test may edit the sources. */
interface Copy {
  readonly directory: string;
  readonly remove: () => void;
}

/** A copy of the product, built. */
export const workingCopy = (): Copy => copyOf([...sources, ...built]);

/** A copy of the product's sources and of its tests, not built. */
export const sourceCopy = (): Copy =>
  copyOf([...sources, 'tests', 'benchmarks', 'installation.example.ts', ...formatting]);

function copyOf(parts: readonly string[]): Copy {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'foretagslots-copy-')));
  for (const part of parts) cpSync(part, join(directory, part), { recursive: true });
  symlinkSync(realpathSync('node_modules'), join(directory, 'node_modules'));
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
