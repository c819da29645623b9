import { readFileSync } from 'node:fs';

/** The product's version, from its one home. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
