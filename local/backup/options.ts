import { folderOf, read } from '../options.ts';
import { StartProblem } from '../start-problem.ts';

export interface BackupOptions {
  readonly directory: string;
  readonly to: string;
}

export interface RestoreOptions {
  readonly directory: string;
  readonly from: string;
  /** What is in the folder now is put aside. */
  readonly replace: boolean;
}

const backupHelp = `npm run backup -- <folder> [options]: copies everything that is kept into a new folder, while Företagslots runs or not

  --data ./.data       the folder that is copied
  --help               shows this`;

const restoreHelp = `npm run restore -- <folder> [options]: puts a backup in its place; Företagslots must not run

  --data ./.data       the folder it is put into
  --replace            puts what is in that folder aside, when it holds a register
  --help               shows this`;

/**
 * Reads the options of `npm run backup`.
 *
 * @returns the help text when that was asked for
 * @throws StartProblem
 */
export function readBackupOptions(args: readonly string[]): BackupOptions | string {
  const { folder, options } = withFolder(args);
  const values = read('npm run backup', options, {
    data: { type: 'string', default: '.data' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) return backupHelp;
  if (folder === undefined) throw new StartProblem('Say where to: npm run backup -- ./backup-of-today');
  return { directory: folderOf(values.data), to: folder };
}

/**
 * Reads the options of `npm run restore`.
 *
 * @returns the help text when that was asked for
 * @throws StartProblem
 */
export function readRestoreOptions(args: readonly string[]): RestoreOptions | string {
  const { folder, options } = withFolder(args);
  const values = read('npm run restore', options, {
    data: { type: 'string', default: '.data' },
    replace: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (values.help) return restoreHelp;
  if (folder === undefined) throw new StartProblem('Say which backup: npm run restore -- ./backup-of-today');
  return { directory: folderOf(values.data), from: folder, replace: values.replace };
}

/** The folder comes first, before any option. */
function withFolder([first, ...more]: readonly string[]) {
  if (first === undefined || first.trim() === '') return { folder: undefined, options: [] };
  return first.startsWith('-') ? { folder: undefined, options: [first, ...more] } : { folder: first, options: more };
}
