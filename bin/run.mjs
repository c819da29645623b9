import './needs-node.mjs';

/** Runs a program of this folder, `node bin/run.mjs one-machine --port 3100`, on a Node.js that can. */
const [program] = process.argv.splice(2, 1);
try {
  await import(`./${program}.ts`);
} catch (error) {
  // Whichever program loads definitions that cannot work, whoever writes them is told what to mend.
  if (error?.name === 'ValuesFault') {
    console.error(error.message);
    process.exit(1);
  }
  if (error?.name !== 'CatalogueError') throw error;
  const { sayRefused } = await import('./catalogue-findings.ts');
  sayRefused(error);
  process.exit(1);
}
