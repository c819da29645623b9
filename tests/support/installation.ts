import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DeployedInstallation } from '#lib/installation/installation.ts';
import example from '../../installation.example.ts';

/** An installation for tests: the example, as it is written. */
export const testInstallation: DeployedInstallation = { ...example, stage: 'test' };

/** Pages as small as pages can be, for a template that has to hold some. Always the same, so always in the same place. */
export function emptyPages(): string {
  const web = resolve('dist/empty-pages');
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Företagslots</title>');
  writeFileSync(join(web, 'assets', 'app.js'), '');
  return web;
}
