import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from './start-problem.ts';

/**
 * The secrets of one server: a folder in which each is a file under the name that `installation.ts` gives it, such as
 * `foretagslots/sign-in`. Systemd hands one over with `LoadCredential=` (systemd.exec(5)), where a name holds no slash: a hyphen
 * may stand in its place.
 */
export class Secrets {
  readonly #folder: string | undefined;

  /** @param folder undefined where nobody has named one */
  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /**
   * The text of a secret, without the line's end that an editor leaves.
   *
   * @param use what it is for: the end of a sentence
   * @throws StartProblem when it is not there, is empty, or everybody may read it
   */
  read(name: string, use: string): string {
    const folder = this.#folder;
    if (folder === undefined)
      throw new StartProblem(
        `${name} is ${use}. Say in which folder the secrets are: --secrets /etc/foretagslots/secrets`,
      );
    const bySystemd = name.replaceAll('/', '-');
    const file = [name, bySystemd].map((at) => join(folder, at)).find((path) => found(path, use) !== undefined);
    if (file === undefined)
      throw new StartProblem(
        `There is no ${join(folder, name)}, which is ${use}. Put the secret there, in a file that only the service may read; with systemd, name that file in the unit: LoadCredential=${bySystemd}:<file>`,
      );
    if (((found(file, use)?.mode ?? 0) & 0o007) !== 0)
      throw new StartProblem(`Everybody on this machine may read ${file}. Take that right away: chmod o= ${file}`);
    const text = secretIn(file, use);
    if (text === '') throw new StartProblem(`${file} is empty. It is ${use}.`);
    return text;
  }
}

/** What is there. One that may not be looked at is not taken for one that is missing. */
const found = (file: string, use: string): Stats | undefined =>
  allowed(file, use, () => statSync(file, { throwIfNoEntry: false }));

const secretIn = (file: string, use: string): string =>
  allowed(file, use, () => readFileSync(file, 'utf8').replace(/\r?\n$/, ''));

function allowed<T>(file: string, use: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'EACCES' ? 'you may not' : code === 'EISDIR' ? 'it is a folder' : message;
    throw new StartProblem(`${file} cannot be read (${why}). It is ${use}.`);
  }
}
