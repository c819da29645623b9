import './needs-node.mjs';

/** Runs a program of this folder, `node bin/run.mjs one-machine --port 3100`, on a Node.js that can. */
const [program] = process.argv.splice(2, 1);
await import(`./${program}.ts`);
