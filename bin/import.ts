import { howToStart } from '#local/how-to-start.ts';
import { importOld } from '#local/import/import.ts';
import { readImportOptions } from '#local/import/options.ts';
import { StartProblem } from '#local/start-problem.ts';

/** `npm run import -- <folder>`: makes a data folder of one that Företagslots 0.2.0 kept. */
const sayAndEnd = (error: unknown): never => {
  const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC' || (error as { errcode?: number }).errcode === 13;
  if (!(error instanceof StartProblem) && !isFull) throw error;
  console.error(isFull ? 'Nothing was imported: the disk is full.' : (error as Error).message);
  process.exit(1);
};

try {
  const options = readImportOptions(process.argv.slice(2));
  if (typeof options === 'string') console.log(options);
  else {
    console.log(`What Företagslots 0.2.0 kept in ${options.from} is read.`);
    const { cases, facts, openTasks, drafts, files, mails, old } = await importOld(options);
    console.log(
      `${options.directory} holds it now: ${cases} cases with ${facts} facts, ${openTasks} open tasks, ${drafts} drafts, ${files} files and ${mails} mails. Each was held against what was read.
${old === undefined ? `${options.from} is as it was` : `What 0.2.0 kept is in ${old}, as it was`}: remove it when you no longer need it.
${howToStart(options.directory)}`,
    );
  }
} catch (error) {
  sayAndEnd(error);
}
