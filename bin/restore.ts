import { readRestoreOptions } from '#local/backup/options.ts';
import { restore } from '#local/backup/restore.ts';
import { howToStart } from '#local/how-to-start.ts';
import { StartProblem } from '#local/start-problem.ts';

/** `npm run restore -- <folder>`: puts a backup in its place. */
try {
  const options = readRestoreOptions(process.argv.slice(2));
  if (typeof options === 'string') console.log(options);
  else {
    const { made, files, aside } = await restore(options.from, options.directory, options.replace);
    console.log(
      `${options.directory} is as it was at ${made}: ${files.length} files.${aside === undefined ? '' : ` What was there is in ${aside}: remove it when you no longer need it.`}\n${howToStart(options.directory)}`,
    );
  }
} catch (error) {
  const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC';
  if (!(error instanceof StartProblem) && !isFull) throw error;
  console.error(isFull ? 'Nothing was restored: the disk is full.' : (error as Error).message);
  process.exit(1);
}
