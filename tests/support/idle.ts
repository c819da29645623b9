import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { Functions } from './as-deployed/functions.ts';

/** Every function call from now on, in this process: which, and of what. */
export function recordCalls(): readonly string[] {
  const calls: string[] = [];
  const invoke = Functions.prototype.invoke;
  vi.spyOn(Functions.prototype, 'invoke').mockImplementation(function (this: Functions, name, event, limit) {
    const { permit = '', department = '', cause = '' } = event as Record<string, string>;
    calls.push([name.split(':').at(-1), permit, department, cause].join(' ').trim());
    return invoke.call(this, name, event, limit);
  });
  return calls;
}

/** Waits until nothing is called any more, so that what was started has come to rest. */
export async function atRest(calls: readonly string[]): Promise<void> {
  const quietMs = 3000;
  for (let before = -1; before !== calls.length; ) {
    before = calls.length;
    await new Promise((resolve) => setTimeout(resolve, quietMs));
  }
}

/** How many bytes the files below a folder hold. */
export function bytesIn(directory: string): number {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(directory, name), { throwIfNoEntry: false }))
    .reduce((sum, file) => sum + (file?.isFile() ? file.size : 0), 0);
}
