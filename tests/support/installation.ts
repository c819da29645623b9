import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeployedInstallation } from '#lib/installation/installation.ts';
import example from '../../installation.example.ts';

/** An installation for tests: the example, as it is written. */
export const testInstallation: DeployedInstallation = { ...example, stage: 'test' };

/** Pages as small as pages can be, for a template that has to hold some. */
export function emptyPages(): string {
  const web = mkdtempSync(join(tmpdir(), 'foretagslots-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Företagslots</title>');
  writeFileSync(join(web, 'assets', 'app.js'), '');
  return web;
}
