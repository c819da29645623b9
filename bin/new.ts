import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { kinds, make } from './new/make.ts';
import { NewFault } from './new/thing.ts';

/**
 * `npm run new -- act|permit|page ID --sv NAME --en NAME`: writes the files that something new begins with, and names it in the
 * lists. What is not said is asked for, where somebody is there to answer.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sv: { type: 'string' }, en: { type: 'string' } },
});
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
const said = async (value: string | undefined, question: string) => value ?? (await terminal?.question(question)) ?? '';
try {
  const kind = await said(positionals[0], `What is new (${kinds.join(', ')})? `);
  const id = await said(positionals[1], 'Its id, such as street-music? ');
  const sv = await said(values.sv, 'Its name in Swedish? ');
  const en = await said(values.en, 'Its name in English? ');
  const made = make(kind, { id, sv, en }, (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
  for (const { file, text } of [...made.files, ...made.edits]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(file);
  }
  console.log(`\n${made.next.join('\n')}`);
} catch (error) {
  if (!(error instanceof NewFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  terminal?.close();
}
