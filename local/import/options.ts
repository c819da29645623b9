import { resolve } from 'node:path';
import { folderOf, read } from '../options.ts';
import { StartProblem } from '../start-problem.ts';

/** What `npm run import` was asked to do. */
export interface ImportOptions {
  /** The folder that 0.2.0 kept. */
  readonly from: string;
  /** The folder that this version starts with; it may be the same one. */
  readonly directory: string;
}

const help = `npm run import -- [<folder of 0.2.0>] [options]: makes a data folder of one that Företagslots 0.2.0 kept, which is not changed

  --data ./.data       the folder that is made. When it is the one that 0.2.0 kept, that one is called .data-0.2.0 from then on
  --help               shows this`;

/**
 * Reads the options of `npm run import`.
 *
 * @returns the help text when that was asked for
 * @throws StartProblem
 */
export function readImportOptions(args: readonly string[]): ImportOptions | string {
  const [first] = args;
  const hasFolder = first !== undefined && !first.startsWith('-');
  if (hasFolder && first.trim() === '') throw new StartProblem('Say which folder: npm run import -- ./.data-of-0.2.0');
  const values = read('npm run import', hasFolder ? args.slice(1) : args, {
    data: { type: 'string', default: '.data' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) return help;
  const directory = resolve(folderOf(values.data));
  return { directory, from: hasFolder ? resolve(first) : directory };
}
