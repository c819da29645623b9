import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FunctionEntry, functionSettings } from '#functions/settings.ts';
import { functionsBuild, outputOf } from '#lib/build/once.ts';
import { functionEntries } from '#lib/runs/functions.ts';

/** What a cold start of a function costs, in milliseconds of CPU of a whole new process. */
export interface ColdStart {
  readonly entry: FunctionEntry;
  readonly cpuMs: number;
  /** Of a process of the same kind whose module is empty. */
  readonly emptyMs: number;
  readonly ratio: number;
}

const rounds = 9;

/**
 * Starts a new process for each built function, with the settings that it reads, lets it load its bundle and asks how much
 * CPU it has used: user and system, from the start of the process. Empty processes are started between them, so that a machine
 * that is busy in the middle slows both. CPU, and not time, so that the machine's other work is left out.
 *
 * @returns the medians, in the order of the table of functions
 * @throws Error for a bundle that is not built or does not load, with what it said
 */
export async function coldStarts(entries: readonly FunctionEntry[] = functionEntries): Promise<readonly ColdStart[]> {
  return entries.map((entry) => {
    const bundle = pathToFileURL(resolve(join(outputOf(functionsBuild), entry, 'index.mjs'))).href;
    const taken: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < rounds; round++) {
      empty.push(cpuOf('data:text/javascript,', entry));
      taken.push(cpuOf(bundle, entry));
    }
    const [cpuMs, emptyMs] = [median(taken), median(empty)];
    return { entry, cpuMs, emptyMs, ratio: cpuMs / emptyMs };
  });
}

function cpuOf(module: string, entry: FunctionEntry): number {
  const code = `await import(${JSON.stringify(module)}); const { user, system } = process.cpuUsage(); process.stdout.write(String(user + system));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    env: settingsOf(entry),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${entry} does not load:\n${stderr}`);
  return Number(stdout) / 1000;
}

/** Every setting that it always reads, and what Lambda itself gives. Nothing is called with them. */
function settingsOf(entry: FunctionEntry): NodeJS.ProcessEnv {
  const said = functionSettings[entry].always.map((name) => [name, values[name] ?? 'https://example.test/']);
  return { PATH: process.env.PATH, AWS_REGION: 'eu-north-1', ...Object.fromEntries(said) };
}

const values: Readonly<Record<string, string>> = {
  STAFF_GROUPS: '{}',
  MAIL_EVENT_SECONDS: '60',
  MAIL_FROM: 'Lots <lots@example.test>',
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
