import { readFileSync } from 'node:fs';

/**
 * The text of a file that somebody has written.
 *
 * @param refuse makes of a sentence what is thrown when it cannot be read
 */
export function textOf(file: string, refuse: (sentence: string) => Error): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw refuse(`${file} is a folder, and has to be a file. Give it another name.`);
    if (code === 'EACCES' || code === 'EPERM')
      throw refuse(`${file} may not be read by you. Let whoever runs Företagslots read it: chmod a+r ${file}`);
    throw refuse(`${file} cannot be read: ${message}.`);
  }
}
