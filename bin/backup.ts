import { backUp } from '#local/backup/backup.ts';
import { readBackupOptions } from '#local/backup/options.ts';
import { StartProblem } from '#local/start-problem.ts';

/** `npm run backup -- <folder>`: a copy of everything that is kept, while Företagslots runs or not. */
try {
  const options = readBackupOptions(process.argv.slice(2));
  if (typeof options === 'string') console.log(options);
  else {
    const { files } = await backUp(options.directory, options.to, console.error);
    const megabytes = files.reduce((sum, { size }) => sum + size, 0) / 1e6;
    console.log(
      `${options.directory} is in ${options.to}: ${files.length} files, ${megabytes.toFixed(1)} MB, and each has been read again. It holds the keys too: keep it as safe as the folder itself.`,
    );
  }
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  console.error(error.message);
  process.exit(1);
}
