import { act } from './act.ts';
import { page } from './page.ts';
import { permit } from './permit.ts';
import { type Made, type Named, NewFault, type Thing } from './thing.ts';

/** What `npm run new` can add. */
const things: Readonly<Record<string, Thing>> = { act, permit, page };
export const kinds: readonly string[] = Object.keys(things);

/**
 * Works out what is written for a new thing, and writes nothing.
 *
 * @param kind one of `kinds`
 * @param read a file as it stands, undefined when it is not there
 * @throws NewFault when it cannot be added, with what to do about it
 */
export function make(kind: string, named: Named, read: (file: string) => string | undefined): Made {
  const thing = Object.hasOwn(things, kind) ? things[kind] : undefined;
  if (!thing) throw new NewFault(`There is no new ${kind || 'thing'}; say npm run new -- ${kinds.join('|')} ID.`);
  const { id } = named;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new NewFault(
      `“${id}” is no id: small letters a to z, digits, and a hyphen between words, as in street-music.`,
    );
  const wanting = (['sv', 'en'] as const).filter((language) => named[language].trim() === '');
  if (wanting.length > 0)
    throw new NewFault(
      `It has no name in ${wanting.join(' and ')}; say ${wanting.map((l) => `--${l} "…"`).join(' ')}.`,
    );
  const made = thing(named, (file) => {
    const text = read(file);
    if (text === undefined) throw new NewFault(`${file} is not here; run this in the folder of the product.`);
    return text;
  });
  const there = made.files.find(({ file }) => read(file) !== undefined);
  if (there) throw new NewFault(`There is a ${kind} ${id} already, in ${there.file}; edit that, or take another id.`);
  return made;
}
