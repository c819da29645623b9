import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../kept-file.ts';

const values = 'local/demo/values.ts';
const markIn = (directory: string): string => join(directory, 'demonstration.json');

/** A data folder holds a demonstration from now on: it is run with the demonstration's values. */
export function markDemo(directory: string): void {
  writeWhole(markIn(directory), JSON.stringify({ values }));
}

/** Before anything is built for a data folder: what holds a demonstration has its values, unless the installation says its own. */
export function takeDemoValues(directory: string): void {
  if (existsSync(markIn(directory)) && !process.env.VALUES && !existsSync('values.ts')) process.env.VALUES = values;
}
