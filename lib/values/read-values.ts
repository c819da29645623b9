import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Definitions } from '#domain/definitions/catalogue.ts';
import type { Values } from '#domain/definitions/values.ts';
import { lineOf } from '../installation/line-of.ts';
import { moduleOf } from '../installation/module-of.ts';
import { textOf } from '../installation/text-of.ts';
import { valuesSchema } from './schema.ts';
import { valuesFile } from './values-file.ts';

/** What is wrong with a file of values: a sentence for each fault, beginning with file and line. */
export class ValuesFault extends Error {
  override readonly name = 'ValuesFault';
}

/**
 * Reads and checks what an installation says of its own bodies.
 *
 * @returns nothing said, when there is no `values.ts`
 * @throws ValuesFault when the file that `VALUES` names is not there, cannot be run, or says what the definitions have no place for
 */
export async function readValues(definitions: Definitions, file = valuesFile()): Promise<Values> {
  const path = resolve(file);
  if (!existsSync(path)) {
    if (file === 'values.ts') return {};
    throw new ValuesFault(`There is no ${file}. Copy values.example.ts to it, or leave VALUES out.`);
  }
  const source = textOf(file, (sentence) => new ValuesFault(sentence));
  const at = (where: readonly PropertyKey[]) =>
    `${relative('', path)}:${lineOf(source, where)}: ${where.map(String).join('.') || 'the values'}`;
  const written = await moduleOf(path, (sentence) => new ValuesFault(sentence));
  if (written === undefined)
    throw new ValuesFault(
      `${relative('', path)} says nothing: write export default defineValues({ … }), as values.example.ts does.`,
    );
  const result = valuesSchema(definitions).safeParse(written);
  if (result.success) return result.data;
  throw new ValuesFault(
    result.error.issues
      .flatMap((issue) => {
        if (issue.code === 'unrecognized_keys')
          return issue.keys.map((key) => `${at([...issue.path, key])} ${notThere(issue.path.at(-1))}.`);
        return [`${at(issue.path)} ${issue.message}.`];
      })
      .join('\n'),
  );
}

/** What the keys of a part are, where they are not settings but ids. */
const idsIn: Readonly<Record<string, string>> = {
  departments: 'departments',
  municipalities: 'municipalities',
  practice: 'roles',
  fees: 'permits',
};

function notThere(part: PropertyKey | undefined): string {
  const ids = idsIn[String(part)];
  return ids === undefined
    ? 'is not a value; look for it in values.example.ts'
    : `is not among the ${ids} of workflows/`;
}
